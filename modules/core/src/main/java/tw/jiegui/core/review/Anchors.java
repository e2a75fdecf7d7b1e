package tw.jiegui.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Deed;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.core.tenancy.Tenancy;

/// Examples that the office keeps for its reviewers, question by question.
@ApplicationScoped
public class Anchors {
  @Inject private Tenancy tenancy;
  @Inject private ReviewRows rows;
  @Inject private Audit audit;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Anchors() {}

  /// A question that was asked in some round, as it was last named.
  public record Line(Anchor.Of of, Bilingual name, int anchors) {}

  public List<Line> listQuestions(Acting acting) {
    acting.require(Pool.OFFICE);
    return tenancy.within(
        acting.authority(),
        () ->
            ((List<?>)
                    rows.plain(
                            """
                            select distinct on (r.matter_kind, q.key) r.matter_kind, q.key, q.name_zh,
                              q.name_en, (select count(*) from review_anchor a
                                where a.authority = r.authority and a.matter_kind = r.matter_kind
                                  and a.question = q.key and not a.withdrawn)
                            from review_round r join review_question q
                              on q.authority = r.authority and q.round_id = r.id
                            where r.authority = ?1
                            order by r.matter_kind, q.key, r.number desc
                            """,
                            List.of(acting.authority().value()))
                        .getResultList())
                .stream().map(row -> line((Object[]) row)).toList());
  }

  private static Line line(Object[] row) {
    return new Line(
        new Anchor.Of(row[0].toString(), row[1].toString()),
        new Bilingual(row[2].toString(), row[3].toString()),
        ((Number) row[4]).intValue());
  }

  public List<Anchor> list(Acting acting, Anchor.Of of) {
    acting.require(Pool.OFFICE);
    return tenancy.within(
        acting.authority(),
        () ->
            rows.anchors(of.kind()).stream()
                .filter(anchor -> anchor.of().question().equals(of.question()))
                .toList());
  }

  /// The one who asks names the new example: asking twice makes one.
  public Anchor add(Acting acting, UUID id, Anchor.Of of, AnchorText text) {
    var hat = acting.require(Pool.OFFICE);
    return tenancy.within(
        acting.authority(),
        () -> {
          var known = rows.findAnchor(id);
          if (known.isPresent()) {
            return known.get();
          }
          var anchor = rows.add(new Anchor(id, of, text, Stamp.of(acting, clock)));
          rows.flush();
          audit.record(acting, hat, anchor.deed("added", Change.created(text.named())));
          return anchor;
        });
  }

  public sealed interface Kept {
    record Done(Anchor anchor) implements Kept {}

    record ChangedMeanwhile(Anchor now) implements Kept {}
  }

  public Kept write(Acting acting, UUID id, Edit<AnchorText> edit) {
    return change(
        acting,
        id,
        edit.version(),
        anchor -> {
          var change = Change.between(anchor.text().named(), edit.value().named());
          anchor.write(edit.value(), Stamp.of(acting, clock));
          return anchor.deed("changed", change);
        });
  }

  public Kept withdraw(Acting acting, UUID id, int version) {
    return change(
        acting,
        id,
        version,
        anchor -> {
          anchor.withdraw(Stamp.of(acting, clock));
          return anchor.deed("withdrawn", Change.NONE);
        });
  }

  private Kept change(Acting acting, UUID id, int version, Function<Anchor, Deed> work) {
    var hat = acting.require(Pool.OFFICE);
    return tenancy.within(
        acting.authority(),
        () -> {
          var anchor = rows.findAnchor(id).orElseThrow(() -> new Absent("anchor", id));
          rows.lock(anchor);
          if (anchor.version() != version || anchor.isWithdrawn()) {
            return new Kept.ChangedMeanwhile(anchor);
          }
          var deed = work.apply(anchor);
          rows.flush();
          audit.record(acting, hat, deed);
          return new Kept.Done(anchor);
        });
  }
}
