package tw.jiegui.core.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.tenancy.Tenancy;

/// States what was achieved, and corrects it; nothing that was once stated is lost.
@ApplicationScoped
public class Reporting {
  @Inject private Tenancy tenancy;
  @Inject private Plans plans;
  @Inject private Audit audit;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Reporting() {}

  /// Where the figure belongs, and which word on it the person saw: 0 where there was none.
  public record Place(String plan, UUID indicator, Slot slot, int seen) {}

  public Recorded record(Acting acting, Place place, ActualDraft draft) {
    acting.require(PlanBook.PLANNERS);
    return tenancy.within(acting.authority(), () -> recordNow(acting, place, draft));
  }

  private Recorded recordNow(Acting acting, Place place, ActualDraft draft) {
    var indicator = plans.lock(Kpi.class, place.indicator());
    var gauge =
        plans
            .tree(plans.plan(place.plan()))
            .findGauge(indicator.id())
            .orElseThrow(() -> new Absent("indicator", place.indicator()));
    if (!gauge.course().slots(place.slot().year()).contains(place.slot())) {
      return new Recorded.Invalid(List.of(Problem.of("term", "not-a-term-of-it")));
    }
    return switch (draft.check(gauge.course())) {
      case Checked.Invalid<Actual.Statement>(var problems) -> new Recorded.Invalid(problems);
      case Checked.Valid<Actual.Statement>(var statement) -> {
        var before = gauge.find(place.slot()).orElse(null);
        yield before != null && before.revision() != place.seen()
            ? new Recorded.ChangedMeanwhile(before)
            : new Recorded.Done(state(acting, indicator, place.slot(), before, statement));
      }
    };
  }

  /// The first word on a time, or a correction of the one before.
  Actual state(
      Acting acting,
      Kpi indicator,
      Slot slot,
      @Nullable Actual before,
      Actual.Statement statement) {
    var hat = acting.require(PlanBook.PLANNERS);
    int revision = before == null ? 1 : before.revision() + 1;
    var actual =
        plans.add(new Actual(indicator.id(), slot, revision, statement, Stamp.of(acting, clock)));
    String action = before == null ? "plan.reported" : "plan.corrected";
    audit.record(acting, hat, indicator.deed(action, actual.since(before)));
    return actual;
  }

  public Checked<Comment> comment(Acting acting, UUID node, String typed) {
    var hat = acting.require(PlanBook.STAFF);
    var reader = new Reader();
    String text = reader.text("comment", typed.replaceAll("\\R", " "), 1000);
    return reader
        .result(() -> text)
        .map(
            said ->
                tenancy.within(
                    acting.authority(),
                    () -> {
                      var at = plans.find(PlanNode.class, node);
                      var comment = plans.add(new Comment(node, said, Stamp.of(acting, clock)));
                      var change = Change.created(Map.of("text", said));
                      audit.record(acting, hat, at.deed("plan.commented", change));
                      return comment;
                    }));
  }
}
