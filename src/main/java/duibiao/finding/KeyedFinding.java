package duibiao.finding;

import duibiao.finding.Finding.Subject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A finding that people can refer to, and what they have decided about it.
 *
 * @param key the same in every run as long as document, rule and figures are the same, such as
 *     {@code P05-3f9a1c2b7d}
 * @param finding the finding
 * @param decision what was decided; empty if nothing was
 */
public record KeyedFinding(String key, Finding finding, Optional<Decision> decision) {

  private static final int DIGEST_BYTES = 5;

  /**
   * The findings of one document with their keys.
   *
   * @param owner names the document, whatever its file is called
   */
  public static List<KeyedFinding> of(String owner, List<Finding> findings, Decisions decisions) {
    Map<String, Integer> seen = new HashMap<>();
    List<KeyedFinding> keyed = new ArrayList<>();
    for (Finding finding : findings) {
      String digest = finding.rule() + "-" + digest(owner, finding);
      int times = seen.merge(digest, 1, Integer::sum);
      String key = times == 1 ? digest : digest + "-" + times;
      keyed.add(new KeyedFinding(key, finding, decisions.find(key)));
    }
    return keyed;
  }

  /** What people have made of it; null where there is nothing to decide. */
  public Verification verification() {
    return switch (finding.outcome()) {
      case FAILS, EXPLAINED, UNREADABLE ->
          decision.map(Decision::verification).orElse(Verification.OPEN);
      case HOLDS, NOT_APPLICABLE, NOT_CHECKABLE -> null;
    };
  }

  private static String digest(String owner, Finding finding) {
    Subject subject = finding.subject();
    String figures =
        String.join(
            "\n",
            owner,
            String.valueOf(subject.form()),
            String.valueOf(subject.line()),
            String.valueOf(subject.measure()),
            plain(finding.expected()),
            plain(finding.actual()),
            finding.quote());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(figures.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static String plain(java.math.BigDecimal yuan) {
    return yuan == null ? "" : yuan.stripTrailingZeros().toPlainString();
  }
}
