package tw.jiegui.core.candidacies;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Deed;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.certification.Following;
import tw.jiegui.core.certification.History;
import tw.jiegui.core.certification.Known;
import tw.jiegui.core.certification.Question;
import tw.jiegui.core.policy.Bilingual;

/// Takes steps: writes them down, lets their consequences follow, and tells the audit log. All of
/// it within the transaction of the authority that grants.
@ApplicationScoped
class Stepping {
  @Inject private CandidacyRows rows;
  @Inject private Questions questions;
  @Inject private CertificatePort certificates;
  @Inject private ReviewPort reviews;
  @Inject private Audit audit;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Stepping() {}

  /// Who takes a step, and under which hat.
  record Actor(Acting acting, Hat hat) {}

  /// A step with its reason, and what was not met when it was taken all the same.
  record Taken(Move move, String reason, List<Dossier.Line> unmet) {
    Taken {
      unmet = List.copyOf(unmet);
    }

    Taken(Move move, String reason) {
      this(move, reason, List.of());
    }

    private String explained() {
      return move.needsReason() || !unmet.isEmpty() ? reason : "";
    }

    private Change told(Change change) {
      var told = reason.isEmpty() ? change : change.with("reason", reason);
      return unmet.isEmpty() ? told : told.with("not_met", names());
    }

    private String names() {
      return unmet.stream().map(line -> line.name().zh()).collect(joining("、"));
    }
  }

  Machine machine(Candidacy candidacy) {
    return new Machine(questions.of(candidacy), Calendars.today(clock));
  }

  Sight sight(Candidacy candidacy, Set<Move.By> who) {
    var machine = machine(candidacy);
    return new Sight(
        candidacy,
        machine.question(),
        new Sight.Way(
            rows.steps(candidacy),
            rows.happenings(candidacy),
            rows.papers(candidacy),
            rows.dossiers(candidacy).stream().findFirst().map(DossierText::dossier),
            machine.possible(candidacy).stream()
                .filter(move -> who.contains(move.by()))
                .collect(toUnmodifiableSet())));
  }

  private History history(AuthorityId granting, Applicant applicant, UUID except) {
    return new History(
        rows.listOf(applicant).stream()
            .filter(each -> !each.id().equals(except) && each.state().isHandedIn())
            .map(Stepping::applied)
            .toList(),
        certificates.listHeld(granting, applicant),
        rows.subsidies(applicant).stream()
            .map(SubsidyRecord::grant)
            .map(grant -> new History.Subsidized(grant.tier(), grant.grantedOn()))
            .toList());
  }

  /// Within the transaction of the authority that grants.
  Known known(AuthorityId granting, OwnSide.Own own, UUID except) {
    return new Known(
        own.facts(),
        own.assessments().stream().map(each -> each.standing()).toList(),
        history(granting, own.applicant(), except));
  }

  static History.Applied applied(Candidacy candidacy) {
    return new History.Applied(
        candidacy.terms().scheme().key(),
        candidacy.terms().scheme().tier(),
        candidacy.askedOn(),
        candidacy.refusedOn().orElse(null));
  }

  /// Nobody else takes a step before this transaction ends. Rounds come first, as they do where one
  /// is closed.
  void lock(Candidacy candidacy, Move move) {
    if (move.callsReviewOff()) {
      reviews.hold(candidacy.id());
    }
    rows.lock(candidacy);
  }

  /// The candidacy as it is once the step is taken.
  Candidacy take(Actor actor, Candidacy candidacy, Taken taken) {
    var before = named(candidacy);
    var machine = machine(candidacy);
    var place = machine.after(candidacy, taken.move());
    candidacy.go(place, taken.explained(), machine.today());
    keep(actor, candidacy, taken, before);
    if (taken.move().callsReviewOff()) {
      reviews.callOff(in(candidacy.granting(), actor.acting()), candidacy.id(), taken.reason());
    }
    return candidacy;
  }

  void keep(Actor actor, Candidacy candidacy, Taken taken, Map<String, String> before) {
    if (taken.move() != Move.REMIND) {
      // Who is being reminded may be at it: what he has before him still holds.
      candidacy.touch(Stamp.of(actor.acting(), clock));
    }
    rows.flush();
    rows.add(new Step(candidacy, rows.nextNumber(candidacy), taken));
    award(actor.acting(), candidacy);
    var change = Change.between(before, named(candidacy));
    record(actor, candidacy, taken.move().slug(), taken.told(change));
  }

  private void award(Acting acting, Candidacy candidacy) {
    if (candidacy.state() == State.PASSED) {
      var question = questions.of(candidacy);
      var from = candidacy.decidedOn().orElseThrow();
      certificates.award(
          acting,
          new CertificatePort.Awarded(
              candidacy, question, basis(question), from, Questions.until(question, from)));
    }
  }

  private static Bilingual basis(Question question) {
    return question.policy().cite(question.scheme().head().source());
  }

  Following following(Candidacy candidacy) {
    return Following.of(questions.of(candidacy));
  }

  static Map<String, String> named(Candidacy candidacy) {
    var named = new LinkedHashMap<String, String>();
    named.put("state", candidacy.state().slug());
    named.put("stage", candidacy.stage());
    candidacy.due().ifPresent(due -> named.put("due", due.toString()));
    return named;
  }

  void record(Actor actor, Candidacy candidacy, String verb, Change change) {
    var applicant = candidacy.applicant();
    var scheme = candidacy.terms().scheme();
    var subject =
        new Deed.Subject(
            "candidacy",
            candidacy.id().toString(),
            applicant.code()
                + " "
                + applicant.name().zh()
                + " "
                + scheme.key()
                + " "
                + scheme.tier());
    tell(actor, candidacy.granting(), applicant, Deed.of("candidacy." + verb, subject, change));
  }

  /// A school of another authority is none of this one's rows.
  void tell(Actor actor, AuthorityId here, Applicant applicant, Deed deed) {
    var acting = actor.acting();
    if (acting.authority().equals(here)) {
      audit.record(
          acting,
          actor.hat(),
          applicant.authority().equals(here) ? deed.atSchool(applicant.school()) : deed);
    } else {
      audit.recordOwn(guest(acting, here), deed);
    }
  }

  private static Acting in(AuthorityId here, Acting acting) {
    return acting.authority().equals(here) ? acting : guest(acting, here);
  }

  private static Acting guest(Acting acting, AuthorityId here) {
    return new Acting(here, acting.person(), List.of(), acting.correlationId());
  }
}
