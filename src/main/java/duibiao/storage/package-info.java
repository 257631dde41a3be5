/**
 * Where files lie: a local folder, or a cluster's file system or object store.
 *
 * <p>In: a path or URI that somebody has written down. Out: the bytes below it, listed, read, and
 * written so that others see all of a file or nothing of it. Local folders never go through Hadoop,
 * which takes twice as long there. A further kind of store is a setting of Hadoop, not a class.
 */
package duibiao.storage;
