package tw.jiegui.core.candidacies;

import static java.util.stream.Collectors.joining;
import static tw.jiegui.core.authority.Role.AUTHORITY_ADMIN;
import static tw.jiegui.core.authority.Role.OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.candidacies.Stepping.Actor;
import tw.jiegui.core.candidacies.Stepping.Taken;
import tw.jiegui.core.certification.Deadlines;
import tw.jiegui.core.certification.Following;
import tw.jiegui.core.certification.StageKind;
import tw.jiegui.core.certification.StageOutcome;
import tw.jiegui.core.policy.Facts;
import tw.jiegui.core.policy.Finding;
import tw.jiegui.core.policy.Judge;
import tw.jiegui.core.tenancy.Tenancy;

/// What an officer of the authority that grants does with candidacies.
@ApplicationScoped
public class Handling {
  public static final Set<Role> OFFICERS = Set.of(AUTHORITY_ADMIN, OFFICER);

  /// Something is not met, and nobody says why it passes all the same.
  public static final String UNEXPLAINED = "candidacies.notwithstanding";

  private static final Set<Move.By> OFFICER_MOVES = Set.of(Move.By.OFFICER);

  @Inject private CandidacyRows rows;
  @Inject private Stepping stepping;
  @Inject private ReviewPort reviews;
  @Inject private Shortfalls shortfalls;
  @Inject private Tenancy tenancy;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Handling() {}

  /// A step, from the version that the person saw. A reason that was given for many at once does
  /// not say why one of them passes with something missing.
  public record Ask(int version, Move move, String reason, boolean ofMany) {
    public Ask(int version, Move move, String reason) {
      this(version, move, reason, false);
    }

    private boolean explains() {
      return !ofMany && !reason.isEmpty();
    }
  }

  /// A candidacy, what follows when it passes, what is not met where that is judged now, and how
  /// far its review is.
  public record Seen(Sight sight, Following following, List<Shortfall> shortfalls, Review review) {
    public Seen {
      shortfalls = List.copyOf(shortfalls);
    }
  }

  /// Whether a round of reviews can be opened for the stage, and what one that is open has come to.
  public record Review(boolean canOpen, Optional<ReviewPort.Summary> open) {}

  public Seen look(Acting acting, UUID id) {
    acting.require(OFFICERS);
    return tenancy.within(
        acting.authority(),
        () -> {
          var candidacy = handedIn(id);
          var sight = stepping.sight(candidacy, OFFICER_MOVES);
          return new Seen(
              sight,
              stepping.following(candidacy),
              shortfalls.now(acting, candidacy),
              review(acting, sight));
        });
  }

  Candidacy candidacy(Acting acting, UUID id) {
    acting.require(OFFICERS);
    return tenancy.within(acting.authority(), () -> handedIn(id));
  }

  /// What a school has not handed in is its own affair.
  private Candidacy handedIn(UUID id) {
    return rows.find(id)
        .filter(each -> each.submittedOn().isPresent())
        .orElseThrow(() -> new Absent("candidacy", id));
  }

  private Review review(Acting acting, Sight sight) {
    var candidacy = sight.candidacy();
    if (candidacy.state() != State.IN_STAGE
        || sight.stage().filter(stage -> stage.kind() == StageKind.REVIEW).isEmpty()) {
      return new Review(false, Optional.empty());
    }
    var open = reviews.findOpen(acting, candidacy.id(), candidacy.stage());
    return new Review(open.isEmpty(), open);
  }

  public Turned turn(Acting acting, UUID id, Ask ask) {
    var actor = new Actor(acting, acting.require(OFFICERS));
    if (ask.move().needsReason() && ask.reason().isEmpty()) {
      return Turned.Refused.of("reason", "required");
    }
    return tenancy.within(acting.authority(), () -> turn(actor, id, ask));
  }

  private Turned turn(Actor actor, UUID id, Ask ask) {
    var candidacy = handedIn(id);
    stepping.lock(candidacy, ask.move());
    if (candidacy.version() != ask.version()
        || ask.move().by() != Move.By.OFFICER
        || !stepping.machine(candidacy).isPossible(candidacy, ask.move())) {
      return new Turned.ChangedMeanwhile(candidacy);
    }
    if (ask.move().isOutcome() && isUnderReview(actor.acting(), candidacy)) {
      return Turned.Refused.of("reason", "candidacies.under-review");
    }
    if (ask.move() == Move.PASS && lacking(candidacy).isPresent()) {
      return Turned.Refused.of("reason", "candidacies.not-yet");
    }
    if (ask.move() == Move.REOPEN && anotherRuns(candidacy)) {
      return Turned.Refused.of("reason", "candidacies.another-runs");
    }
    var unmet = unmet(actor.acting(), candidacy, ask.move());
    if (!unmet.isEmpty() && !ask.explains()) {
      return unexplained(unmet);
    }
    return new Turned.Done(
        stepping.take(actor, candidacy, new Taken(ask.move(), ask.reason(), unmet)));
  }

