package duibiao.benchmark.peer;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A department of a peer set.
 *
 * @param district district (区); empty if not known
 * @param department name to compare by
 */
public record Member(String district, String department)
    implements Comparable<Member>, Serializable {

  private static final Comparator<Member> ORDER =
      Comparator.comparing(Member::district).thenComparing(Member::department);

  @Override
  public int compareTo(Member other) {
    return ORDER.compare(this, other);
  }
}
