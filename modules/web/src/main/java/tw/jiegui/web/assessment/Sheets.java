package tw.jiegui.web.assessment;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.assessment.Attachment;
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
    return new SheetPage.Item(
        new SheetPage.Name(
            AssessmentPaths.anchor(item.key()),
            words().of(item.words().name()),
            about == null ? "" : words().of(about)),
        standing(of),
        new SheetPage.Attached(
            sight().attached(item).stream().map(each -> attached(item, each)).toList(),
            sight().detached(item).stream().flatMap(each -> detached(item, each)).toList()),
        open.writable() && !of.achieved() ? suggested(item) : List.of(),
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

  private SheetPage.Thing attached(EvidenceItem item, Attachment attachment) {
    var piece = sight().held().shelf().find(attachment.what());
    boolean standing = piece.filter(Piece::isStanding).isPresent();
    return new SheetPage.Thing(
        link(piece.orElse(null)),
        standing
            ? words().text("shows", shown(item, sight().held().shelf().shown(item, attachment)))
            : words().text("withdrawn"),
        words().text("attached-by", words().stamp(attachment.attached())),
        open.writable()
            ? new SheetPage.Send(
                open.paths().action(attachment.indicator(), "detach"),
                List.of(new Hidden("id", attachment.id().toString())),
                words().text("detach"))
            : null);
  }

  private Stream<SheetPage.Thing> detached(EvidenceItem item, Attachment attachment) {
    return sight().held().shelf().offered(item).stream()
        .filter(piece -> piece.ref().equals(attachment.what()))
        .filter(_ -> open.writable())
        .map(
            piece ->
                new SheetPage.Thing(
                    link(piece),
                    "",
                    "",
                    send(item, piece, attachment.shows(), words().text("attach-again"))));
  }

  private List<SheetPage.Thing> suggested(EvidenceItem item) {
    return sight().suggested(item).stream()
        .limit(10)
        .map(
            piece ->
                new SheetPage.Thing(
                    link(piece),
                    words().text("would-show", shown(item, piece.shown(item))),
                    "",
                    send(item, piece, Set.of(), words().text("attach"))))
        .toList();
  }

  private SheetPage.Send send(EvidenceItem item, Piece piece, Set<String> shows, String text) {
    var hidden = new ArrayList<Hidden>();
    hidden.add(new Hidden("item", item.key()));
    hidden.add(new Hidden("what", value(piece)));
    shows.forEach(key -> hidden.add(new Hidden("shows", key)));
    return new SheetPage.Send(open.paths().action(indicator(), "attach"), hidden, text);
  }

  static String value(Piece piece) {
    return piece.ref().kind().slug() + ":" + piece.ref().id();
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
    var free = sight().free(of.item()).stream().map(each -> Option.of(value(each), title(each)));
    var partly = of.achieved() ? Stream.<Piece>of() : sight().partly(of.item()).stream();
    return Stream.concat(
            free,
            partly.map(each -> Option.of(value(each), words().text("thing.more", title(each)))))
        .toList();
  }

  private String title(Piece piece) {
    return piece
        .fact()
        .map(entry -> words().text("thing", words().name(entry.kind()), entry.title()))
        .orElseGet(() -> words().text("thing", words().text("document"), piece.title()));
  }

  private Link link(@Nullable Piece piece) {
    if (piece == null) {
      return Link.to("", words().text("gone"));
    }
    return piece
        .fact()
        .map(entry -> Link.to(open.paths().fact(entry), title(piece)))
        .orElseGet(() -> Link.to(open.paths().document(piece.ref().id()), title(piece)));
  }

  private String shown(EvidenceItem item, Set<String> keys) {
    return words().parts(item, keys);
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
