package duibiao.check;

import duibiao.finding.Severity;

/**
 * What a rule says, for those who read its outcome.
 *
 * @param id its id, such as {@code X07}
 * @param statement what must hold, in words a budget officer accepts
 * @param english the same in English
 * @param basis why it must hold: a law, the official form or arithmetic
 * @param severity how grave it is if broken materially
 */
public record RuleText(
    String id, String statement, String english, String basis, Severity severity) {}
