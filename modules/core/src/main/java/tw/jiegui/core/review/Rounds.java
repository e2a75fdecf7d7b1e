package tw.jiegui.core.review;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Deed;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.core.tenancy.Tenancy;

/// Opens rounds for whoever has something to be reviewed, and closes them with a decision.
@ApplicationScoped
public class Rounds {
  static final int LONGEST_REASON = 1000;

  @Inject private Tenancy tenancy;
  @Inject private ReviewRows rows;
  @Inject private Pool pool;
  @Inject private Audit audit;
  @Inject private Event<RoundClosed> closed;
  @Inject @Any private Instance<ReservationDesk> desks;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Rounds() {}

  /// A matter has one round at a stage: whoever opens it again comes to that.
  public Round open(Acting officer, Brief brief) {
    var hat = officer.require(Pool.OFFICE);
    return tenancy.within(
        officer.authority(),
        () -> {
          int number = rows.nextNumber();
          return rows.find(brief.matter().id(), brief.stage())
              .orElseGet(() -> open(officer, hat, number, brief));
        });
  }

  private Round open(Acting officer, Hat hat, int number, Brief brief) {
    var round = rows.add(new Round(number, brief, Stamp.of(officer, clock)));
    rows.flush();
    for (int i = 0; i < brief.outcomes().size(); i++) {
      rows.add(new OfferedOutcome(round.id(), i, brief.outcomes().get(i)));
    }
    var asked = new ArrayList<AskedQuestion>();
    for (int i = 0; i < brief.questions().size(); i++) {
      asked.add(rows.add(new AskedQuestion(round.id(), i, brief.questions().get(i))));
    }
    rows.flush();
    for (int i = 0; i < asked.size(); i++) {
      var evidence = brief.questions().get(i).evidence();
      for (int place = 0; place < evidence.size(); place++) {
        rows.add(new LaidEvidence(asked.get(i).id(), place, evidence.get(place)));
      }
    }
    rows.flush();
    audit.record(officer, hat, round.deed("opened", Change.created(named(brief))));
    return round;
  }

  private static Map<String, String> named(Brief brief) {
    return Map.of(
        "matter", brief.matter().id().toString(),
        "kind", brief.matter().kind(),
        "questions", String.valueOf(brief.questions().size()),
        "wanted", String.valueOf(brief.reviewers()),
        "due", brief.due().notation());
  }

  public Optional<Round> find(Acting officer, UUID matter, String stage) {
    officer.require(Pool.OFFICE);
    return tenancy.within(officer.authority(), () -> rows.find(matter, stage));
  }

  public Summary summary(Acting officer, UUID id) {
    officer.require(Pool.OFFICE);
    return tenancy.within(officer.authority(), () -> summary(officer, rows.round(id)));
  }

  private Summary summary(Acting officer, Round round) {
    var asked = rows.questions(round.id());
    var evidence = rows.evidence(asked);
    var sheets = rows.sheets(List.of(round.id()));
    var submitted =
        sheets.stream()
            .filter(sheet -> sheet.state() == SheetState.SUBMITTED)
            .map(Sheet::id)
            .toList();
    var marks = rows.marks(submitted).stream().collect(groupingBy(Mark::sheetId));
    var questions =
        asked.stream()
            .map(each -> each.question(evidence.getOrDefault(each.id(), List.of())))
            .toList();
    var names = pool.byIds(sheets.stream().map(Sheet::reviewerId).collect(toSet()));
    var parts =
        sheets.stream()
            .map(
                sheet ->
                    new Summary.Part(
                        sheet,
                        Objects.requireNonNull(names.get(sheet.reviewerId())).name(),
                        total(questions, marks.getOrDefault(sheet.id(), List.of()))))
            .toList();
    var items = new ArrayList<Summary.Item>();
    for (int i = 0; i < asked.size(); i++) {
      String key = asked.get(i).key();
      var those = new HashMap<UUID, Mark>();
      marks
          .values()
          .forEach(
              all ->
                  all.stream()
                      .filter(mark -> mark.question().equals(key))
                      .forEach(mark -> those.put(mark.sheetId(), mark)));
      items.add(Summary.Item.of(questions.get(i), those, asked.get(i).decidedWhy()));
    }
    return new Summary(
        round, rows.outcomes(round.id()), parts, items, reservations(officer, round));
  }

  /// They are for the officer who decides now.
  private Reservations reservations(Acting officer, Round round) {
    var matter = round.matter();
    return round.state() == RoundState.READY
        ? desks.stream()
            .filter(desk -> desk.keeps(matter.kind()))
            .findFirst()
            .map(desk -> desk.about(officer, matter))
            .orElse(Reservations.NONE)
        : Reservations.NONE;
  }

  private static Optional<BigDecimal> total(List<Question> questions, List<Mark> marks) {
    return marks.isEmpty()
        ? Optional.empty()
        : Summary.total(questions, marks.stream().collect(toMap(Mark::question, identity())));
  }

