package tw.jiegui.core.review;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;

/// A reviewer's sheet, and what of its round he may see. Asked within a transaction.
@ApplicationScoped
class OwnSheets {
  @Inject private ReviewRows rows;

  @SuppressWarnings("NullAway.Init")
  protected OwnSheets() {}

  record Own(Sheet sheet, Round round) {}

  /// Somebody else's sheet does not exist for him; nor does one that was taken away.
  Own own(Acting acting, UUID id) {
    var sheet = rows.sheet(id);
    boolean isOwn =
        rows.findReviewer(acting.person().subject())
            .filter(reviewer -> reviewer.id().equals(sheet.reviewerId()))
            .isPresent();
    if (!isOwn || !sheet.state().isLive()) {
      throw new Absent("sheet", id);
    }
    return new Own(sheet, rows.round(sheet.roundId()));
  }

  Sight sight(Own own) {
    var matter = own.round().matter();
    var mask = Mask.of(matter);
    var asked = rows.questions(own.round().id());
    var evidence =
        own.sheet().state() == SheetState.ASKED
            ? Map.<UUID, List<Evidence>>of()
            : rows.evidence(asked);
    var marks =
        rows.marks(List.of(own.sheet().id())).stream().collect(toMap(Mark::question, identity()));
    var anchors =
        rows.anchors(matter.kind()).stream()
            .collect(groupingBy(anchor -> anchor.of().question(), mapping(Anchor::text, toList())));
    return new Sight(
        own.sheet(),
        mask.hide(own.sheet().why()),
        Sight.Case.of(own.round()),
        asked.stream()
            .map(
                each ->
                    new Sight.Asked(
                        mask.hide(each.question(evidence.getOrDefault(each.id(), List.of()))),
                        Optional.ofNullable(marks.get(each.key())),
                        anchors.getOrDefault(each.key(), List.of()).stream()
                            .map(mask::hide)
                            .toList()))
            .toList(),
        own.sheet().state() == SheetState.SUBMITTED ? peers(own) : List.of());
  }

  private List<Sight.Peer> peers(Own own) {
    var others =
        rows.sheets(List.of(own.round().id())).stream()
            .filter(sheet -> sheet.state() == SheetState.SUBMITTED)
            .map(Sheet::id)
            .filter(id -> !id.equals(own.sheet().id()))
            .toList();
    var mask = Mask.of(own.round().matter());
    return rows.marks(others).stream()
        .collect(groupingBy(Mark::sheetId, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(marks -> new Sight.Peer(said(mask, marks)))
        .toList();
  }

  private static Map<String, Sight.Said> said(Mask mask, List<Mark> marks) {
    return marks.stream()
        .collect(
            toMap(
                Mark::question,
                mark -> new Sight.Said(mark.judgement(), mask.hide(mark.reason()))));
  }
}
