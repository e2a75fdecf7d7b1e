package tw.jiegui.web.composing;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.stream.Stream;
import tw.jiegui.core.composing.Sheet;
import tw.jiegui.core.input.Problem;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Tag;

/// Folds the parts of a form away that are complete, and says of each what is in it.
record Folding(Texts texts, Sheet sheet, List<Problem> open) {
  List<Group> folded(List<Group> groups) {
    return groups.stream()
        .map(group -> isList(group) ? group.holding(rows(group)) : folded(group))
        .toList();
  }

  private static boolean isList(Group group) {
    return group.head().id().startsWith("add-");
  }

  private List<Group> rows(Group list) {
    return list.groups().stream().map(this::folded).toList();
  }

  private Group folded(Group group) {
    var names = group.names().collect(toSet());
    long wrong = open.stream().map(Problem::field).filter(names::contains).distinct().count();
    var state =
        wrong == 0
            ? new Tag(text("fold.right"), Tag.Colour.GREEN)
            : new Tag(text("fold.open", wrong), Tag.Colour.ORANGE);
    return group.with(new Group.Fold(within(group.head().id()), state, wrong > 0));
  }

  private String within(String id) {
    return switch (id) {
      case "scheme" -> name("");
      case "source" -> sheet.value("place");
      default -> id.startsWith(Sheet.TIER) ? tier(id + "-") : name(id + "-");
    };
  }

  private String tier(String row) {
    int asked = sheet.count(row + Sheet.FACT) + sheet.count(row + Sheet.JUDGED);
    int all = sheet.value(row + "frame").isEmpty() ? asked : asked + 1;
    return name(row).isEmpty() ? text("fold.nameless", all) : text("fold.tier", name(row), all);
  }

  private String name(String row) {
    return texts.choose(sheet.value(row + "name_zh"), sheet.value(row + "name_en"));
  }

  static List<DraftPage.Entry> contents(List<Group> folded) {
    return folded.stream()
        .flatMap(group -> isList(group) ? group.groups().stream() : Stream.of(group))
        .flatMap(
            group ->
                Stream.ofNullable(group.fold())
                    .map(
                        fold ->
                            new DraftPage.Entry(
                                Link.to("#" + group.head().id(), group.head().legend()),
                                fold.within(),
                                fold.state())))
        .toList();
  }

  private String text(String key, Object... details) {
    return texts.of("composing." + key, details);
  }
}
