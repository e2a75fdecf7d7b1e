package tw.jiegui.core.documents;

import java.util.Optional;

/// Which of a year's documents somebody looks for.
public record DocumentFilter(String text, Optional<DocumentKind.Family> family, boolean withdrawn) {
  public static final DocumentFilter ALL = new DocumentFilter("", Optional.empty(), false);
}
