package tw.jiegui.core.candidacies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.certification.Criterion;
import tw.jiegui.core.certification.Findings;
import tw.jiegui.core.certification.Question;
import tw.jiegui.core.schools.Schools;

/// What stands against passing a stage at which the criteria are judged. A school of the authority
/// itself is looked at as it is now; what another authority's school has can only be read as it
/// handed it in.
@ApplicationScoped
class Shortfalls {
  private static final Set<String> UNMET = Set.of("missing", "unknown");

  @Inject private CandidacyRows rows;
  @Inject private Stepping stepping;
  @Inject private OwnSide ownSide;
  @Inject private Schools schools;

  @SuppressWarnings("NullAway.Init")
  protected Shortfalls() {}

  /// Within the transaction of the authority that grants.
  List<Shortfall> now(Acting officer, Candidacy candidacy) {
    var machine = stepping.machine(candidacy);
    var question = machine.question();
    if (candidacy.state() != State.IN_STAGE
        || !question.scheme().judgesCriteriaAt(machine.stage(candidacy))) {
      return List.of();
    }
    return candidacy.applicant().authority().equals(candidacy.granting())
        ? today(officer, candidacy, question)
        : handedIn(candidacy, question);
  }

  /// By the facts of the school year in which it was asked for, also when that is over.
  private List<Shortfall> today(Acting officer, Candidacy candidacy, Question question) {
    var code = schools.school(candidacy.applicant().school()).identity().code();
    var own = ownSide.read(officer, code, SchoolYear.of(candidacy.askedOn()));
    return Findings.of(question, stepping.known(candidacy.granting(), own, candidacy.id()))
        .unmet()
        .stream()
        .map(Shortfall::of)
        .toList();
  }

  private List<Shortfall> handedIn(Candidacy candidacy, Question question) {
    var found =
        question.tier().asks().criteria().stream()
            .filter(each -> !(each instanceof Criterion.Judged))
            .map(Criterion::key)
            .toList();
    return rows.dossiers(candidacy).stream()
        .findFirst()
        .map(text -> unmet(text.dossier(), found))
        .orElse(List.of());
  }

  private static List<Shortfall> unmet(Dossier dossier, List<String> found) {
    return dossier.lines().stream()
        .filter(line -> found.contains(line.key()) && UNMET.contains(line.verdict()))
        .map(line -> new Shortfall(line, Optional.empty()))
        .toList();
  }
}
