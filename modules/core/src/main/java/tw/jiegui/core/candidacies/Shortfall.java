package tw.jiegui.core.candidacies;

import java.util.Optional;
import tw.jiegui.core.certification.Found;

/// A criterion that is not met, as far as the software can find it: in words, and as it was found
/// today where the school's records can be read here.
public record Shortfall(Dossier.Line line, Optional<Found> found) {
  static Shortfall of(Found found) {
    return new Shortfall(Dossiers.line(found), Optional.of(found));
  }
}
