package tw.jiegui.core.assessment;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What the school itself says of an indicator, whatever the evidence comes to.
public enum Judgement {
  UNSAID,
  ACHIEVED,
  NOT_YET;

  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Judgement> of(String slug) {
    return Stream.of(values()).filter(each -> each.slug().equals(slug)).findFirst();
  }
}
