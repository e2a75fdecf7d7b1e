package tw.jiegui.core.certificates;

import java.util.List;
import tw.jiegui.core.input.Problem;

/// How a revocation or a replacement ended.
public sealed interface Ruled {
  /// With the certificate that now counts: the new one, or the one that was revoked.
  record Done(Certificate certificate) implements Ruled {}

  /// Nothing was done: somebody else was first, and this is what stands now.
  record ChangedMeanwhile(CertificateFile now) implements Ruled {}

  record Refused(List<Problem> problems) implements Ruled {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
