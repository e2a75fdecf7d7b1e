package tw.jiegui.core.schools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Deed;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.schools.SchoolEvent.Ground;
import tw.jiegui.core.schools.SchoolEvent.Kind;

/// Does what a plan without bad rows says, and tells each deed for the audit log.
@ApplicationScoped
class ImportApplication {
  @Inject private Schools schools;

  @SuppressWarnings("NullAway.Init")
  protected ImportApplication() {}

  List<Deed> apply(ImportPlan plan, Ground ground, Stamp stamp) {
    var deeds = new ArrayList<Deed>();
    for (var row : plan.rows()) {
      switch (row) {
        case PlannedRow.New(var at, var entry) -> deeds.add(open(entry, ground, stamp));
        case PlannedRow.Changed changed -> deeds.add(change(changed, ground, stamp));
        case PlannedRow.Unchanged unchanged -> {}
        case PlannedRow.Bad bad -> throw new IllegalStateException("row " + bad.row().line());
      }
    }
    return deeds;
  }

  private Deed open(SchoolDraft.Entry entry, Ground ground, Stamp stamp) {
    var school = schools.add(new School(UUID.randomUUID(), entry, stamp));
    schools.add(new SchoolEvent(school, Kind.OPENED, ground, stamp));
    return school.deed("school.registered", Change.created(school.named()));
  }

  private Deed change(PlannedRow.Changed row, Ground ground, Stamp stamp) {
    var school = row.school();
    String former = school.identity().nameZh();
    school.bear(row.entry().identity(), stamp);
    school.correct(row.entry().facts(), stamp);
    if (!former.equals(school.identity().nameZh())) {
      schools.add(new SchoolEvent(school, Kind.RENAMED, ground, stamp).formerly(former));
    }
    return school.deed("school.corrected", row.change());
  }
}
