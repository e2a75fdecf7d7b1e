package tw.jiegui.web.schools;

import java.util.List;
import java.util.stream.Stream;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.schools.Imported;
import tw.jiegui.core.schools.PlannedRow;
import tw.jiegui.web.pages.Address;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;

/// Makes the page of an import that is not done yet.
record PreviewPages(Imported.Preview preview, SchoolPaths paths, SchoolWords words) {
  private static final int ON_ONE_PAGE = 50;
  private static final List<String> KINDS = List.of("bad", "new", "changed", "unchanged");

  /// What the reader looks at, what he typed, and what is wrong with that.
  record Look(String kind, int page, Typed typed, List<Problem> problems, boolean changed) {}

  ImportPreviewPage page(Shell shell, Look look) {
    var form = Form.of(words.texts(), look.typed().values()).with(words.own(look.problems()));
    return new ImportPreviewPage(
        shell,
        look.changed() ? 409 : form.status(),
        verdict(look.changed()),
        lines(look),
        preview.isApplicable() ? apply(form, look.problems()) : null,
        new ImportPreviewPage.Discard(address() + "/discard", Button.second(text("discard"))));
  }

  private ImportPreviewPage.Verdict verdict(boolean changed) {
    var counts = preview.plan().counts();
    String word =
        counts.bad() > 0
            ? "verdict.bad"
            : counts.added() + counts.changed() == 0 ? "verdict.nothing" : "verdict.good";
    return new ImportPreviewPage.Verdict(
        preview.file().fileName(),
        text(word, counts.added(), counts.changed(), counts.unchanged(), counts.bad()),
        counts.bad() == 0,
        changed ? text("changed-meanwhile") : null);
  }

  private ImportPreviewPage.Lines lines(Look look) {
    var rows =
        preview.plan().rows().stream()
            .filter(row -> look.kind().isEmpty() || PlanWords.kind(row).equals(look.kind()))
            .toList();
    var paging = Paging.clamped(look.page(), ON_ONE_PAGE);
    var shown = rows.stream().skip(paging.offset()).limit(paging.size()).toList();
    return new ImportPreviewPage.Lines(
        Stream.concat(Stream.of(""), KINDS.stream()).map(kind -> kind(kind, look)).toList(),
        head(),
        shown.stream().map(new PlanWords(words)::line).toList(),
        Pager.of(new Slice<>(shown, rows.size(), paging), of(look.kind()), words.texts()));
  }

  private Link kind(String kind, Look look) {
    long count =
        preview.plan().rows().stream().filter(row -> kind.isEmpty() || is(row, kind)).count();
    String name = words.texts().of("schools.plan." + (kind.isEmpty() ? "all" : kind));
    String text = words.texts().of("schools.plan.count", name, count);
    return new Link(text, of(kind).toString(), kind.equals(look.kind()));
  }

  private static boolean is(PlannedRow row, String kind) {
    return PlanWords.kind(row).equals(kind);
  }

  private TableHead head() {
    return new TableHead(
        text("table"),
        Stream.of("line", "code", "name_zh", "what", "details").map(this::column).toList());
  }

  private Column column(String name) {
    return Column.of(text("column." + name));
  }

  private ImportPreviewPage.Apply apply(Form form, List<Problem> problems) {
    return new ImportPreviewPage.Apply(
        address() + "/apply",
        new Hidden("fingerprint", preview.plan().fingerprint()),
        new Inputs(form, words).ground(),
        words.summary(problems),
        Button.of(text("apply")));
  }

  private Address of(String kind) {
    return Address.of(address()).with("show", kind);
  }

  private String address() {
    return paths.upload(preview.file().id());
  }

  private String text(String word, Object... details) {
    return words.texts().of("schools.import." + word, details);
  }
}
