package tw.jiegui.web.assessment;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.assessment.Piece;
import tw.jiegui.core.assessment.Progress;
import tw.jiegui.core.assessment.Sight;
import tw.jiegui.core.facts.FactKind;
import tw.jiegui.core.indicators.EvidenceItem;
import tw.jiegui.core.indicators.EvidenceKind;
import tw.jiegui.core.indicators.IndicatorState;
import tw.jiegui.core.indicators.ItemState;
import tw.jiegui.core.input.Problem;
import tw.jiegui.web.assessment.Binders.Open;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Option;

/// Lays the items of one indicator out: what is attached, what serves, and what is missing.
record Sheets(Open open, IndicatorState state) {
  /// A refused attempt to attach something, to be shown again where it was made.
  record Attempt(String item, Map<String, String> values, List<Problem> problems) {
    static final Attempt NONE = new Attempt("", Map.of(), List.of());
  }

  List<SheetPage.Item> items(Attempt attempt) {
    return state.items().stream()
        .map(item -> item(item, attempt.item().equals(item.item().key()) ? attempt : Attempt.NONE))
        .toList();
  }

  private SheetPage.Item item(ItemState of, Attempt attempt) {
    var item = of.item();
    var about = item.words().about();
    var things = things();
    return new SheetPage.Item(
        new SheetPage.Name(
            AssessmentPaths.anchor(item.key()),
            words().of(item.words().name()),
            about == null ? "" : words().of(about)),
        standing(of),
        new SheetPage.Attached(things.attached(item), things.detached(item)),
        open.writable() && !of.achieved() ? things.suggested(item) : List.of(),
        open.writable() ? hand(of, attempt) : null);
  }

  private SheetPage.Standing standing(ItemState of) {
    boolean there = of.achieved();
    var shown =
        there ? Progress.State.MET : of.begun() ? Progress.State.BEGUN : Progress.State.UNTOUCHED;
    return new SheetPage.Standing(
        words().state(shown),
        there ? "" : words().text("missing", words().of(of.missing())),
        there || !open.writable() ? List.of() : enter(of.item()));
  }

  /// Where that which is missing is entered, with what makes it serve filled in.
  private List<Link> enter(EvidenceItem item) {
    return item.serving().kinds().stream().sorted().map(kind -> enter(item, kind)).toList();
  }

  private Link enter(EvidenceItem item, EvidenceKind kind) {
    return kind.fact()
        .map(
            fact ->
                Link.to(
                    open.paths().enter(fact, filled(item, fact)),
                    words().text("enter", words().name(fact))))
        .orElseGet(() -> Link.to(open.paths().upload(), words().text("upload")));
  }

  private static Map<String, String> filled(EvidenceItem item, FactKind kind) {
    return item.serving().suits().stream()
        .filter(suit -> suit.kind() == kind)
        .findFirst()
        .map(
            suit ->
                suit.where().entrySet().stream()
                    .collect(
                        toMap(
                            Map.Entry::getKey,
                            each -> each.getValue().stream().sorted().findFirst().orElse(""))))
        .orElse(Map.of());
  }

  private SheetPage.@Nullable Hand hand(ItemState of, Attempt attempt) {
    var item = of.item();
    var what = choices(of);
    if (what.isEmpty()) {
      return null;
    }
    String anchor = AssessmentPaths.anchor(item.key());
    var names = words().parts(item);
    var form = new Form(words().texts(), attempt.values(), attempt.problems());
    var shows =
        names.entrySet().stream().map(each -> Option.of(each.getKey(), each.getValue())).toList();
    return new SheetPage.Hand(
        open.paths().action(indicator(), "attach"),
        new Hidden("item", item.key()),
        new SheetPage.Choices(
            form.select("assessment.what", what).named(anchor + "-what"),
            names.size() == 1
                ? null
                : form.checkboxes("assessment.hand.shows", shows).named(anchor + "-shows")),
        names.size() == 1 ? new Hidden("shows", names.keySet().iterator().next()) : null,
        !attempt.problems().isEmpty());
  }

  /// What is not attached yet; and while something is missing, what is and may show more.
  private List<Option> choices(ItemState of) {
    var free =
        sight().free(of.item()).stream()
            .map(each -> Option.of(SheetThings.value(each), things().title(each)));
    var partly = of.achieved() ? Stream.<Piece>of() : sight().partly(of.item()).stream();
    return Stream.concat(
            free,
            partly.map(
                each ->
                    Option.of(
                        SheetThings.value(each), words().text("thing.more", things().title(each)))))
        .toList();
  }

  private SheetThings things() {
    return new SheetThings(open, indicator());
  }

  private String indicator() {
    return state.indicator().key();
  }

  private Sight sight() {
    return open.sight();
  }

  private AssessmentWords words() {
    return open.words();
  }
}
