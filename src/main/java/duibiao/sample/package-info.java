/**
 * A synthetic district: departments that do not exist, with disclosures whose every figure and
 * every defect is known.
 *
 * <p>In: a seed, a number of departments and years. Out: their files and the truth about them. The
 * same seed gives the same bytes. {@code book} keeps the books, {@code wording} words them as
 * documents, {@code defect} spoils these on purpose, {@code print} writes them as files.
 */
package duibiao.sample;
