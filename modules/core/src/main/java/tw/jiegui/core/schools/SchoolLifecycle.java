package tw.jiegui.core.schools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.schools.SchoolEvent.Ground;
import tw.jiegui.core.schools.SchoolEvent.Kind;
import tw.jiegui.core.tenancy.Tenancy;

/// What happens to a school as an institution: its history keeps each event, and no code is lost.
@ApplicationScoped
public class SchoolLifecycle {
  @Inject private Tenancy tenancy;
  @Inject private Schools schools;
  @Inject private Audit audit;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected SchoolLifecycle() {}

  /// A new name, a new code, or both; the old code goes on leading here.
  public Edited rename(Acting acting, SchoolCode code, Edit<SchoolIdentity> edit, Ground ground) {
    return inOneStep(
        acting, code, edit.version(), ground, (school, step) -> rename(school, edit.value(), step));
  }

  private Edited rename(School school, SchoolIdentity after, Step step) {
    var before = school.identity();
    if (!before.code().equals(after.code())) {
      if (schools.isTaken(after.code())) {
        return new Edited.CodeTaken(after.code());
      }
      schools.add(new FormerCode(before.code(), school.id(), step.ground().effectiveOn()));
      schools.add(step.event(school, Kind.RECODED).formerly(before.code().value()));
    }
    if (!before.nameZh().equals(after.nameZh())) {
      schools.add(step.event(school, Kind.RENAMED).formerly(before.nameZh()));
    }
    school.bear(after, step.stamp());
    step.record("school.renamed", school, Change.between(before.named(), after.named()));
    return new Edited.Done(school);
  }

  public Edited close(Acting acting, SchoolCode code, int version, Ground ground) {
    return inOneStep(acting, code, version, ground, this::close);
  }

  private Edited close(School school, Step step) {
    if (!school.isOpen()) {
      return new Edited.NotOpen(school);
    }
    school.close(step.stamp());
    schools.add(step.event(school, Kind.CLOSED));
    step.record("school.closed", school, status("OPEN", "CLOSED"));
    return new Edited.Done(school);
  }

  /// Undoes a closing. A school that was merged stays where it went.
  public Edited reopen(Acting acting, SchoolCode code, int version, Ground ground) {
    return inOneStep(acting, code, version, ground, this::reopen);
  }

  private Edited reopen(School school, Step step) {
    if (school.isOpen() || schools.findByFormerCode(school.identity().code()).isPresent()) {
      return new Edited.NotClosed(school);
    }
    school.reopen(step.stamp());
    schools.add(step.event(school, Kind.REOPENED));
    step.record("school.reopened", school, status("CLOSED", "OPEN"));
    return new Edited.Done(school);
  }

  /// The school ends in another, which its codes lead to from then on.
  public Edited merge(Acting acting, SchoolCode code, Edit<SchoolCode> into, Ground ground) {
    return inOneStep(
        acting, code, into.version(), ground, (school, step) -> merge(school, into.value(), step));
  }

  private Edited merge(School ended, SchoolCode into, Step step) {
    var survivor = schools.findSchool(into).filter(School::isOpen);
    if (survivor.isEmpty() || survivor.get().id().equals(ended.id())) {
      return new Edited.NoSuchSuccessor(into);
    }
    if (!ended.isOpen()) {
      return new Edited.NotOpen(ended);
    }
    absorb(survivor.get(), ended, step);
    var change =
        new Change(Map.of("status", "OPEN"), Map.of("status", "CLOSED", "into", into.value()));
    step.record("school.merged", ended, change);
    return new Edited.Done(survivor.get());
  }

  private void absorb(School survivor, School ended, Step step) {
    ended.close(step.stamp());
    survivor.touch(step.stamp());
    schools.listFormerCodes(ended).forEach(former -> former.leadTo(survivor));
    schools.add(
        new FormerCode(ended.identity().code(), survivor.id(), step.ground().effectiveOn()));
    schools.add(
        step.event(ended, Kind.MERGED_INTO).with(survivor),
        step.event(survivor, Kind.ABSORBED).with(ended));
  }

  /// Part of the school becomes a school of its own; the rest goes on.
  public Edited split(Acting acting, SchoolCode code, Edit<SchoolDraft.Entry> off, Ground ground) {
    return inOneStep(
        acting, code, off.version(), ground, (school, step) -> split(school, off.value(), step));
  }

  private Edited split(School school, SchoolDraft.Entry entry, Step step) {
    if (!school.isOpen()) {
      return new Edited.NotOpen(school);
    }
    if (schools.isTaken(entry.identity().code())) {
      return new Edited.CodeTaken(entry.identity().code());
    }
    var part = schools.add(new School(UUID.randomUUID(), entry, step.stamp()));
    school.touch(step.stamp());
    schools.add(
        step.event(school, Kind.SPLIT_OFF).with(part),
        step.event(part, Kind.SPLIT_FROM).with(school));
    step.record("school.split", part, Change.created(part.named()));
    return new Edited.Done(part);
  }

  private Edited inOneStep(
      Acting acting,
      SchoolCode code,
      int version,
      Ground ground,
      BiFunction<School, Step, Edited> work) {
    var hat = acting.require(SchoolRegistry.REGISTRARS);
    var step = new Step(acting, hat, ground, Stamp.of(acting, clock));
    return tenancy.within(
        acting.authority(),
        () -> {
          var school = schools.lockSchool(code);
          return school.version() == version
              ? work.apply(school, step)
              : new Edited.ChangedMeanwhile(school);
        });
  }

  private static Change status(String before, String after) {
    return new Change(Map.of("status", before), Map.of("status", after));
  }

  /// Who takes the step, on what ground, and when.
  private final class Step {
    private final Acting acting;
    private final Hat hat;
    private final Ground ground;
    private final Stamp stamp;

    Step(Acting acting, Hat hat, Ground ground, Stamp stamp) {
      this.acting = acting;
      this.hat = hat;
      this.ground = ground;
      this.stamp = stamp;
    }

    Ground ground() {
      return ground;
    }

    Stamp stamp() {
      return stamp;
    }

    SchoolEvent event(School school, Kind kind) {
      return new SchoolEvent(school, kind, ground, stamp);
    }

    void record(String action, School school, Change change) {
      audit.record(acting, hat, school.deed(action, change));
    }
  }
}
