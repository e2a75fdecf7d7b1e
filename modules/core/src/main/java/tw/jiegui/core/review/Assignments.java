package tw.jiegui.core.review;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Deed;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.tenancy.Tenancy;

/// Hands rounds out to reviewers: proposes who, and asks those whom the officer confirms.
@ApplicationScoped
public class Assignments {
  /// As many rounds as one proposal is for.
  public static final int MOST_AT_ONCE = 200;

  /// A round and somebody who is to review it.
  public record Pair(UUID round, UUID reviewer) {}

  /// Why somebody cannot review a round.
  public enum Bar {
    TIED,
    TAKES_PART,
    OTHER_STAGE,
    FULL,
    INACTIVE,
    CLOSED
  }

  public record Barred(Pair pair, Bar why) {}

  /// What was asked of whom, and what was not.
  public record Assigned(List<Pair> done, List<Barred> barred) {
    public Assigned {
      done = List.copyOf(done);
      barred = List.copyOf(barred);
    }
  }

  /// Somebody as he could review this round.
  public record Candidate(
      Colleague colleague, Optional<Bar> bar, List<Bilingual> ties, boolean proposed) {
    public Candidate {
      ties = List.copyOf(ties);
    }
  }

  /// A round, how many reviewers it lacks, and everybody in the pool.
  public record Offer(Round round, int lacking, List<Candidate> candidates) {
    public Offer {
      candidates = List.copyOf(candidates);
    }

    public List<Candidate> proposed() {
      return candidates.stream().filter(Candidate::proposed).toList();
    }
  }

  @Inject private Tenancy tenancy;
  @Inject private ReviewRows rows;
  @Inject private Pool pool;
  @Inject private Conflicts conflicts;
  @Inject private Audit audit;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Assignments() {}

  private record Known(List<Round> rounds, Map<UUID, List<Sheet>> sheets, List<Colleague> pool) {
    List<Sheet> sheets(Round round) {
      return sheets.getOrDefault(round.id(), List.of());
    }

    int lacking(Round round) {
      long live = sheets(round).stream().filter(sheet -> sheet.state().isLive()).count();
      return round.isClosed() ? 0 : (int) Math.max(0, round.wanted() - live);
    }
  }

  private Known known(Collection<UUID> ids) {
    var rounds = rows.rounds(ids);
    var sheets =
        rows.sheets(rounds.stream().map(Round::id).toList()).stream()
            .collect(groupingBy(Sheet::roundId));
    return new Known(rounds, sheets, pool.listActive());
  }

  /// Proposes reviewers for these rounds all at once. Not to be asked within a transaction: what
  /// binds people to schools is looked up where the schools are.
  public List<Offer> propose(Acting acting, Collection<UUID> ids) {
    acting.require(Pool.OFFICE);
    var known = tenancy.within(acting.authority(), () -> known(ids));
    var found = conflicts.find(known.rounds(), known.pool());
    var seats = known.rounds().stream().map(round -> seat(known, found, round)).toList();
    var proposed = Balance.propose(seats, known.pool().stream().map(Colleague::free).toList());
    return known.rounds().stream()
        .map(
            round ->
                new Offer(
                    round,
                    known.lacking(round),
                    candidates(known, found, round, proposed.getOrDefault(round.id(), Set.of()))))
        .toList();
  }

  private static Balance.Seat seat(Known known, Conflicts.Found found, Round round) {
    var barred =
        known.pool().stream()
            .filter(each -> isBarred(bar(known, found, round, each)))
            .map(Colleague::id)
            .collect(toSet());
    return new Balance.Seat(round.id(), known.lacking(round), barred);
  }

  /// Whether he is full the proposal counts for itself.
  private static boolean isBarred(Optional<Bar> bar) {
    return bar.filter(why -> why != Bar.FULL).isPresent();
  }

  private static List<Candidate> candidates(
      Known known, Conflicts.Found found, Round round, Set<UUID> proposed) {
    return known.pool().stream()
        .map(
            each ->
                new Candidate(
                    each,
                    bar(known, found, round, each),
                    found.of(round.id()).getOrDefault(each.id(), List.of()),
                    proposed.contains(each.id())))
        .toList();
  }

  private static Optional<Bar> bar(
      Known known, Conflicts.Found found, Round round, Colleague colleague) {
    if (round.isClosed()) {
      return Optional.of(Bar.CLOSED);
    }
    if (found.of(round.id()).containsKey(colleague.id())) {
      return Optional.of(Bar.TIED);
    }
    if (known.sheets(round).stream().anyMatch(sheet -> sheet.reviewerId().equals(colleague.id()))) {
      return Optional.of(Bar.TAKES_PART);
    }
    if (!colleague.reviewer().terms().suits(round.stage())) {
      return Optional.of(Bar.OTHER_STAGE);
    }
    return colleague.isFull() ? Optional.of(Bar.FULL) : Optional.empty();
  }

