package tw.jiegui.web.pages;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What stands around an input: its name, its label, a hint, and what is wrong with it.
public record Caption(String name, String label, @Nullable String hint, @Nullable String error) {
  public String hintId() {
    return name + "-hint";
  }

  public String errorId() {
    return name + "-error";
  }

  public @Nullable String describedBy() {
    String ids =
        Stream.of(hint == null ? "" : hintId(), error == null ? "" : errorId())
            .filter(id -> !id.isEmpty())
            .collect(Collectors.joining(" "));
    return ids.isEmpty() ? null : ids;
  }

  Caption labelled(String other) {
    return new Caption(name, other, hint, error);
  }

  Caption named(String other) {
    return new Caption(other, label, hint, error);
  }

  Caption hinted(String other) {
    return new Caption(name, label, other, error);
  }
}