  /// Told with how many there are, and their names in both languages.
  private static Turned.Refused unexplained(List<Dossier.Line> unmet) {
    return Turned.Refused.of(
        "reason",
        UNEXPLAINED,
        unmet.size(),
        unmet.stream().map(line -> line.name().zh()).collect(joining("、")),
        unmet.stream().map(line -> line.name().en()).collect(joining(", ")));
  }

  private List<Dossier.Line> unmet(Acting acting, Candidacy candidacy, Move move) {
    return move.leavesStageBehind()
        ? shortfalls.now(acting, candidacy).stream().map(Shortfall::line).toList()
        : List.of();
  }

  /// Where a panel met on paper, the officer writes down how it ended; once reviewers have been
  /// asked here, closing their round decides.
  private boolean isUnderReview(Acting acting, Candidacy candidacy) {
    return reviews.findOpen(acting, candidacy.id(), candidacy.stage()).isPresent();
  }

  /// A school has one at a time; who begins another waits for this too.
  private boolean anotherRuns(Candidacy candidacy) {
    rows.hold(candidacy.applicant());
    return rows.listOf(candidacy.applicant()).stream()
        .filter(each -> !each.id().equals(candidacy.id()) && !each.state().isOver())
        .map(Candidacy::terms)
        .anyMatch(candidacy.terms()::isOfSameTier);
  }

  /// A stage that needs visits or workshops is not over before they are on record.
  private Optional<Finding> lacking(Candidacy candidacy) {
    var machine = stepping.machine(candidacy);
    var question = machine.question();
    return Optional.ofNullable(machine.stage(candidacy).work().needs())
        .flatMap(question::find)
        .flatMap(
            provision -> Judge.find(provision, question.termFor(provision), recorded(candidacy)))
        .filter(finding -> !(finding instanceof Finding.Met));
  }

  private Facts recorded(Candidacy candidacy) {
    var happenings = rows.happenings(candidacy);
    var words =
        Map.of(
            "expert-visits", Happening.Kind.VISIT,
            "expert-visits-on-change", Happening.Kind.VISIT_ON_CHANGE,
            "workshops-attended", Happening.Kind.WORKSHOP);
    var facts = Facts.NONE;
    for (var word : words.entrySet()) {
      long count =
          happenings.stream().filter(each -> each.told().kind() == word.getValue()).count();
      facts = facts.with(word.getKey(), BigDecimal.valueOf(count));
    }
    return facts;
  }

  /// Asked twice with one id, it is recorded once.
  public Candidacy record(Acting acting, UUID id, UUID happening, Happening.Told told) {
    var actor = new Actor(acting, acting.require(OFFICERS));
    return tenancy.within(
        acting.authority(),
        () -> {
          var candidacy = handedIn(id);
          rows.lock(candidacy);
          if (rows.findHappening(happening).isEmpty()) {
            rows.add(new Happening(happening, candidacy, told, Stamp.of(acting, clock)));
            rows.flush();
            stepping.record(actor, candidacy, "happening", Change.created(named(told)));
          }
          return candidacy;
        });
  }

  private static Map<String, String> named(Happening.Told told) {
    return Map.of(
        "kind", told.kind().slug(), "held_on", told.heldOn().toString(), "who", told.who());
  }

  public Turned openReview(Acting acting, UUID id) {
    acting.require(OFFICERS);
    return tenancy.within(
        acting.authority(),
        () -> {
          var candidacy = handedIn(id);
          rows.lock(candidacy);
          var sight = stepping.sight(candidacy, OFFICER_MOVES);
          return review(acting, sight).canOpen()
              ? openReview(acting, sight)
              : new Turned.ChangedMeanwhile(candidacy);
        });
  }

  private Turned openReview(Acting acting, Sight sight) {
    var due = sight.candidacy().due().or(() -> usualTime(sight));
    if (due.isEmpty()) {
      return Turned.Refused.of("reason", "candidacies.no-time-limit");
    }
    var request = Briefs.of(sight, due.get());
    if (request.questions().isEmpty()) {
      return Turned.Refused.of("reason", "candidacies.nothing-to-judge");
    }
    reviews.open(acting, request);
    return new Turned.Done(sight.candidacy());
  }

  private Optional<LocalDate> usualTime(Sight sight) {
    return Deadlines.ofReviewers(sight.question(), Calendars.today(clock))
        .map(Deadlines.Deadline::day);
  }

  /// What stands against passing a stage whose round is being closed.
  List<Dossier.Line> unmet(Acting acting, UUID id) {
    return unmet(acting, handedIn(id), Move.PASS);
  }

  /// A round is closed with an outcome, within the transaction in which it was closed. Where an
  /// officer has moved the candidacy on meanwhile, that holds.
  void closeReview(Acting acting, UUID id, StageOutcome outcome, String reasons) {
    Hat hat = acting.require(OFFICERS);
    var candidacy = handedIn(id);
    rows.lock(candidacy);
    var move = Move.of(outcome);
    if (stepping.machine(candidacy).isPossible(candidacy, move)) {
      stepping.take(
          new Actor(acting, hat),
          candidacy,
          new Taken(move, reasons, unmet(acting, candidacy, move)));
    }
  }
}