  /// So many reviewers are wanted from now on: one more, where two do not agree.
  public Worked want(Acting officer, UUID id, Edit<Integer> edit) {
    var hat = officer.require(Pool.OFFICE);
    return tenancy.within(
        officer.authority(),
        () -> {
          var round = rows.lockRound(id);
          int reviewers = edit.value();
          if (isOvertaken(round, edit.version())) {
            return new Worked.ChangedMeanwhile(round);
          }
          if (reviewers < 1 || reviewers > Brief.MOST_REVIEWERS) {
            return Worked.Refused.of("wanted", "too-many", Brief.MOST_REVIEWERS);
          }
          var before = Map.of("wanted", String.valueOf(round.wanted()));
          var stamp = Stamp.of(officer, clock);
          round.want(reviewers, stamp);
          rows.stand(round, stamp);
          var after = Map.of("wanted", String.valueOf(reviewers));
          return done(officer, hat, round, round.deed("wanted", Change.between(before, after)));
        });
  }

  private static boolean isOvertaken(Round round, int version) {
    return round.isClosed() || round.version() != version;
  }

  private Worked done(Acting officer, Hat hat, Round round, Deed deed) {
    rows.flush();
    audit.record(officer, hat, deed);
    return new Worked.Done(round);
  }

  /// What an officer does to a sheet, and why.
  public enum SheetStep {
    RETURN,
    RELEASE
  }

  /// A sheet that was handed in comes back to be mended; one that was not is taken away, so that
  /// somebody else can be asked.
  public Worked step(Acting officer, UUID sheetId, Edit<SheetStep> edit, String typed) {
    String reason = Reason.of(typed);
    var hat = officer.require(Pool.OFFICE);
    return tenancy.within(
        officer.authority(),
        () -> {
          var round = rows.lockRound(rows.sheet(sheetId).roundId());
          var sheet = rows.sheet(sheetId);
          rows.lock(sheet);
          if (round.isClosed()
              || sheet.version() != edit.version()
              || !isPossible(edit.value(), sheet)) {
            return new Worked.ChangedMeanwhile(round);
          }
          if (!Missing.isReason(reason) || reason.length() > LONGEST_REASON) {
            return Worked.Refused.of("reason", "review.problem.say-why", Missing.SHORTEST_REASON);
          }
          return step(officer, hat, round, sheet, edit.value(), reason);
        });
  }

  private static boolean isPossible(SheetStep step, Sheet sheet) {
    return switch (step) {
      case RETURN -> sheet.state() == SheetState.SUBMITTED;
      case RELEASE -> sheet.state().isOpen();
    };
  }

  private Worked step(
      Acting officer, Hat hat, Round round, Sheet sheet, SheetStep step, String reason) {
    var stamp = Stamp.of(officer, clock);
    switch (step) {
      case RETURN -> sheet.comeBack(reason, stamp);
      case RELEASE -> sheet.release(reason, stamp);
    }
    rows.stand(round, stamp);
    String verb =
        switch (step) {
          case RETURN -> "returned";
          case RELEASE -> "released";
        };
    return done(officer, hat, round, round.deed(verb, Change.created(sheet.named())));
  }

  /// Of two officers who decide at once the second is told what the first decided.
  public Worked decide(Acting officer, UUID id, Edit<Decision> edit) {
    var hat = officer.require(Pool.OFFICE);
    return tenancy.within(
        officer.authority(),
        () -> {
          var round = rows.lockRound(id);
          if (isOvertaken(round, edit.version())) {
            return new Worked.ChangedMeanwhile(round);
          }
          if (round.state() != RoundState.READY) {
            return Worked.Refused.of("outcome", "review.problem.not-ready");
          }
          var problems = edit.value().problems(summary(officer, round));
          return problems.isEmpty()
              ? decide(officer, hat, round, edit.value())
              : new Worked.Refused(problems);
        });
  }

  /// Whoever is about to lock the matter locks its rounds first, as whoever decides does.
  public void hold(UUID matter) {
    rows.lockOpen(matter);
  }

  /// Its matter waits for no review any more: called within the transaction that knows why, by
  /// whoever is the cause of it.
  public void callOff(Acting by, UUID matter, String reason) {
    var stamp = Stamp.of(by, clock);
    for (var round : rows.lockOpen(matter)) {
      rows.sheets(List.of(round.id())).stream()
          .filter(sheet -> sheet.state().isOpen())
          .forEach(sheet -> sheet.release(reason, stamp));
      round.callOff(stamp);
      rows.flush();
      audit.recordOwn(by, round.deed("called-off", Change.created(Map.of("reason", reason))));
    }
  }

  private Worked decide(Acting officer, Hat hat, Round round, Decision decision) {
    var reasons = new TreeMap<String, String>();
    for (var question : rows.questions(round.id())) {
      String why = decision.reasons().getOrDefault(question.key(), "");
      if (!why.isBlank()) {
        question.decide(why);
        reasons.put(question.key(), why);
      }
    }
    round.close(decision.outcome(), Stamp.of(officer, clock));
    rows.flush();
    var matter = round.matter();
    closed.fire(
        new RoundClosed(
            officer,
            round.id(),
            matter.id(),
            matter.kind(),
            round.stage(),
            decision.outcome(),
            reasons,
            decision.notwithstanding()));
    reasons.put("outcome", decision.outcome());
    if (!decision.notwithstanding().isEmpty()) {
      reasons.put(Decision.NOTWITHSTANDING, decision.notwithstanding());
    }
    return done(officer, hat, round, round.deed("decided", Change.created(reasons)));
  }
}
