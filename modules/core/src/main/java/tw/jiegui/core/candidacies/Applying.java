package tw.jiegui.core.candidacies;

import static tw.jiegui.core.authority.Role.PRINCIPAL;
import static tw.jiegui.core.authority.Role.SCHOOL_COORDINATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.candidacies.Candidacy.SchemeRef;
import tw.jiegui.core.candidacies.Candidacy.Terms;
import tw.jiegui.core.candidacies.Stepping.Actor;
import tw.jiegui.core.candidacies.Stepping.Taken;
import tw.jiegui.core.certification.Findings;
import tw.jiegui.core.certification.Question;
import tw.jiegui.core.certification.Schemes;
import tw.jiegui.core.certification.Schemes.Offered;
import tw.jiegui.core.certification.Tier;
import tw.jiegui.core.policy.Policies;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.core.tenancy.Tenancy;

/// What a school does: it looks what is open to it and where it would stand, applies, signs, hands
/// in and withdraws. What it has is read in its own authority's transaction, what it applies for is
/// written in that of the authority that grants: one after the other, and each repeatable.
@ApplicationScoped
public class Applying {
  public static final Set<Role> APPLICANTS = Set.of(PRINCIPAL, SCHOOL_COORDINATOR);
  public static final Set<Role> SIGNERS = Set.of(PRINCIPAL);

  /// With one of these the school goes on.
  private static final Set<Move> NEXT = Set.of(Move.SIGN, Move.SUBMIT, Move.HAND_IN);

  private static final Set<Move.By> SCHOOL = Set.of(Move.By.SCHOOL);

  /// What was not begun yet has no id that history could leave out.
  private static final UUID NONE = new UUID(0, 0);

  @Inject private OwnSide ownSide;
  @Inject private Schemes schemes;
  @Inject private Policies policies;
  @Inject private CandidacyRows rows;
  @Inject private Stepping stepping;
  @Inject private Papers papers;
  @Inject private Tenancy tenancy;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Applying() {}

  /// A scheme that is open to a school, its tiers of this year, and what the school has applied
  /// for.
  public record Opening(Offered offered, List<Chance> chances, List<Candidacy> candidacies) {
    public Opening {
      chances = List.copyOf(chances);
      candidacies = List.copyOf(candidacies);
    }
  }

  /// Where the school would stand at a tier today.
  public record Chance(Question question, Findings findings) {
    public Tier tier() {
      return question.tier();
    }
  }

  public record Overview(School school, List<Opening> openings) {
    public Overview {
      openings = List.copyOf(openings);
    }
  }

  /// A candidacy of the school, with what it comes to now by the rules that it began with.
  public record Seen(School school, Sight sight, Findings findings, Papers.Wanted papers) {}

  /// Which candidacy of which school somebody means.
  public record Mine(SchoolCode code, AuthorityId granting, UUID id) {}

  /// What a school wants to apply for. The one who asks names it: asking twice makes one.
  public record Wish(Mine mine, String scheme, String tier) {}

  /// A step, from the version that the person saw.
  public record Ask(int version, Move move, String text, Map<String, UUID> papers) {
    public Ask {
      papers = Map.copyOf(papers);
    }

    public static Ask of(int version, Move move) {
      return new Ask(version, move, "", Map.of());
    }
  }

  public boolean mayApply(Acting acting, UUID school) {
    return acting.findAt(school, APPLICANTS).isPresent();
  }

  public boolean maySign(Acting acting, UUID school) {
    return acting.findAt(school, SIGNERS).isPresent();
  }

  /// What waits for a school: what it has begun, and what came back to it.
  public List<Waiting> listWaiting(Acting acting, UUID school) {
    acting.requireAt(school, APPLICANTS);
    var applicant = Applicant.sought(acting.authority(), school);
    return schemes.listOpenTo(acting.authority()).stream()
        .map(Offered::granting)
        .distinct()
        .flatMap(granting -> waiting(granting, applicant))
        .toList();
  }

