/**
 * What published figures and words must satisfy, and the dataset {@code findings}.
 *
 * <p>In: a {@link duibiao.fact.Disclosure}, the others of the same department, the budgets of its
 * {@link duibiao.check.Units}, and what other departments print word for word the same, where they
 * are at hand. Out: {@link duibiao.finding.Finding}s, one outcome for each rule and document.
 *
 * <p>A rule is a {@link duibiao.check.Rule} in the class of its family, such as {@link
 * duibiao.check.TableRules}; a new family is a line of {@link duibiao.check.Catalogue}. What a rule
 * says of a place is a {@link duibiao.check.Result}; {@link duibiao.check.Verdicts} weighs it, and
 * {@link duibiao.check.Explanations} knows the ways in which figures go wrong.
 */
package duibiao.check;
