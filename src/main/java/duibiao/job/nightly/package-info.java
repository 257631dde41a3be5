/**
 * The scheduled run: its settings, and what it does because nobody watches it.
 *
 * <p>In: a file of settings. Out: typed values, a wait for files that are still being written, a
 * deadline, and metrics of the run. A new setting is a constant of {@link
 * duibiao.job.nightly.NightlyKey} and a component of {@link duibiao.job.nightly.NightlySettings}.
 */
package duibiao.job.nightly;
