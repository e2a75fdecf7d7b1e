package tw.jiegui.core.review;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static tw.jiegui.core.authority.Role.AUTHORITY_ADMIN;
import static tw.jiegui.core.authority.Role.OFFICER;
import static tw.jiegui.core.authority.Role.REVIEWER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.input.Like;
import tw.jiegui.core.members.Member;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.core.tenancy.Tenancy;

/// Who reviews for an authority. Who may review at all is a matter of membership; here is on which
/// terms.
@ApplicationScoped
public class Pool {
  /// Who keeps the pool, hands out sheets and decides.
  public static final Set<Role> OFFICE = Set.of(AUTHORITY_ADMIN, OFFICER);

  @Inject private Tenancy tenancy;
  @Inject private ReviewRows rows;
  @Inject private Audit audit;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Pool() {}

  public Slice<Colleague> list(Acting acting, PoolFilter filter, Paging paging) {
    acting.require(OFFICE);
    return tenancy.within(acting.authority(), () -> slice(filter, paging));
  }

  private Slice<Colleague> slice(PoolFilter filter, Paging paging) {
    var today = Calendars.today(clock);
    var conditions = new ArrayList<String>();
    var values = new HashMap<String, Object>();
    if (!filter.text().isBlank()) {
      conditions.add(
          "(lower(m.name) like :text escape '!' or m.email like :text escape '!'"
              + " or lower(r.fields) like :text escape '!')");
      values.put("text", Like.containing(filter.text()));
    }
    filter
        .active()
        .ifPresent(
            active -> {
              String is = "r.since <= :today and (r.until is null or r.until >= :today)";
              conditions.add(active ? is : "not (" + is + ")");
              values.put("today", today);
            });
    String where =
        " from Reviewer r, Member m where m.id = r.memberId"
            + String.join("", conditions.stream().map(each -> " and " + each).toList());
    var count = rows.query("select count(r.id)" + where, Long.class);
    var found =
        rows.query("select r, m" + where + " order by m.name, r.id", Object[].class)
            .setFirstResult(paging.offset())
            .setMaxResults(paging.size());
    values.forEach(count::setParameter);
    values.forEach(found::setParameter);
    return new Slice<>(colleagues(found.getResultList()), count.getSingleResult(), paging);
  }

  /// Those who review today, within a transaction.
  List<Colleague> listActive() {
    return colleagues(
        rows.query(
                "select r, m from Reviewer r, Member m where m.id = r.memberId"
                    + " and r.since <= :today and (r.until is null or r.until >= :today)"
                    + " order by m.name, r.id",
                Object[].class)
            .setParameter("today", Calendars.today(clock))
            .getResultList());
  }

  Map<UUID, Colleague> byIds(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return colleagues(
            rows.query(
                    "select r, m from Reviewer r, Member m where m.id = r.memberId"
                        + " and r.id in :ids",
                    Object[].class)
                .setParameter("ids", ids)
                .getResultList())
        .stream()
        .collect(toMap(Colleague::id, identity()));
  }

  private List<Colleague> colleagues(List<Object[]> found) {
    var ids = found.stream().map(each -> ((Reviewer) each[0]).id()).toList();
    var loads = loads(ids);
    return found.stream()
        .map(
            each -> {
              var reviewer = (Reviewer) each[0];
              var member = (Member) each[1];
              return new Colleague(
                  reviewer,
                  member.name(),
                  member.email(),
                  member.subject(),
                  loads.getOrDefault(reviewer.id(), Colleague.Load.NONE));
            })
        .toList();
  }

  private Map<UUID, Colleague.Load> loads(List<UUID> reviewers) {
    if (reviewers.isEmpty()) {
      return Map.of();
    }
    var loads = new HashMap<UUID, Colleague.Load>();
    for (var each :
        rows.query(
                "select s.reviewerId, s.state, count(s.id) from Sheet s where s.reviewerId in :ids"
                    + " group by s.reviewerId, s.state",
                Object[].class)
            .setParameter("ids", reviewers)
            .getResultList()) {
      var state = (SheetState) each[1];
      int number = ((Long) each[2]).intValue();
      var more =
          new Colleague.Load(
              state.isOpen() ? number : 0, state == SheetState.SUBMITTED ? number : 0);
      loads.merge(
          (UUID) each[0],
          more,
          (a, b) -> new Colleague.Load(a.open() + b.open(), a.submitted() + b.submitted()));
    }
    return loads;
  }

  /// Members who may review and are not in the pool yet.
  public List<Member> listNewcomers(Acting acting) {
    acting.require(OFFICE);
    return tenancy.within(
        acting.authority(),
        () ->
            rows.query(
                    "select m from Member m where exists (select h.id from Membership h"
                        + " where h.memberId = m.id and h.role = :role and h.endedAt is null"
                        + " and (h.until is null or h.until >= :today))"
                        + " and not exists (select r.id from Reviewer r where r.memberId = m.id)"
                        + " order by m.name, m.id",
                    Member.class)
                .setParameter("role", REVIEWER)
                .setParameter("today", Calendars.today(clock))
                .setMaxResults(Paging.MOST)
                .getResultList());
  }

  public Colleague reviewer(Acting acting, UUID id) {
    acting.require(OFFICE);
    return tenancy.within(acting.authority(), () -> colleague(id));
  }

  private Colleague colleague(UUID id) {
    return Optional.ofNullable(byIds(List.of(id)).get(id))
        .orElseThrow(() -> new Absent("reviewer", id));
  }

  /// Whoever is in the pool already stays there on the terms that he has.
  public Colleague take(Acting acting, UUID member, ReviewerTerms terms) {
    var hat = acting.require(OFFICE);
    return tenancy.within(
        acting.authority(),
        () -> {
          var known =
              rows.query(
                      "select m from Member m where m.id = :id and exists (select h.id from"
                          + " Membership h where h.memberId = m.id and h.role = :role)",
                      Member.class)
                  .setParameter("id", member)
                  .setParameter("role", REVIEWER)
                  .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                  .getResultStream()
                  .findFirst()
                  .orElseThrow(() -> new Absent("reviewer", member));
          return colleague(
              findOf(known).map(Reviewer::id).orElseGet(() -> take(acting, hat, known, terms)));
        });
  }

  private Optional<Reviewer> findOf(Member member) {
    return rows.query("select r from Reviewer r where r.memberId = :id", Reviewer.class)
        .setParameter("id", member.id())
        .getResultStream()
        .findFirst();
  }

  private UUID take(Acting acting, Hat hat, Member member, ReviewerTerms terms) {
    var reviewer = rows.add(new Reviewer(member.id(), terms, Stamp.of(acting, clock)));
    rows.flush();
    audit.record(acting, hat, reviewer.deed("taken", Change.created(terms.named())));
    return reviewer.id();
  }

  public sealed interface Agreed {
    record Done(Colleague colleague) implements Agreed {}

    record ChangedMeanwhile(Colleague now) implements Agreed {}
  }

  public Agreed agree(Acting acting, UUID id, Edit<ReviewerTerms> edit) {
    var hat = acting.require(OFFICE);
    return tenancy.within(
        acting.authority(),
        () -> {
          var reviewer = colleague(id).reviewer();
          rows.lock(reviewer);
          if (reviewer.version() != edit.version()) {
            return new Agreed.ChangedMeanwhile(colleague(id));
          }
          var change = Change.between(reviewer.terms().named(), edit.value().named());
          reviewer.agree(edit.value(), Stamp.of(acting, clock));
          rows.flush();
          audit.record(acting, hat, reviewer.deed("agreed", change));
          return new Agreed.Done(colleague(id));
        });
  }
}
