/**
 * Entry points that wire the stages together. No rule and no formula lives here.
 *
 * <p>In: an inbox. Out: a publication and its reports. The same jobs run embedded and on a cluster;
 * what differs is the session.
 */
package duibiao.job;
