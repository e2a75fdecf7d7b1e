package tw.jiegui.core.candidacies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tw.jiegui.core.assessment.Folder;
import tw.jiegui.core.assessment.SelfAssessment;
import tw.jiegui.core.assessment.Sight;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.documents.Document;
import tw.jiegui.core.documents.DocumentBook;
import tw.jiegui.core.facts.Entry;
import tw.jiegui.core.facts.FactKind;
import tw.jiegui.core.facts.FactRegistry;
import tw.jiegui.core.facts.Metrics;
import tw.jiegui.core.policy.Facts;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.core.schools.Stage;
import tw.jiegui.core.tenancy.Tenancy;

/// What a school has, read in the transaction of its own authority before anything is written in
/// that of the one that grants.
@ApplicationScoped
class OwnSide {
  @Inject private Tenancy tenancy;
  @Inject private FactRegistry facts;
  @Inject private SelfAssessment assessments;
  @Inject private DocumentBook documents;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected OwnSide() {}

  /// A school with all that it could show today.
  record Own(
      Applicant applicant,
      FactRegistry.Overview overview,
      List<Sight> assessments,
      List<Document> documents) {
    Facts facts() {
      return OwnSide.facts(overview.school(), overview.metrics());
    }
  }

  static Facts facts(School school, Metrics metrics) {
    var partners = metrics.facts().list(FactKind.PARTNERSHIP);
    boolean upToSenior = Stage.of(school.facts().kind()).isPresent();
    var more = metrics.known().with("up-to-senior-high-school", upToSenior);
    return partners.isEmpty() ? more : more.withItems(details(partners));
  }

  /// What is told of the partner of which most is told.
  private static Set<String> details(List<Entry> partners) {
    Set<String> most = Set.of();
    for (var partner : partners) {
      var told = new HashSet<>(Set.of("name"));
      var values = partner.fact().values();
      if (!values.text("contact_name").isEmpty()) {
        told.add("contact");
      }
      if (!values.text("email").isEmpty()) {
        told.add("e-mail");
      }
      most = told.size() > most.size() ? told : most;
    }
    return most;
  }

  School school(Acting acting, SchoolCode code) {
    return facts.school(acting, code);
  }

  Own read(Acting acting, SchoolCode code) {
    return read(acting, code, now());
  }

  private SchoolYear now() {
    return SchoolYear.of(Calendars.today(clock));
  }

  /// As of that school year; what a later report needs may have been filed until today.
  Own read(Acting acting, SchoolCode code, SchoolYear year) {
    return tenancy.within(
        acting.authority(),
        () -> {
          var overview = facts.look(acting, new FactRegistry.Folder(code, year));
          var before = new SchoolYear(Math.max(1, year.roc() - 1));
          return new Own(
              Applicant.of(acting.authority(), overview.school()),
              overview,
              assessments(acting, code, year, before),
              documents.list(overview.school().id(), before, now()).stream()
                  .filter(each -> !each.isWithdrawn() && each.state() != Document.State.REFUSED)
                  .toList());
        });
  }

  /// Those of this school year; in its first months, those of the year before still count.
  private List<Sight> assessments(
      Acting acting, SchoolCode code, SchoolYear year, SchoolYear before) {
    var now = sights(acting, code, year).toList();
    return now.isEmpty() ? sights(acting, code, before).toList() : now;
  }

  private Stream<Sight> sights(Acting acting, SchoolCode code, SchoolYear year) {
    return assessments.year(acting, new Folder(code, year, "")).begun().stream()
        .map(each -> assessments.look(acting, new Folder(code, year, each.frame())));
  }
}
