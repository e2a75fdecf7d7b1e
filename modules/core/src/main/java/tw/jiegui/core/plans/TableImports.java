package tw.jiegui.core.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.tables.Table;
import tw.jiegui.core.tenancy.Tenancy;

/// Takes targets and figures from a file: first what it would do, then all of it or nothing.
@ApplicationScoped
public class TableImports {
  @Inject private Tenancy tenancy;
  @Inject private Plans plans;
  @Inject private IndicatorEditor editor;
  @Inject private Reporting reporting;
  @Inject private Audit audit;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected TableImports() {}

  public sealed interface Imported {
    record Done(TablePlan plan) implements Imported {}

    /// What was looked at is no longer what the file would do.
    record ChangedMeanwhile(TablePlan now) implements Imported {}

    record Refused(TablePlan now) implements Imported {}

    record Broken(List<Problem> problems) implements Imported {
      public Broken {
        problems = List.copyOf(problems);
      }
    }
  }

  /// What the file would do; nothing is changed.
  public Checked<TablePlan> preview(Acting acting, String code, byte[] content) {
    acting.require(PlanBook.PLANNERS);
    return tenancy.within(acting.authority(), () -> read(plans.plan(code), content));
  }

  private Checked<TablePlan> read(Plan plan, byte[] content) {
    return Table.read(content, PlanTable.COLUMNS)
        .map(table -> TablePlan.of(table, plans.tree(plan)));
  }

  public Imported apply(Acting acting, String code, byte[] content, String fingerprint) {
    acting.require(PlanBook.PLANNERS);
    return tenancy.within(
        acting.authority(),
        () -> {
          var plan = plans.lockPlan(code);
          return switch (read(plan, content)) {
            case Checked.Invalid<TablePlan>(var problems) -> new Imported.Broken(problems);
            case Checked.Valid<TablePlan>(var table) -> apply(acting, plan, table, fingerprint);
          };
        });
  }

  private Imported apply(Acting acting, Plan plan, TablePlan table, String fingerprint) {
    if (!table.bad().isEmpty()) {
      return new Imported.Refused(table);
    }
    if (!table.fingerprint().equals(fingerprint)) {
      return new Imported.ChangedMeanwhile(table);
    }
    for (var each : table.targets()) {
      var indicator = plans.lock(Kpi.class, each.gauge().indicator().id());
      indicator.touch(Stamp.of(acting, clock));
      editor.setTargets(indicator, each.targets());
    }
    for (var each : table.actuals()) {
      var indicator = plans.lock(Kpi.class, each.gauge().indicator().id());
      var before = each.gauge().find(each.slot()).orElse(null);
      reporting.state(acting, indicator, each.slot(), before, each.statement());
    }
    var change =
        Change.created(
            Map.of(
                "targets", String.valueOf(table.targets().size()),
                "figures", String.valueOf(table.actuals().size())));
    audit.record(
        acting, acting.require(PlanBook.PLANNERS), plan.deed("plan.targets-imported", change));
    return new Imported.Done(table);
  }
}
