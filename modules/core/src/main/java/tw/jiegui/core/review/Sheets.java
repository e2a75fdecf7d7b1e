package tw.jiegui.core.review;

import static java.util.stream.Collectors.groupingBy;
import static tw.jiegui.core.authority.Role.REVIEWER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.tenancy.Tenancy;

/// A reviewer's own sheets. Nobody else's are there for him, not even for those of the office who
/// review themselves.
@ApplicationScoped
public class Sheets {
  static final Set<Role> REVIEWERS = Set.of(REVIEWER);

  @Inject private Tenancy tenancy;
  @Inject private ReviewRows rows;
  @Inject private OwnSheets owned;
  @Inject @Any private Instance<EvidenceDesk> desks;

  @SuppressWarnings("NullAway.Init")
  protected Sheets() {}

  /// A sheet in the list of its reviewer's.
  public record Mine(Sheet sheet, Sight.Case about, int done, int questions) {}

  /// Those that wait for him, the most urgent first, and after them what he has handed in.
  public List<Mine> list(Acting acting) {
    acting.require(REVIEWERS);
    return tenancy.within(acting.authority(), () -> listOf(acting));
  }

  private List<Mine> listOf(Acting acting) {
    var own =
        rows.query(
                "select s, r from Sheet s, Round r, Reviewer w, Member m where r.id = s.roundId"
                    + " and w.id = s.reviewerId and m.id = w.memberId and m.subject = :subject"
                    + " and s.state in :live order by r.due, r.number",
                Object[].class)
            .setParameter("subject", acting.person().subject())
            .setParameter("live", SheetState.LIVE)
            .setMaxResults(Paging.MOST)
            .getResultList();
    var marks =
        rows.marks(own.stream().map(each -> ((Sheet) each[0]).id()).toList()).stream()
            .collect(groupingBy(Mark::sheetId));
    return own.stream()
        .map(each -> mine((Sheet) each[0], (Round) each[1], marks))
        .sorted(Comparator.comparing(each -> !each.sheet().state().isOpen()))
        .toList();
  }

  private static Mine mine(Sheet sheet, Round round, Map<UUID, List<Mark>> marks) {
    var own = marks.getOrDefault(sheet.id(), List.of());
    int done = (int) own.stream().filter(mark -> mark.missing().isEmpty()).count();
    return new Mine(sheet, Sight.Case.of(round), done, own.size());
  }

  public Sight look(Acting acting, UUID id) {
    acting.require(REVIEWERS);
    return tenancy.within(acting.authority(), () -> owned.sight(owned.own(acting, id)));
  }

  /// Where a piece of evidence is opened; its owner is asked outside the transaction.
  public Optional<URI> openEvidence(Acting acting, UUID id, String question, int place) {
    acting.require(REVIEWERS);
    record Found(Matter matter, String ref) {}
    var found =
        tenancy.within(
            acting.authority(),
            () -> {
              var own = owned.own(acting, id);
              var evidence = owned.sight(own).asked(question).question().evidence();
              if (place < 0 || place >= evidence.size()) {
                throw new Absent("evidence", place);
              }
              return new Found(own.round().matter(), evidence.get(place).ref());
            });
    return found.ref().isEmpty()
        ? Optional.empty()
        : desks.stream()
            .filter(desk -> desk.keeps(found.matter().kind()))
            .findFirst()
            .flatMap(desk -> desk.open(acting, found.matter(), found.ref()));
  }

  /// What a draft is for: how the question of his own sheet is marked.
  public Marking marking(Acting acting, UUID id, String question) {
    return look(acting, id).asked(question).question().marking();
  }
}
