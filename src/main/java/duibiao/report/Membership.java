package duibiao.report;

import duibiao.benchmark.peer.Basis;
import java.math.BigDecimal;

/**
 * A department that another one is compared with, and why.
 *
 * @param basis why the set was made
 * @param peerSet name of the set
 * @param fiscalYear year of the budgets that it was made of
 * @param level {@code department} or {@code unit}
 * @param district district (区) of the department that is compared
 * @param department the department that is compared
 * @param place place of the peer from 1, the nearest first
 * @param peerDistrict district of the peer
 * @param peer the peer
 * @param distance 0 for alike, about 1 for as different as usual; null unless nearest
 * @param comparability share of the features that both disclose, a fraction; null likewise
 * @param sizePart share of the size in the distance, a fraction; null if not disclosed
 * @param personnelPart share of the personnel cost likewise
 * @param projectsPart share of the projects likewise
 * @param functionsPart share of the functions that the money is for likewise
 * @param missing features that could not be compared; null if none
 * @param note in what the set is less than it should be; null if in nothing
 */
public record Membership(
    Basis basis,
    String peerSet,
    int fiscalYear,
    String level,
    String district,
    String department,
    int place,
    String peerDistrict,
    String peer,
    BigDecimal distance,
    BigDecimal comparability,
    BigDecimal sizePart,
    BigDecimal personnelPart,
    BigDecimal projectsPart,
    BigDecimal functionsPart,
    String missing,
    String note) {}
