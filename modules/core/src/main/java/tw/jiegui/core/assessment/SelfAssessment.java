package tw.jiegui.core.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.facts.FactRegistry;
import tw.jiegui.core.indicators.Frame;
import tw.jiegui.core.indicators.Guide;
import tw.jiegui.core.indicators.Shown;
import tw.jiegui.core.indicators.Standing;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.Schools;
import tw.jiegui.core.schools.Stage;
import tw.jiegui.core.tenancy.Tenancy;

/// A school begins an assessment and sees how it stands.
@ApplicationScoped
public class SelfAssessment {
  @Inject private Assessing assessing;
  @Inject private AssessmentRows rows;
  @Inject private Frames frames;
  @Inject private Schools schools;
  @Inject private Tenancy tenancy;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected SelfAssessment() {}

  /// A school's year: the frames that it may begin with, and what it has begun.
  public record Year(School school, List<Frame> frames, List<Assessment> begun) {
    public Year {
      frames = List.copyOf(frames);
      begun = List.copyOf(begun);
    }

    /// Kindergartens belong to no stage, and have no indicators.
    public boolean mayBegin(Frame frame) {
      return Stage.of(school.facts().kind()).isPresent()
          && begun.stream().noneMatch(each -> each.frame().equals(frame.key()));
    }
  }

  public Year year(Acting acting, Folder folder) {
    return assessing.atSchool(
        acting,
        folder,
        school ->
            new Year(
                school,
                frames.list().stream().map(FrameVersion::frame).toList(),
                rows.ofYear(school.id(), folder.year())));
  }

  /// Whoever begins what has begun already comes to that.
  public Assessment begin(Acting acting, Folder folder) {
    return assessing.atSchool(
        acting,
        folder,
        school -> {
          var hat = acting.requireAt(school.id(), FactRegistry.REGISTRARS);
          schools.hold(school);
          return rows.find(school.id(), folder.year(), folder.frame())
              .orElseGet(() -> begin(acting, hat, school, folder));
        });
  }

  private Assessment begin(Acting acting, Hat hat, School school, Folder folder) {
    var version =
        frames.find(folder.frame()).orElseThrow(() -> new Absent("frame", folder.frame()));
    var stage =
        Stage.of(school.facts().kind()).orElseThrow(() -> new Absent("stage of", folder.code()));
    var stamp = assessing.stamp(acting);
    if (rows.findFrame(version.revision()).isEmpty()) {
      rows.add(new FrameText(version, false, stamp));
      rows.flush();
    }
    var owner = new Assessment.Owner(school.id(), stage, folder.year());
    var assessment = rows.add(new Assessment(owner, version, stamp));
    rows.flush();
    Standing.of(version.frame(), stage, Shown.NOTHING)
        .states()
        .forEach(
            state ->
                rows.add(new Answer(assessment.id(), state.indicator().key(), Progress.of(state))));
    assessing.record(
        acting, hat, assessment.deed("assessment.begun", Change.created(assessment.named())));
    return assessment;
  }

  public Sight look(Acting acting, Folder folder) {
    return assessing.reading(acting, folder, sight -> sight);
  }

  public boolean mayWrite(Acting acting, UUID school) {
    return acting.findAt(school, FactRegistry.REGISTRARS).isPresent();
  }

  public boolean mayAsk(Acting acting) {
    return acting.is(Assessing.OFFICE);
  }

  public Optional<Guide> guide(Sight sight, String indicator) {
    return frames.guide(sight.version(), indicator);
  }

  /// What waits for somebody at his own schools this year.
  public record Waiting(
      School school, SchoolYear year, Optional<Assessment> begun, List<Remark> requests) {
    public Waiting {
      requests = List.copyOf(requests);
    }
  }

  public List<Waiting> listWaiting(Acting acting) {
    var own =
        acting.hats().stream()
            .filter(hat -> FactRegistry.REGISTRARS.contains(hat.role()))
            .map(Hat::school)
            .filter(Objects::nonNull)
            .map(Hat.SchoolRef::id)
            .distinct()
            .toList();
    return own.isEmpty() ? List.of() : tenancy.within(acting.authority(), () -> listWaiting(own));
  }

  private List<Waiting> listWaiting(List<UUID> own) {
    var year = SchoolYear.of(Calendars.today(clock));
    var begun = rows.listOf(own, year);
    var requests =
        begun.isEmpty()
            ? List.<Remark>of()
            : rows.openRequests(begun.stream().map(Assessment::id).toList());
    return schools.listByIds(own).stream()
        .filter(School::isOpen)
        .filter(school -> Stage.of(school.facts().kind()).isPresent())
        .map(school -> waiting(school, year, begun, requests))
        .toList();
  }

  private static Waiting waiting(
      School school, SchoolYear year, List<Assessment> begun, List<Remark> requests) {
    var own = begun.stream().filter(each -> each.schoolId().equals(school.id())).findFirst();
    return new Waiting(
        school,
        year,
        own,
        requests.stream()
            .filter(each -> own.filter(its -> its.id().equals(each.assessmentId())).isPresent())
            .toList());
  }
}
