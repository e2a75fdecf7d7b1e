package tw.jiegui.web.composing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Tag;
import tw.jiegui.web.pages.TextArea;

/// Inputs that belong together under one legend, and the groups within; a part of the form that can
/// be folded away has a fold.
public record Group(
    Head head, List<Input> inputs, List<Group> groups, List<Button> buttons, @Nullable Fold fold) {
  /// The size is that of the legend: l, m or s.
  public record Head(String id, String legend, String size, @Nullable String lead) {}

  /// What is in it in a few words, how far it is, and whether it is shown at once.
  public record Fold(String within, Tag state, boolean open) {}

  public sealed interface Input {
    String name();

    record Line(Field field) implements Input {
      @Override
      public String name() {
        return field.caption().name();
      }
    }

    record Words(TextArea area) implements Input {
      @Override
      public String name() {
        return area.caption().name();
      }
    }

    record OneOf(Choice choice) implements Input {
      @Override
      public String name() {
        return choice.caption().name();
      }
    }

    record Unseen(Hidden hidden) implements Input {
      @Override
      public String name() {
        return hidden.name();
      }
    }
  }

  public Group {
    inputs = List.copyOf(inputs);
    groups = List.copyOf(groups);
    buttons = List.copyOf(buttons);
  }

  Group(Head head, List<Input> inputs, List<Group> groups, List<Button> buttons) {
    this(head, inputs, groups, buttons, null);
  }

  Group with(Fold told) {
    return new Group(head, inputs, groups, buttons, told);
  }

  Group holding(List<Group> others) {
    return new Group(head, inputs, others, buttons, fold);
  }

  /// The names of all its fields, and of those of the groups within.
  Stream<String> names() {
    return Stream.concat(inputs.stream().map(Input::name), groups.stream().flatMap(Group::names));
  }
}
