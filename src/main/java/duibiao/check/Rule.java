package duibiao.check;

import duibiao.finding.Severity;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One identity of the catalogue, as a value.
 *
 * @param id its id, such as {@code X07}
 * @param severity how grave it is if broken materially
 * @param scope the documents that it applies to
 * @param statement what must hold, in words a budget officer accepts
 * @param english the same in English
 * @param basis why it must hold: a law, the official form or arithmetic
 * @param results what it says of a document, place by place; nothing where figures are missing
 */
record Rule(
    String id,
    Severity severity,
    Scope scope,
    String statement,
    String english,
    String basis,
    Function<Case, Stream<? extends Result>> results) {}
