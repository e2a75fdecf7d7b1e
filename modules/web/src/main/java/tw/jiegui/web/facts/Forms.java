package tw.jiegui.web.facts;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import tw.jiegui.core.facts.Entry;
import tw.jiegui.core.facts.FactKind;
import tw.jiegui.core.facts.Values;
import tw.jiegui.core.input.Problem;
import tw.jiegui.web.facts.Folders.Open;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;

/// Makes the form of one kind of fact, new or corrected, and shown again for whatever reason.
record Forms(Open open, FactKind kind, Around around) {
  /// What a form shows beside its inputs: the shell by its title's key, names, and promises.
  record Around(
      Function<String, Shell> shell, Map<String, String> partners, List<Counts.Promise> promises) {}

  FormPage fresh(Typed typed, List<Problem> problems) {
    return page(
        "facts.add." + kind.slug(),
        typed,
        problems,
        fresh("facts.save", List.of()),
        FormPage.Notices.NONE);
  }

  FormPage similar(Typed typed, List<Entry> entries) {
    var alike =
        entries.stream()
            .map(
                entry ->
                    new FormPage.Alike(
                        Link.to(open.paths().entry(entry), entry.title()),
                        open.words().days(entry)))
            .toList();
    return page(
        "facts.add." + kind.slug(),
        typed,
        List.of(),
        fresh("facts.save-anyway", List.of(new Hidden("similar", "seen"))),
        new FormPage.Notices(new FormPage.Similar(alike), null));
  }

  FormPage correcting(Entry entry) {
    return page(
        "facts.correct",
        new Typed(entry.fact().values().words()),
        List.of(),
        sending(entry, entry.version(), "facts.save"),
        FormPage.Notices.NONE);
  }

  FormPage corrected(Entry entry, Typed typed, List<Problem> problems) {
    return page(
        "facts.correct",
        typed,
        problems,
        sending(entry, typed.version(), "facts.save"),
        FormPage.Notices.NONE);
  }

  FormPage conflict(Entry now, Typed typed, Values checked) {
    return page(
        "facts.correct",
        typed,
        List.of(),
        sending(now, now.version(), "facts.conflict.anyway"),
        new FormPage.Notices(null, conflictWith(now, checked)));
  }

  private FormPage.Conflict conflictWith(Entry now, Values typed) {
    return new FormPage.Conflict(
        text("facts.conflict.who", open.words().stamp(now.standing().changed())),
        new TableHead(
            text("facts.conflict.table"),
            Stream.of("field", "now", "typed")
                .map(column -> Column.of(text("facts.conflict." + column)))
                .toList()),
        differences(now.fact().values(), typed));
  }

  private List<FormPage.Difference> differences(Values now, Values typed) {
    return kind.fields().stream()
        .filter(field -> !now.text(field.name()).equals(typed.text(field.name())))
        .map(
            field ->
                new FormPage.Difference(
                    open.words().name(kind, field),
                    open.words().value(field, now, around.partners()),
                    open.words().value(field, typed, around.partners())))
        .toList();
  }

  private FormPage page(
      String title,
      Typed typed,
      List<Problem> problems,
      FormPage.Sending sending,
      FormPage.Notices notices) {
    boolean again = notices.similar() != null || notices.conflict() != null;
    return new FormPage(
        around.shell().apply(title),
        again ? 409 : problems.isEmpty() ? 200 : 422,
        new FormPage.Intro(
            open.words().name(open.school()),
            open.words().summary(kind, problems),
            around.promises()),
        new Inputs(open.words(), typed.values(), problems, around.partners()).of(kind),
        sending,
        notices);
  }

  private FormPage.Sending fresh(String button, List<Hidden> hidden) {
    return new FormPage.Sending(
        open.paths().create(kind),
        hidden,
        Button.of(text(button)),
        Link.to(open.paths().list(kind), text("facts.cancel")));
  }

  private FormPage.Sending sending(Entry entry, int version, String button) {
    return new FormPage.Sending(
        open.paths().action(entry, "correct"),
        List.of(Hidden.version(version)),
        Button.of(text(button)),
        Link.to(open.paths().entry(entry), text("facts.cancel")));
  }

  private String text(String key, Object... details) {
    return open.words().texts().of(key, details);
  }
}
