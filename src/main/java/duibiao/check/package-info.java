/**
 * What the figures of one document must satisfy, and the dataset {@code findings}.
 *
 * <p>In: a {@link duibiao.fact.Disclosure}. Out: {@link duibiao.finding.Finding}s, one outcome for
 * each rule and document. A new rule is a constant of {@link duibiao.check.Rule}.
 */
package duibiao.check;
