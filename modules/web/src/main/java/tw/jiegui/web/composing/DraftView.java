package tw.jiegui.web.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.composing.Composed;
import tw.jiegui.core.composing.Composer;
import tw.jiegui.core.composing.Rulebook;
import tw.jiegui.core.composing.SchemeDraft;
import tw.jiegui.core.composing.Sheet;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.policy.Proposal;
import tw.jiegui.web.language.Day;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shells;

/// A draft as a page.
record DraftView(Shells shells, ComposingPaths paths) {
  /// What stands in the fields, what is wrong with it, and why it is shown again although nothing
  /// is.
  record Sent(Sheet sheet, List<Problem> problems, @Nullable String notice) {}

  DraftPage page(Composer.Bench bench, Sent raw) {
    var sent =
        new Sent(raw.sheet(), raw.problems().stream().map(this::told).toList(), raw.notice());
    var draft = bench.draft();
    var form =
        new DraftForm(texts(), draft.scheme(), bench.grounds(), sent.sheet(), sent.problems());
    return new DraftPage(
        shells.titled(
            texts().of("composing.draft.title", name(draft)),
            shells.crumb("composing.title", paths.overview())),
        sent.notice() != null ? 409 : sent.problems().isEmpty() ? 200 : 422,
        new DraftPage.Intro(
            errors(form, sent.problems()), sent.notice(), state(bench), links(bench)),
        bench.isAwaiting() ? null : editing(bench, form),
        bench.isAwaiting() ? proposed(bench) : List.of());
  }

  /// Its provisions are none of the policy's yet.
  private List<Part> proposed(Composer.Bench bench) {
    var grounds = bench.grounds();
    return bench.checked() instanceof Checked.Valid<Composed>(var composed)
        ? new Portrait(
                texts(),
                new Rulebook(
                    composed.scheme(),
                    composed.policy(),
                    composed.from().firstDay(),
                    new Rulebook.Beside(grounds.frames(), grounds.schemes())),
                null)
            .parts()
        : List.of();
  }

  /// A complaint about the whole brings its sentence along in both languages.
  private Problem told(Problem problem) {
    var details = problem.details();
    return problem.code().equals("composing.complaint")
        ? Problem.of(
            problem.field(),
            problem.code(),
            details.getFirst(),
            texts().choose(details.getLast(), details.get(1)))
        : problem;
  }

  /// By its key while it has no name.
  String name(SchemeDraft draft) {
    var sheet = draft.sheet();
    var name = texts().choose(sheet.value("name_zh"), sheet.value("name_en"));
    return name.isEmpty() ? draft.scheme() : name;
  }

  private ErrorSummary errors(DraftForm form, List<Problem> problems) {
    return new ErrorSummary(
        texts().of("pages.errors"),
        problems.stream()
            .map(
                problem ->
                    Link.to(
                        "#" + problem.field(),
                        texts().of("pages.error", form.label(problem.field()), sentence(problem))))
            .toList());
  }

  private String sentence(Problem problem) {
    return Form.of(texts(), Map.of()).with(List.of(problem)).errors().lines().getFirst().text();
  }

  /// How far it is: what is still wrong, or who decides.
  private List<String> state(Composer.Bench bench) {
    var said = new ArrayList<String>();
    said.add(texts().of("composing.draft.changed", stamp(bench.draft().changed())));
    bench.proposal().ifPresent(proposal -> said.add(proposed(proposal)));
    if (!bench.isAwaiting()) {
      int open = bench.checked().found().size();
      said.add(
          open == 0
              ? texts().of("composing.draft.right")
              : texts().of("composing.draft.open", open));
    }
    return said;
  }

  private String proposed(Proposal proposal) {
    return switch (proposal.state()) {
      case OPEN -> texts().of("composing.draft.awaiting", stamp(proposal));
      case REJECTED -> texts().of("composing.draft.rejected", proposal.note());
      case APPROVED, WITHDRAWN -> texts().of("composing.draft.withdrawn");
    };
  }

  private String stamp(Proposal proposal) {
    var proposed = proposal.proposed();
    return stamp(new Stamp(proposed.at(), proposed.by()));
  }

  private List<Link> links(Composer.Bench bench) {
    var links = new ArrayList<Link>();
    links.add(
        Link.to(paths.preview(bench.draft().scheme()), texts().of("composing.preview.title")));
    bench
        .proposal()
        .filter(Proposal::isOpen)
        .ifPresent(
            proposal ->
                links.add(
                    Link.to(paths.proposal(proposal.id()), texts().of("composing.draft.decide"))));
    int newest = bench.grounds().position().next() - 1;
    if (newest > 0) {
      links.add(
          Link.to(
              paths.version(paths.authority(), bench.draft().scheme(), newest),
              texts().of("composing.read.newest", newest)));
    }
    links.add(Link.to(paths.policy(), texts().of("composing.policy")));
    return links;
  }

  private DraftPage.Editing editing(Composer.Bench bench, DraftForm form) {
    var scheme = bench.draft().scheme();
    var open = new ArrayList<>(Composed.of(scheme, form.sheet(), bench.grounds()).found());
    open.addAll(form.problems());
    var groups = new Folding(texts(), form.sheet(), open).folded(form.groups());
    return new DraftPage.Editing(
        paths.draft(scheme),
        Hidden.version(bench.draft().version()),
        Folding.contents(groups),
        groups,
        deeds(scheme));
  }

  private DraftPage.Deeds deeds(String scheme) {
    return new DraftPage.Deeds(
        List.of(
            Button.second(texts().of("composing.save")).named("act", "save"),
            Button.second(texts().of("composing.check")).named("act", "check"),
            Button.second(texts().of("composing.preview")).named("act", "preview"),
            Button.of(texts().of("composing.propose")).named("act", "propose")),
        new DraftPage.Discarding(
            paths.discard(scheme), Button.warning(texts().of("composing.discard"))));
  }

  String stamp(Stamp stamp) {
    return texts().of("composing.by", day(stamp), stamp.by());
  }

  String day(Stamp stamp) {
    var day = stamp.at().atZone(Calendars.TAIWAN).toLocalDate();
    return new Day(day).inBoth(texts().language());
  }

  private Texts texts() {
    return shells.texts();
  }
}
