package tw.jiegui.web.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tw.jiegui.core.certification.Entry;
import tw.jiegui.core.certification.StageKind;
import tw.jiegui.core.certification.StageOutcome;
import tw.jiegui.core.composing.Grounds;
import tw.jiegui.core.composing.Sheet;
import tw.jiegui.core.input.Problem;
import tw.jiegui.web.composing.Group.Input;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Button;

/// The form of a draft: the scheme, its tiers with what they ask for, and its stages.
record DraftForm(Texts texts, String scheme, Grounds grounds, Sheet sheet, List<Problem> problems) {
  List<Group> groups() {
    return List.of(head(), source(), tiers(), stages());
  }

  private DraftChoices choices() {
    return new DraftChoices(texts, scheme, grounds, sheet);
  }

  private Rows.Row row(String kind, String prefix) {
    return new Rows(texts, grounds.policy(), sheet, problems).row(kind, prefix);
  }

  private Group head() {
    var row = row("scheme", "");
    return group(
        new Group.Head("scheme", text("part.scheme"), "l", null),
        List.of(
            row.line("name_zh"),
            row.line("name_en"),
            row.words("about_zh", 3),
            row.words("about_en", 3),
            row.number("from"),
            row.select("open_to", choices().openTo()),
            row.select(
                "counted_in", choices().round("counted_in", "counted-in.", Entry.Counted.values())),
            row.select(
                "endorsement",
                choices().round("endorsement", "endorsement.", Entry.Endorsement.values())),
            row.number("window_opens"),
            row.number("window_closes"),
            row.number("since"),
            row.number("mending"),
            row.select("mending_counted", choices().counted()),
            row.line("levels"),
            row.unseen("copy_of")));
  }

  private Group source() {
    var row = row("source", "");
    return group(
        new Group.Head("source", text("part.source"), "l", text("part.source.lead")),
        List.of(
            row.select("document", choices().documents()),
            row.line("title_zh"),
            row.line("title_en"),
            row.date("issued"),
            row.line("place")));
  }

  private Group tiers() {
    return new Group(
        new Group.Head("add-tier", text("part.tiers"), "l", text("part.tiers.lead")),
        List.of(),
        rows(Sheet.TIER).mapToObj(this::tier).toList(),
        List.of(add(Sheet.TIER, "tier.add")));
  }

  private IntStream rows(String list) {
    return IntStream.rangeClosed(1, sheet.count(list));
  }

  private Group tier(int number) {
    var prefix = Sheet.TIER + number + "-";
    var row = row("tier", prefix);
    var inner = new ArrayList<Group>();
    inner.add(prerequisites(row, prefix));
    rows(prefix + Sheet.FACT).forEach(at -> inner.add(fact(prefix, at)));
    rows(prefix + Sheet.JUDGED).forEach(at -> inner.add(judged(prefix, at)));
    inner.add(
        new Group(
            new Group.Head(prefix + "more", text("part.more"), "m", null),
            List.of(row.words("standards", 3)),
            List.of(),
            List.of(
                add(prefix + Sheet.FACT, "fact.add"), add(prefix + Sheet.JUDGED, "judged.add"))));
    inner.add(outcomes(row, prefix));
    return new Group(
        new Group.Head(Sheet.TIER + number, text("tier.legend", number), "m", null),
        List.of(
            row.unseen("key"),
            row.unseen("rank"),
            row.line("name_zh"),
            row.line("name_en"),
            row.line("place"),
            row.select("frame", choices().frames())),
        inner,
        buttons(Sheet.TIER, number));
  }

  private Group prerequisites(Rows.Row row, String prefix) {
    return group(
        new Group.Head(prefix + "before", text("part.before"), "s", null),
        List.of(
            row.select("holds", choices().certificates()),
            row.number("holds_years"),
            row.number("applications"),
            row.number("refused_years"),
            row.words("conditions", 2)));
  }

