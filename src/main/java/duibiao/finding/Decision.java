package duibiao.finding;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a person has decided about a finding.
 *
 * @param key key of the finding
 * @param verification confirmed, rejected or rectified
 * @param who who decided
 * @param when on which day; null if not written down
 * @param why in their words; may be empty
 */
public record Decision(
    String key, Verification verification, String who, LocalDate when, String why)
    implements Serializable {}