  private Stream<Waiting> waiting(AuthorityId granting, Applicant applicant) {
    return tenancy
        .within(
            granting,
            () ->
                rows.listOf(applicant).stream()
                    .filter(each -> !each.state().isOver())
                    .filter(
                        each -> !Collections.disjoint(stepping.machine(each).possible(each), NEXT))
                    .map(
                        each ->
                            new Waiting(
                                each, stepping.machine(each).question(), rows.isReminded(each)))
                    .toList())
        .stream();
  }

  public Overview overview(Acting acting, SchoolCode code) {
    var own = ownSide.read(acting, code);
    var openings =
        schemes.listOpenTo(acting.authority()).stream()
            .map(offered -> opening(own, offered))
            .filter(opening -> !opening.chances().isEmpty() || !opening.candidacies().isEmpty())
            .toList();
    return new Overview(own.overview().school(), openings);
  }

  private Opening opening(OwnSide.Own own, Offered offered) {
    return tenancy.within(
        offered.granting(),
        () -> {
          var policy = policies.current(offered.granting()).policy();
          var known = stepping.known(offered.granting(), own, NONE);
          var chances = new ArrayList<Chance>();
          for (var tier : offered.scheme().tiers()) {
            var question = new Question(offered.scheme(), tier, policy, Calendars.today(clock));
            if (question.isOpen()) {
              chances.add(new Chance(question, Findings.of(question, known)));
            }
          }
          var candidacies =
              rows.listOf(own.applicant()).stream()
                  .filter(each -> each.terms().scheme().key().equals(offered.scheme().key()))
                  .toList();
          return new Opening(offered, chances, candidacies);
        });
  }

  public Candidacy begin(Acting acting, Wish wish) {
    var school = ownSide.school(acting, wish.mine().code());
    var actor = new Actor(acting, acting.requireAt(school.id(), APPLICANTS));
    var applicant = Applicant.of(acting.authority(), school);
    var offered = offered(acting, wish);
    return tenancy.within(
        offered.granting(),
        () -> {
          rows.hold(applicant);
          return rows.find(wish.mine().id())
              .map(known -> own(known, applicant))
              .or(() -> running(applicant, wish))
              .orElseGet(() -> begin(actor, applicant, offered, wish));
        });
  }

  private Offered offered(Acting acting, Wish wish) {
    return schemes.listOpenTo(acting.authority()).stream()
        .filter(each -> each.granting().equals(wish.mine().granting()))
        .filter(each -> each.scheme().key().equals(wish.scheme()))
        .findFirst()
        .orElseThrow(() -> new Absent("scheme", wish.scheme()));
  }

  /// One that is not over yet is gone on with.
  private Optional<Candidacy> running(Applicant applicant, Wish wish) {
    return rows.listOf(applicant).stream()
        .filter(each -> !each.state().isOver())
        .filter(each -> each.terms().scheme().key().equals(wish.scheme()))
        .filter(each -> each.terms().scheme().tier().equals(wish.tier()))
        .findFirst();
  }

  private Candidacy begin(Actor actor, Applicant applicant, Offered offered, Wish wish) {
    var today = Calendars.today(clock);
    var inForce = policies.current(offered.granting());
    var tier = Questions.tier(offered.scheme(), wish.tier());
    var question = new Question(offered.scheme(), tier, inForce.policy(), today);
    if (!question.isOpen()) {
      throw new Absent("tier", wish.tier());
    }
    var ref = new SchemeRef(wish.scheme(), offered.version().number(), wish.tier());
    var terms = new Terms(offered.granting(), ref, inForce.revision(), question.year());
    var candidacy = new Candidacy(wish.mine().id(), applicant, terms, today);
    candidacy.touch(Stamp.of(actor.acting(), clock));
    rows.add(candidacy);
    stepping.keep(actor, candidacy, new Taken(Move.BEGIN, ""), Map.of());
    return candidacy;
  }

  public Seen look(Acting acting, Mine mine) {
    var own = ownSide(acting, mine);
    return tenancy.within(
        mine.granting(),
        () -> {
          var candidacy = own(rows.candidacy(mine.id()), own.applicant());
          var sight = stepping.sight(candidacy, SCHOOL);
          var findings =
              Findings.of(sight.question(), stepping.known(mine.granting(), own, mine.id()));
          return new Seen(
              own.overview().school(), sight, findings, papers.wanted(sight, own.documents()));
        });
  }

