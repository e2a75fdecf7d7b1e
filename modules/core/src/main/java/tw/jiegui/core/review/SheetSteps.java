package tw.jiegui.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.tenancy.Tenancy;

/// A reviewer accepts his sheet or declines it, and hands it in.
@ApplicationScoped
public class SheetSteps {
  @Inject private Tenancy tenancy;
  @Inject private ReviewRows rows;
  @Inject private OwnSheets owned;
  @Inject private Pool pool;
  @Inject private Conflicts conflicts;
  @Inject private Audit audit;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected SheetSteps() {}

  /// Declares that nothing binds him to the applicant, and begins. What is on record meanwhile
  /// speaks against it as it does when he is asked.
  public Answered accept(Acting acting, UUID id) {
    if (isTied(acting, id)) {
      return new Answered.Refused(List.of(Problem.of("reason", "review.problem.tied")));
    }
    return step(
        acting,
        id,
        own -> {
          if (own.sheet().state() != SheetState.ASKED) {
            return new Answered.TooLate(own.sheet());
          }
          own.sheet().accept(Stamp.of(acting, clock));
          rows.questions(own.round().id())
              .forEach(question -> rows.add(new Mark(id, question.key())));
          return done(acting, own, "accepted");
        });
  }

  /// Found outside the transaction: the school may be another authority's.
  private boolean isTied(Acting acting, UUID id) {
    acting.require(Sheets.REVIEWERS);
    record Asked(OwnSheets.Own own, Colleague colleague) {}
    var asked =
        tenancy.within(
            acting.authority(),
            () -> {
              var own = owned.own(acting, id);
              var reviewer = own.sheet().reviewerId();
              return new Asked(
                  own, Objects.requireNonNull(pool.byIds(List.of(reviewer)).get(reviewer)));
            });
    var round = asked.own().round();
    return conflicts
        .find(List.of(round), List.of(asked.colleague()))
        .of(round.id())
        .containsKey(asked.colleague().id());
  }

  /// Why somebody does not review: something binds him, or he cannot.
  public enum Refusal {
    CONFLICT(SheetState.CONFLICT, "conflict"),
    DECLINE(SheetState.DECLINED, "declined");

    private final SheetState state;
    private final String verb;

    Refusal(SheetState state, String verb) {
      this.state = state;
      this.verb = verb;
    }
  }

  /// The sheet is free for somebody else from then on. A conflict may be found later, too.
  public Answered refuse(Acting acting, UUID id, Refusal refusal, String reason) {
    String why = Reason.of(reason);
    return step(
        acting,
        id,
        own -> {
          if (!own.sheet().state().isOpen()) {
            return new Answered.TooLate(own.sheet());
          }
          if (!Missing.isReason(why) || why.length() > Rounds.LONGEST_REASON) {
            return new Answered.Refused(
                List.of(Problem.of("reason", "review.problem.say-why", Missing.SHORTEST_REASON)));
          }
          own.sheet().refuse(refusal.state, why, Stamp.of(acting, clock));
          return done(acting, own, refusal.verb);
        });
  }

  /// Of two who hand in at the same moment the second finds the round as the first left it.
  public Answered submit(Acting acting, UUID id) {
    return step(
        acting,
        id,
        own -> {
          if (!own.sheet().state().isWritable()) {
            return new Answered.TooLate(own.sheet());
          }
          var missing = owned.sight(own).missing();
          if (!missing.isEmpty()) {
            return new Answered.Lacking(missing);
          }
          own.sheet().submit(Stamp.of(acting, clock));
          return done(acting, own, "submitted");
        });
  }

  private Answered step(Acting acting, UUID id, Function<OwnSheets.Own, Answered> work) {
    acting.require(Sheets.REVIEWERS);
    return tenancy.within(
        acting.authority(),
        () -> {
          var round = rows.lockRound(owned.own(acting, id).round().id());
          var sheet = rows.sheet(id);
          rows.lock(sheet);
          return round.isClosed()
              ? new Answered.TooLate(sheet)
              : work.apply(new OwnSheets.Own(sheet, round));
        });
  }

  private Answered done(Acting acting, OwnSheets.Own own, String verb) {
    rows.stand(own.round(), Stamp.of(acting, clock));
    rows.flush();
    audit.record(
        acting,
        acting.require(Sheets.REVIEWERS),
        own.round().deed(verb, Change.created(own.sheet().named())));
    return new Answered.Done(own.sheet());
  }
}
