package duibiao.dataset;

import java.io.Serializable;

/**
 * Work on parts of something. It runs on several threads or machines at once, and again on a part
 * whose machine was lost. It travels there, as its parts and what comes of them do: all are {@link
 * Serializable}.
 *
 * @param <P> a part
 * @param <R> what comes of it
 */
public interface Work<P, R> extends Serializable {

  /** Works on a part to the end. */
  R of(P part, Attempt attempt);

  /** One attempt at a part. */
  interface Attempt {

    /** A name that no other attempt at this work has. */
    String name();

    /** Counts one thing as done. */
    void count();
  }
}
