package tw.jiegui.web.composing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.TextArea;

/// Inputs that belong together under one legend, and the groups within.
public record Group(Head head, List<Input> inputs, List<Group> groups, List<Button> buttons) {
  /// The size is that of the legend: l, m or s.
  public record Head(String id, String legend, String size, @Nullable String lead) {}

  public sealed interface Input {
    record Line(Field field) implements Input {}

    record Words(TextArea area) implements Input {}

    record OneOf(Choice choice) implements Input {}

    record Unseen(Hidden hidden) implements Input {}
  }

  public Group {
    inputs = List.copyOf(inputs);
    groups = List.copyOf(groups);
    buttons = List.copyOf(buttons);
  }
}
