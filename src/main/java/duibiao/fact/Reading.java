package duibiao.fact;

import duibiao.document.Limits;
import java.io.Serializable;
import java.time.Duration;

/**
 * How files are read.
 *
 * @param limits what one document may cost
 * @param recognises whether the text of scanned pages is recognised (文字识别)
 */
public record Reading(Limits limits, boolean recognises) implements Serializable {

  /** The usual way: scanned pages are told and passed over. */
  public static final Reading DEFAULT = new Reading(Limits.DEFAULT, false);

  /** Recognition takes seconds a page. */
  private static final Duration RECOGNITION_TIME = Duration.ofMinutes(15);

  /** The usual way, with scanned pages recognised and time for it. */
  public static final Reading WITH_RECOGNITION =
      new Reading(Limits.DEFAULT.within(RECOGNITION_TIME), true);

  /** Reads with or without recognition. */
  public static Reading recognising(boolean recognises) {
    return recognises ? WITH_RECOGNITION : DEFAULT;
  }
}
