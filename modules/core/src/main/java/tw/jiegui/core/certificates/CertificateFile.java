package tw.jiegui.core.certificates;

import java.time.LocalDate;
import java.util.Optional;

/// A certificate with what became of it, for the people of the authority that gave it out.
public record CertificateFile(
    Certificate certificate,
    Optional<Ending> ending,
    Optional<Certificate> predecessor,
    Optional<Certificate> successor) {
  public Standing standing(LocalDate day) {
    return Standing.on(day, certificate.validity(), ending.map(Ending::ended));
  }

  /// Goes up with everything that happens to it.
  public int version() {
    return 1 + (ending.isPresent() ? 1 : 0) + (successor.isPresent() ? 1 : 0);
  }

  public boolean isRevocable() {
    return ending.isEmpty();
  }

  /// Also after it was revoked, so that a revocation by mistake is made good by a new one.
  public boolean isReplaceable() {
    return successor.isEmpty();
  }
}
