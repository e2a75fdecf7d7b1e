package tw.jiegui.web.pages;

import org.jspecify.annotations.Nullable;

/// Says why there is nothing, and what to do about it.
public record EmptyState(String title, String text, @Nullable Link action) {
  public static EmptyState of(String title, String text) {
    return new EmptyState(title, text, null);
  }

  public EmptyState with(Link next) {
    return new EmptyState(title, text, next);
  }
}
