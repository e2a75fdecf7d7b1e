package tw.jiegui.core.assessment;

import static tw.jiegui.core.authority.Role.AUTHORITY_ADMIN;
import static tw.jiegui.core.authority.Role.OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Deed;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Forbidden;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.documents.DocumentBook;
import tw.jiegui.core.documents.DocumentChanged;
import tw.jiegui.core.facts.FactBook;
import tw.jiegui.core.facts.FactChanged;
import tw.jiegui.core.facts.FactRegistry;
import tw.jiegui.core.indicators.Standing;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.Schools;
import tw.jiegui.core.tenancy.Tenancy;

/// Opens an assessment to those who may read or write it, in one transaction, and keeps what it
/// comes to.
@ApplicationScoped
class Assessing {
  /// Who asks schools for more, and sees all of them at once.
  static final Set<Role> OFFICE = Set.of(AUTHORITY_ADMIN, OFFICER);

  /// How far back anything may serve.
  private static final int MOST_YEARS = 3;

  @Inject private Tenancy tenancy;
  @Inject private Schools schools;
  @Inject private FactRegistry facts;
  @Inject private FactBook book;
  @Inject private DocumentBook documents;
  @Inject private AssessmentRows rows;
  @Inject private Frames frames;
  @Inject private Audit audit;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Assessing() {}

  /// Somebody writes in an assessment.
  record Work(Acting acting, Hat hat, School school, Assessment assessment, Stamp stamp) {}

  <T> T reading(Acting acting, Folder folder, Function<Sight, T> work) {
    return atSchool(
        acting, folder, school -> work.apply(sight(school, assessment(school, folder))));
  }

  <T> T atSchool(Acting acting, Folder folder, Function<School, T> work) {
    return tenancy.within(
        acting.authority(),
        () -> {
          var school = schools.school(folder.code());
          if (!facts.mayRead(acting, school.id())) {
            throw new Forbidden(FactRegistry.REGISTRARS);
          }
          return work.apply(school);
        });
  }

  <T> T writing(Acting acting, Folder folder, Function<Work, T> work) {
    return atSchool(
        acting,
        folder,
        school -> {
          var hat = acting.requireAt(school.id(), FactRegistry.REGISTRARS);
          var assessment = assessment(school, folder);
          return work.apply(new Work(acting, hat, school, assessment, Stamp.of(acting, clock)));
        });
  }

  private Assessment assessment(School school, Folder folder) {
    return rows.find(school.id(), folder.year(), folder.frame())
        .orElseThrow(() -> new Absent("assessment", folder.frame()));
  }

  Sight sight(School school, Assessment assessment) {
    return new Sight(
        school,
        assessment,
        frames.version(assessment.revision()),
        new Sight.Held(
            shelf(assessment),
            rows.answers(assessment),
            rows.attachments(assessment),
            rows.remarks(assessment)));
  }

  Shelf shelf(Assessment assessment) {
    var year = assessment.year();
    var first = new SchoolYear(Math.max(1, year.roc() - MOST_YEARS + 1));
    var school = assessment.schoolId();
    return new Shelf(
        year,
        Stream.concat(
                book.list(school, first, year).stream().<Piece>map(Piece.OfFact::new),
                documents.list(school, first, year).stream().<Piece>map(Piece.OfDocument::of))
            .toList());
  }

  /// What is kept beside the answers follows what is attached, in the same transaction.
  Standing recount(Assessment assessment) {
    var frame = frames.version(assessment.revision()).frame();
    var shown = shelf(assessment).shown(frame, assessment.stage(), rows.attachments(assessment));
    var standing = Standing.of(frame, assessment.stage(), shown);
    for (var answer : rows.answers(assessment)) {
      standing.find(answer.indicator()).ifPresent(state -> stand(answer, Progress.of(state)));
    }
    assessment.stand(standing);
    rows.flush();
    return standing;
  }

  /// Whoever is writing in this answer right now is let finish.
  private void stand(Answer answer, Progress progress) {
    if (!answer.progress().equals(progress)) {
      rows.lock(answer);
      answer.stand(progress);
    }
  }

  void onFactChanged(@Observes FactChanged changed) {
    recountWith(changed.fact());
  }

  void onDocumentChanged(@Observes DocumentChanged changed) {
    recountWith(changed.document());
  }

  private void recountWith(UUID target) {
    for (var assessment : rows.withTarget(target)) {
      rows.lock(assessment);
      recount(assessment);
    }
  }

  void record(Work work, String verb, Change change) {
    audit.record(work.acting(), work.hat(), work.assessment().deed("assessment." + verb, change));
  }

  void record(Acting acting, Hat hat, Deed deed) {
    audit.record(acting, hat, deed);
  }

  Stamp stamp(Acting acting) {
    return Stamp.of(acting, clock);
  }
}