  /// As of the school year in which it was handed in, as the office sees it, also when that year is
  /// over.
  private OwnSide.Own ownSide(Acting acting, Mine mine) {
    ownSide.school(acting, mine.code());
    var year = tenancy.within(mine.granting(), () -> yearAsked(rows.candidacy(mine.id())));
    return ownSide.read(acting, mine.code(), year);
  }

  private SchoolYear yearAsked(Candidacy candidacy) {
    return SchoolYear.of(
        candidacy.state().isHandedIn() ? candidacy.askedOn() : Calendars.today(clock));
  }

  private static Candidacy own(Candidacy candidacy, Applicant applicant) {
    var of = candidacy.applicant();
    if (!of.authority().equals(applicant.authority()) || !of.school().equals(applicant.school())) {
      throw new Absent("candidacy", candidacy.id());
    }
    return candidacy;
  }

  public Turned turn(Acting acting, Mine mine, Ask ask) {
    var own = ownSide(acting, mine);
    var roles = ask.move() == Move.SIGN ? SIGNERS : APPLICANTS;
    var actor = new Actor(acting, acting.requireAt(own.applicant().school(), roles));
    return tenancy.within(
        mine.granting(),
        () -> {
          var candidacy = own(rows.candidacy(mine.id()), own.applicant());
          stepping.lock(candidacy, ask.move());
          var machine = stepping.machine(candidacy);
          if (isDone(candidacy, ask)) {
            return new Turned.Done(candidacy);
          }
          if (candidacy.version() != ask.version()
              || ask.move().by() != Move.By.SCHOOL
              || !machine.isPossible(candidacy, ask.move())) {
            return new Turned.ChangedMeanwhile(candidacy);
          }
          return turn(actor, candidacy, own, ask);
        });
  }

  /// Handing in a second time what has just been handed in changes nothing.
  private static boolean isDone(Candidacy candidacy, Ask ask) {
    return ask.move() == Move.SUBMIT
        && candidacy.version() > ask.version()
        && (candidacy.state() == State.WITH_AUTHORITY || candidacy.state() == State.IN_STAGE);
  }

  private Turned turn(Actor actor, Candidacy candidacy, OwnSide.Own own, Ask ask) {
    return switch (ask.move()) {
      case WRITE -> write(actor, candidacy, ask);
      case SUBMIT, HAND_IN -> handIn(actor, candidacy, own, ask);
      default ->
          new Turned.Done(stepping.take(actor, candidacy, new Taken(ask.move(), ask.text())));
    };
  }

  private Turned write(Actor actor, Candidacy candidacy, Ask ask) {
    var before = Stepping.named(candidacy);
    candidacy.write(ask.text(), Calendars.today(clock));
    stepping.keep(actor, candidacy, new Taken(Move.WRITE, ""), before);
    return new Turned.Done(candidacy);
  }

  private Turned handIn(Actor actor, Candidacy candidacy, OwnSide.Own own, Ask ask) {
    var sight = stepping.sight(candidacy, SCHOOL);
    var findings =
        Findings.of(sight.question(), stepping.known(candidacy.granting(), own, candidacy.id()));
    if (ask.move() == Move.SUBMIT && !findings.mayApply()) {
      return Turned.Refused.of("submit", "candidacies.not-open-to-you");
    }
    var wanted = papers.wanted(sight, own.documents());
    var problems = wanted.problems(ask.papers());
    if (!problems.isEmpty()) {
      return new Turned.Refused(problems);
    }
    papers.keep(actor.acting(), candidacy, wanted, ask.papers());
    int number =
        1 + rows.dossiers(candidacy).stream().findFirst().map(DossierText::number).orElse(0);
    stepping.take(actor, candidacy, new Taken(ask.move(), ""));
    rows.add(new DossierText(candidacy, number, Dossiers.of(sight.question(), findings, own)));
    return new Turned.Done(candidacy);
  }
}