  /// The rounds that lack reviewers, the most urgent first.
  public List<UUID> listLacking(Acting acting) {
    acting.require(Pool.OFFICE);
    return tenancy.within(
        acting.authority(),
        () ->
            rows.query(
                    "select r.id from Round r where r.state = :open and r.wanted > (select"
                        + " count(s.id) from Sheet s where s.roundId = r.id and s.state in :live)"
                        + " order by r.due, r.number",
                    UUID.class)
                .setParameter("open", RoundState.OPEN)
                .setParameter("live", SheetState.LIVE)
                .setMaxResults(MOST_AT_ONCE)
                .getResultList());
  }

  /// Asks those people. What changed since the proposal is looked at again: of two officers the
  /// second is told who takes part already or is full by now. Not within a transaction either.
  public Assigned assign(Acting acting, Collection<Pair> pairs) {
    var hat = acting.require(Pool.OFFICE);
    var wanted = new LinkedHashSet<>(pairs);
    var ids = wanted.stream().map(Pair::round).collect(toSet());
    var before = tenancy.within(acting.authority(), () -> known(ids));
    var found = conflicts.find(before.rounds(), before.pool());
    return tenancy.within(acting.authority(), () -> assign(acting, hat, wanted, found));
  }

  private Assigned assign(Acting acting, Hat hat, Set<Pair> wanted, Conflicts.Found found) {
    var stamp = Stamp.of(acting, clock);
    takeTurn();
    var ids = wanted.stream().map(Pair::round).collect(toSet());
    rows.lockRounds(ids);
    var known = known(ids);
    var more = new HashMap<UUID, Integer>();
    var done = new ArrayList<Pair>();
    var barred = new ArrayList<Barred>();
    for (var pair : wanted) {
      var bar = bar(known, found, pair, more.getOrDefault(pair.reviewer(), 0));
      bar.ifPresentOrElse(
          why -> barred.add(new Barred(pair, why)),
          () -> {
            rows.add(new Sheet(pair.round(), pair.reviewer(), stamp));
            more.merge(pair.reviewer(), 1, Integer::sum);
            done.add(pair);
          });
    }
    var asked = done.stream().map(Pair::round).collect(toSet());
    known.rounds().stream()
        .filter(round -> asked.contains(round.id()))
        .forEach(round -> round.stand(RoundState.OPEN, stamp));
    rows.flush();
    audit.recordAll(acting, hat, done.stream().map(pair -> deed(known, pair)).toList());
    return new Assigned(done, barred);
  }

  private Optional<Bar> bar(Known known, Conflicts.Found found, Pair pair, int more) {
    var round =
        known.rounds().stream()
            .filter(each -> each.id().equals(pair.round()))
            .findFirst()
            .orElseThrow(() -> new Absent("review", pair.round()));
    var colleague =
        known.pool().stream().filter(each -> each.id().equals(pair.reviewer())).findFirst();
    return colleague.isEmpty()
        ? Optional.of(Bar.INACTIVE)
        : bar(known, found, round, colleague.get())
            .or(
                () ->
                    colleague.get().load().open() + more
                            < colleague.get().reviewer().terms().mostOpen()
                        ? Optional.empty()
                        : Optional.of(Bar.FULL));
  }

  private static Deed deed(Known known, Pair pair) {
    var round = known.rounds().stream().filter(each -> each.id().equals(pair.round())).findFirst();
    return round
        .orElseThrow()
        .deed("asked", Change.created(Map.of("reviewer", pair.reviewer().toString())));
  }

  /// What a reviewer has at hand spans rounds: officers hand out one after the other.
  private void takeTurn() {
    rows.plain(
            "select cast(pg_advisory_xact_lock(hashtextextended('review sheets '"
                + " || current_setting('app.tenant'), 0)) as text)",
            List.of())
        .getSingleResult();
  }

  /// Reminds everybody who has not handed in, and tells how many those are.
  public int remind(Acting acting, Collection<UUID> ids) {
    var hat = acting.require(Pool.OFFICE);
    return tenancy.within(
        acting.authority(),
        () -> {
          var stamp = Stamp.of(acting, clock);
          var rounds = rows.rounds(ids).stream().collect(toMap(Round::id, identity()));
          var open = rows.lockOpenSheets(rounds.keySet());
          open.forEach(sheet -> sheet.remind(stamp));
          rows.flush();
          var deeds =
              open.stream()
                  .map(
                      sheet ->
                          Objects.requireNonNull(rounds.get(sheet.roundId()))
                              .deed("reminded", Change.created(sheet.named())))
                  .toList();
          if (!deeds.isEmpty()) {
            audit.recordAll(acting, hat, deeds);
          }
          return open.size();
        });
  }
}
