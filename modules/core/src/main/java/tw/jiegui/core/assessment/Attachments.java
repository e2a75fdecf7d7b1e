package tw.jiegui.core.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.assessment.Folder.Sheet;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.indicators.EvidenceItem;

/// Puts what is registered to the items that it serves, always by somebody's own hand.
@ApplicationScoped
public class Attachments {
  @Inject private Assessing assessing;
  @Inject private AssessmentRows rows;

  @SuppressWarnings("NullAway.Init")
  protected Attachments() {}

  public Attaching attach(Acting acting, Folder folder, Offer offer) {
    return assessing.writing(
        acting,
        folder,
        work -> {
          rows.lock(work.assessment());
          var sight = assessing.sight(work.school(), work.assessment());
          var item = item(sight, offer.indicator(), offer.item());
          return refusal(sight, item, offer)
              .<Attaching>map(refused -> refused)
              .orElseGet(() -> new Attaching.Done(attach(work, sight, item, offer)));
        });
  }

  static EvidenceItem item(Sight sight, String indicator, String item) {
    return sight.indicator(indicator).at(sight.assessment().stage()).items().stream()
        .filter(each -> each.key().equals(item))
        .findFirst()
        .orElseThrow(() -> new Absent("item", item));
  }

  private static Optional<Attaching.Refused> refusal(Sight sight, EvidenceItem item, Offer offer) {
    var piece =
        sight.held().shelf().offered(item).stream()
            .filter(each -> each.ref().equals(offer.what()))
            .findFirst();
    if (piece.isEmpty()) {
      return Optional.of(Attaching.Refused.of("what", "serves-not"));
    }
    if (!item.keys().containsAll(offer.shows())) {
      return Optional.of(Attaching.Refused.of("shows", "not-a-choice"));
    }
    boolean nothing = offer.shows().isEmpty() && piece.get().shown(item).isEmpty();
    return nothing ? Optional.of(Attaching.Refused.of("shows", "shows-nothing")) : Optional.empty();
  }

  private Attachment attach(Assessing.Work work, Sight sight, EvidenceItem item, Offer offer) {
    var known =
        sight.attached(item).stream().filter(each -> each.what().equals(offer.what())).findFirst();
    known.ifPresent(each -> each.widen(offer.shows()));
    var attachment =
        known.orElseGet(
            () -> rows.add(new Attachment(work.assessment().id(), offer, work.stamp())));
    rows.flush();
    assessing.recount(work.assessment());
    assessing.record(work, "attached", Change.created(attachment.named()));
    return attachment;
  }

  /// It no longer serves here; what it is stays registered, and that it once served is kept.
  public Attachment detach(Acting acting, Sheet sheet, UUID id) {
    return assessing.writing(
        acting,
        sheet.folder(),
        work -> {
          rows.lock(work.assessment());
          var attachment =
              rows.attachments(work.assessment()).stream()
                  .filter(each -> each.id().equals(id))
                  .filter(each -> each.indicator().equals(sheet.indicator()))
                  .findFirst()
                  .orElseThrow(() -> new Absent("attachment", id));
          if (attachment.isLive()) {
            attachment.detach(work.stamp());
            rows.flush();
            assessing.recount(work.assessment());
            assessing.record(work, "detached", new Change(attachment.named(), Map.of()));
          }
          return attachment;
        });
  }
}
