package tw.jiegui.web.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.assessment.Attachment;
import tw.jiegui.core.assessment.Piece;
import tw.jiegui.core.assessment.Sight;
import tw.jiegui.core.indicators.EvidenceItem;
import tw.jiegui.web.assessment.Binders.Open;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;

/// What a school has registered, as it lies beside an item of an indicator.
record SheetThings(Open open, String indicator) {
  List<SheetPage.Thing> attached(EvidenceItem item) {
    return sight().attached(item).stream().map(each -> attached(item, each)).toList();
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

  /// What was taken off and would serve, to be put back.
  List<SheetPage.Thing> detached(EvidenceItem item) {
    return sight().detached(item).stream().flatMap(each -> detached(item, each)).toList();
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

  List<SheetPage.Thing> suggested(EvidenceItem item) {
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
    return new SheetPage.Send(open.paths().action(indicator, "attach"), hidden, text);
  }

  static String value(Piece piece) {
    return piece.ref().kind().slug() + ":" + piece.ref().id();
  }

  String title(Piece piece) {
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

  private Sight sight() {
    return open.sight();
  }

  private AssessmentWords words() {
    return open.words();
  }
}
