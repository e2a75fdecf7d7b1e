package tw.jiegui.web.candidacies;

import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Tag;

/// One condition or criterion: what it asks, what was found, its article, and where it is mended.
public record FindingRow(String name, String asks, Result result, String source) {
  public record Result(Tag verdict, String why, @Nullable Link mend) {}
}
