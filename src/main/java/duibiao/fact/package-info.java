/**
 * What a document says: {@link duibiao.fact.Fact}s (figures of its forms), {@link
 * duibiao.fact.Claim}s (figures of its prose) and {@link duibiao.fact.Target}s (performance targets
 * of its projects), gathered in a {@link duibiao.fact.Disclosure}.
 *
 * <p>In: bytes of a file. Out: a disclosure, always; what cannot be read is a finding in it. The
 * plural classes {@link duibiao.fact.Facts}, {@link duibiao.fact.Claims}, {@link
 * duibiao.fact.Targets} and {@link duibiao.fact.Disclosures} own the columns of the datasets {@code
 * facts}, {@code claims}, {@code targets} and {@code documents}.
 */
package duibiao.fact;
