package duibiao.sample.defect;

/**
 * A defect that was put into a document on purpose.
 *
 * @param kind kind of defect
 * @param rule the identity that it breaks, such as {@code P05}
 * @param place where: {@code topic/…} a named place of the prose, {@code B5/2080505/basic} a cell,
 *     {@code B7/note}, {@code target/2/7} the row and cell of the second 绩效目标表
 * @param truth what should be printed there
 * @param printed what is printed there
 */
public record Defect(DefectKind kind, String rule, String place, String truth, String printed) {}