  private Group fact(String prefix, int number) {
    var list = prefix + Sheet.FACT;
    var row = row("fact", list + number + "-");
    return new Group(
        new Group.Head(list + number, text("fact.legend", number), "s", null),
        List.of(
            row.select("what", choices().facts()),
            row.select("how", choices().options("how.", "at-least", "at-most", "share")),
            row.number("value")),
        List.of(),
        buttons(list, number));
  }

  private Group judged(String prefix, int number) {
    var list = prefix + Sheet.JUDGED;
    var row = row("judged", list + number + "-");
    return new Group(
        new Group.Head(list + number, text("judged.legend", number), "s", null),
        List.of(
            row.unseen("key"),
            row.unseen("place"),
            row.line("name_zh"),
            row.line("name_en"),
            row.words("asks_zh", 2),
            row.words("asks_en", 2)),
        List.of(),
        buttons(list, number));
  }

  private Group outcomes(Rows.Row row, String prefix) {
    return group(
        new Group.Head(prefix + "after", text("part.after"), "s", null),
        List.of(
            row.number("validity"),
            row.number("prize"),
            row.number("prize_years"),
            row.number("prize_next"),
            row.number("prize_wait"),
            row.words("follows", 3)));
  }

  private Group stages() {
    return new Group(
        new Group.Head("add-stage", text("part.stages"), "l", text("part.stages.lead")),
        List.of(),
        rows(Sheet.STAGE).mapToObj(this::stage).toList(),
        List.of(add(Sheet.STAGE, "stage.add")));
  }

  private Group stage(int number) {
    var row = row("stage", Sheet.STAGE + number + "-");
    return new Group(
        new Group.Head(Sheet.STAGE + number, text("stage.legend", number), "m", null),
        List.of(
            row.unseen("key"),
            row.line("name_zh"),
            row.line("name_en"),
            row.select("kind", choices().words("kind.", StageKind.values())),
            row.number("days"),
            row.select("counted", choices().counted()),
            row.number("reviewers"),
            row.select("masked", choices().options("yes-no.", "no", "yes")),
            row.select("judges", choices().options("judges.", "criteria", "standards")),
            row.words("papers", 3),
            row.number("needs"),
            row.several("outcomes", choices().words("outcome.", StageOutcome.values())),
            row.select("optional", choices().options("yes-no.", "no", "yes")),
            row.line("place")),
        List.of(),
        buttons(Sheet.STAGE, number));
  }

  private static Group group(Group.Head head, List<Input> inputs) {
    return new Group(head, inputs, List.of(), List.of());
  }

  private Button add(String list, String key) {
    return Button.second(text(key)).named("act", "add:" + list);
  }

  private List<Button> buttons(String list, int number) {
    var kind = list.substring(list.indexOf('-') + 1);
    var remove =
        Button.second(text(kind + ".remove", number)).named("act", "remove:" + list + number);
    return number > 1
        ? List.of(
            Button.second(text(kind + ".up", number)).named("act", "up:" + list + number), remove)
        : List.of(remove);
  }

  private String text(String key, Object... details) {
    return texts.of("composing." + key, details);
  }

  /// What a problem is about: its row, and its field.
  String label(String field) {
    var parts = List.of(field.split("-", -1));
    var name = parts.getLast();
    var kind =
        parts.size() == 1 ? kindOfHead(name) : parts.get(parts.size() - 2).replaceAll("[0-9]+", "");
    var rows =
        parts.subList(0, parts.size() - 1).stream()
            .map(
                row ->
                    text(
                        row.replaceAll("[0-9]+", "") + ".legend",
                        Integer.parseInt(row.replaceAll("[a-z]+", ""))))
            .toList();
    var own = texts.find("composing." + kind + "." + name);
    return String.join(" ", Stream.concat(rows.stream(), own.stream()).toList());
  }

  private String kindOfHead(String name) {
    return Optional.of("source")
        .filter(kind -> texts.find("composing." + kind + "." + name).isPresent())
        .orElse("scheme");
  }
}
