package tw.jiegui.web.composing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a scheme as it is read: what it is called, what it says, and where that stands.
public record Part(String id, String heading, List<Block> blocks) {
  /// Without a heading where there is but one in its part.
  public record Block(String heading, List<Line> lines) {
    public Block {
      lines = List.copyOf(lines);
    }
  }

  /// The key is what it is known by in every version; the provision an address, where it is one.
  public record Line(
      String key, String name, String says, String source, @Nullable String provision) {}

  public Part {
    blocks = List.copyOf(blocks);
  }
}
