package duibiao.job.nightly;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * When a run that is not done ends: some time after its start, or at a time of day.
 *
 * @param text as it was written, such as {@code PT4H} or {@code 06:30}
 */
public record Deadline(String text) {

  static Deadline of(String text) {
    return new Deadline(text);
  }

  /** How long a run may take that starts now; a time of day that has passed is that of tomorrow. */
  public Duration after(ZonedDateTime start) {
    if (!ValueShape.isTime(text)) {
      return Duration.parse(text);
    }
    ZonedDateTime today = start.with(LocalTime.parse(text));
    return Duration.between(start, today.isAfter(start) ? today : today.plusDays(1));
  }
}
