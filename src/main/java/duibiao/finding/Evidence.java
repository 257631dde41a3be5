package duibiao.finding;

import duibiao.finding.Finding.Subject;
import java.io.Serializable;

/**
 * A printed figure or text that a finding rests on, so that a person can look at it.
 *
 * @param document the file that prints it, which need not be the finding's own
 * @param subject which figure it is, and where it stands
 * @param name what it is and where it stands, in words; empty if the finding says so
 * @param printed the printed text; empty if the place is blank
 */
public record Evidence(String document, Subject subject, String name, String printed)
    implements Serializable {}
