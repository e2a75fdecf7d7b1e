package tw.jiegui.core.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.AuditEntries;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.tenancy.Tenancy;

/// How long a membership lasts: ended at once, limited to a day, or taken up again.
@ApplicationScoped
public class Tenure {
  @Inject private Tenancy tenancy;
  @Inject private Members members;
  @Inject private Memberships memberships;
  @Inject private AuditEntries log;
  @Inject private Ledger ledger;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Tenure() {}

  public static Checked<String> checkReason(String typed) {
    var reader = new Reader();
    var reason = reader.text("reason", typed, 500);
    return reader.result(() -> reason);
  }

  /// Empty: without a last day.
  public static Checked<Optional<LocalDate>> checkLastDay(String typed, LocalDate today) {
    var reader = new Reader();
    var day = LastDay.read(reader, "until", typed, today);
    return reader.result(() -> Optional.ofNullable(day));
  }

  public Changed end(Acting acting, Seen seen, String reason) {
    return change(acting, seen, (membership, step) -> end(membership, step, reason));
  }

  private Changed end(Membership membership, Step step, String reason) {
    if (membership.isEnded()) {
      return new Changed.EndedAlready(membership);
    }
    if (!isSecured(membership, Calendars.today(clock))) {
      return new Changed.LastAdministrator(membership);
    }
    membership.end(clock.instant(), reason);
    return done(step, "membership.ended");
  }

  public Changed lastUntil(Acting acting, Seen seen, Optional<LocalDate> lastDay) {
    return change(acting, seen, (held, step) -> lastUntil(held, step, lastDay.orElse(null)));
  }

  private Changed lastUntil(Membership membership, Step step, @Nullable LocalDate lastDay) {
    if (membership.isEnded()) {
      return new Changed.EndedAlready(membership);
    }
    if (lastDay != null && lastDay.isBefore(membership.term().since())) {
      return new Changed.BeforeItBegins(membership);
    }
    if (lastDay != null && !isSecured(membership, lastDay.plusDays(1))) {
      return new Changed.LastAdministrator(membership);
    }
    membership.lastUntil(lastDay);
    return done(step, "membership.term-changed");
  }

  /// Takes an ending back.
  public Changed resume(Acting acting, Seen seen) {
    return change(acting, seen, this::resume);
  }

  private Changed resume(Membership membership, Step step) {
    if (!membership.isEnded()) {
      return new Changed.NotEnded(membership);
    }
    if (memberships.findUnended(step.member(), membership.post()).isPresent()) {
      return new Changed.HeldAgain(membership);
    }
    membership.resume();
    return done(step, "membership.resumed");
  }

  private boolean isSecured(Membership membership, LocalDate firstDayWithout) {
    return Succession.isSecured(membership, firstDayWithout, memberships.listAdministrators());
  }

  private Changed done(Step step, String action) {
    var deed = ledger.changed(action, step.member(), step.membership(), step.before());
    ledger.note(step.acting(), step.hat(), deed);
    return new Changed.Done(step.membership());
  }

  private interface Verb {
    Changed apply(Membership membership, Step step);
  }

  private Changed change(Acting acting, Seen seen, Verb verb) {
    return tenancy.within(
        acting.authority(),
        () -> {
          members.takeTurn();
          var membership = memberships.lockMembership(seen.id());
          var hat = Grants.require(acting, membership.post());
          var member = members.member(membership.memberId());
          var step = new Step(acting, hat, member, membership, ledger.values(membership));
          return membership.version() == seen.version()
              ? verb.apply(membership, step)
              : new Changed.ChangedMeanwhile(membership, log.findLastTouch("member", member.id()));
        });
  }

  /// Who changes whose membership, and how it was before.
  private record Step(
      Acting acting, Hat hat, Member member, Membership membership, Map<String, String> before) {}
}
