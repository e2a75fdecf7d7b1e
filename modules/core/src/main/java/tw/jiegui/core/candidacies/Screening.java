package tw.jiegui.core.candidacies;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import tw.jiegui.core.assessment.Standings;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.certification.Findings;
import tw.jiegui.core.certification.History;
import tw.jiegui.core.certification.Known;
import tw.jiegui.core.certification.Question;
import tw.jiegui.core.facts.FactBook;
import tw.jiegui.core.policy.Policy;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolFilter;
import tw.jiegui.core.schools.Schools;
import tw.jiegui.core.schools.Stage;
import tw.jiegui.core.tenancy.Tenancy;

/// Where all schools of an authority would stand under a scheme of its own, in force or not. It
/// takes as many statements for one school as for all.
@ApplicationScoped
public class Screening {
  @Inject private Tenancy tenancy;
  @Inject private Schools schools;
  @Inject private FactBook facts;
  @Inject private Standings standings;
  @Inject private CandidacyRows rows;
  @Inject private CertificatePort certificates;

  @SuppressWarnings("NullAway.Init")
  protected Screening() {}

  /// What a school comes to, question by question.
  public record Screened(School school, List<Findings> findings) {
    public Screened {
      findings = List.copyOf(findings);
    }
  }

  /// On which day schools are looked at, the policy in force, which says what counts as a fact, and
  /// what is asked of each.
  public record Asked(LocalDate today, Policy inForce, List<Question> questions) {
    public Asked {
      questions = List.copyOf(questions);
    }
  }

  public List<Screened> screen(AuthorityId authority, Asked asked) {
    var year = SchoolYear.of(asked.today());
    return tenancy.within(
        authority,
        () -> {
          var open =
              schools.listAll(SchoolFilter.OPEN).stream()
                  .filter(school -> Stage.of(school.facts().kind()).isPresent())
                  .toList();
          var counted = facts.countAll(open, year, asked.inForce());
          var standing = standings.listAll(year);
          var history = history(authority);
          return open.stream()
              .map(
                  school ->
                      screened(
                          asked.questions(),
                          school,
                          new Known(
                              OwnSide.facts(school, requireNonNull(counted.get(school.id()))),
                              standing.getOrDefault(school.id(), List.of()),
                              history.apply(school))))
              .toList();
        });
  }

  private static Screened screened(List<Question> questions, School school, Known known) {
    return new Screened(
        school, questions.stream().map(question -> Findings.of(question, known)).toList());
  }

  private Function<School, History> history(AuthorityId authority) {
    Map<UUID, List<Candidacy>> applied =
        rows.listOfOwn(authority).stream()
            .filter(each -> each.state().isHandedIn())
            .collect(groupingBy(each -> each.applicant().school()));
    var held = certificates.listHeld(authority);
    var subsidies =
        rows.listSubsidiesOfOwn(authority).stream()
            .collect(groupingBy(each -> each.holder().code()));
    return school ->
        new History(
            applied.getOrDefault(school.id(), List.of()).stream().map(Stepping::applied).toList(),
            held.getOrDefault(school.id(), List.of()),
            subsidies.getOrDefault(school.identity().code().value(), List.of()).stream()
                .map(SubsidyRecord::grant)
                .map(grant -> new History.Subsidized(grant.tier(), grant.grantedOn()))
                .toList());
  }
}
