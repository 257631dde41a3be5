/**
 * What is told to people about a document: which rule, with which outcome, how grave, where, both
 * figures and one sentence.
 *
 * <p>In: nothing. Out: records that the reader, the forms and the checks fill. Nothing is logged
 * where it is found; findings travel as data to the {@code findings} dataset and the reports.
 */
package duibiao.finding;
