/**
 * Words the books as disclosures, in the form of their year and by the habits of who discloses.
 *
 * <p>In: two years of books. Out: printed documents whose every figure comes from the books. What a
 * form of some year prints is a question to {@link duibiao.sample.wording.Template}, how a
 * department prints it one to {@link duibiao.sample.wording.Style}.
 */
package duibiao.sample.wording;
