/**
 * Defects of real disclosures, put into clean ones at recorded places.
 *
 * <p>In: a document of the sample and what is known of it. Out: the same document with defects,
 * each with its kind, the identity that it breaks, its place, and the true and the printed words. A
 * new kind is a constant of {@link duibiao.sample.defect.DefectKind}.
 */
package duibiao.sample.defect;
