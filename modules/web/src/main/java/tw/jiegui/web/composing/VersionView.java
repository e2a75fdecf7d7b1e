package tw.jiegui.web.composing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.certification.Schemes.Label;
import tw.jiegui.core.composing.Edition;
import tw.jiegui.web.language.Day;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.SummaryRow;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;

/// A published version as a page for somebody of an authority.
record VersionView(Shells shells, ComposingPaths paths, LocalDate today) {
  VersionPage page(Edition edition, Optional<Edition> before, Link... crumbs) {
    var parts = parts(edition);
    return new VersionPage(
        shells.titled(title(edition), crumbs),
        new VersionPage.Intro(state(edition, edition.label()), facts(edition)),
        parts,
        before.map(each -> differences(each, parts)).orElse(null),
        versions(edition));
  }

  private String title(Edition edition) {
    var name = edition.rules().scheme().name();
    return text("read.title", texts().choose(name.zh(), name.en()), edition.label().number());
  }

  private List<Part> parts(Edition edition) {
    return new Portrait(texts(), edition.rules(), isOwn(edition.granting()) ? paths : null).parts();
  }

  private boolean isOwn(AuthorityId granting) {
    return granting.equals(paths.authority());
  }

  private SummaryList facts(Edition edition) {
    var rows = new ArrayList<SummaryRow>();
    rows.add(SummaryRow.of(text("read.begins"), begins(edition.label())));
    rows.add(SummaryRow.of(text("read.approved"), published(edition, edition.label())));
    rows.add(
        SummaryRow.of(
            text("read.rules"),
            text("read.revision", edition.revision(), day(edition.rules().day()))));
    return new SummaryList(rows);
  }

  private String begins(Label label) {
    return label.beginsOn().map(this::day).orElseGet(() -> text("read.at-once"));
  }

  /// Who approved it is told to the authority's own people.
  private String published(Edition edition, Label label) {
    var stamp = label.kept();
    if (stamp.by().isEmpty()) {
      return text("shipped");
    }
    var view = new DraftView(shells, paths);
    return isOwn(edition.granting()) ? view.stamp(stamp) : view.day(stamp);
  }

  private Tag state(Edition edition, Label label) {
    if (label.beginsOn().filter(begins -> begins.isAfter(today)).isPresent()) {
      return new Tag(text("read.upcoming"), Tag.Colour.TEAL);
    }
    return edition.versions().stream()
            .anyMatch(each -> each.number() > label.number() && counts(each))
        ? new Tag(text("read.replaced"), Tag.Colour.GREY)
        : new Tag(text("read.counts"), Tag.Colour.GREEN);
  }

  private boolean counts(Label label) {
    return label.beginsOn().filter(begins -> begins.isAfter(today)).isEmpty();
  }

  private VersionPage.Differences differences(Edition before, List<Part> parts) {
    return new VersionPage.Differences(
        text("read.differences", before.label().number()),
        head("read.changes", "read.what", "read.before", "read.now"),
        new Contrast(texts(), parts(before), parts).differences());
  }

  private VersionPage.Versions versions(Edition edition) {
    return new VersionPage.Versions(
        head(
            "read.versions",
            "column.version-number",
            "column.state",
            "read.begins",
            "column.published"),
        edition.versions().stream()
            .map(
                label ->
                    new VersionPage.Row(
                        link(edition, label),
                        state(edition, label),
                        begins(label),
                        published(edition, label)))
            .toList());
  }

  private Link link(Edition edition, Label label) {
    return new Link(
        text("version", label.number()),
        paths.version(edition.granting(), label.scheme(), label.number()),
        label.number() == edition.label().number());
  }

  private TableHead head(String caption, String... columns) {
    return new TableHead(
        text(caption), Stream.of(columns).map(key -> Column.of(text(key))).toList());
  }

  private String day(LocalDate day) {
    return new Day(day).inBoth(texts().language());
  }

  private String text(String key, Object... details) {
    return texts().of("composing." + key, details);
  }

  private Texts texts() {
    return shells.texts();
  }
}
