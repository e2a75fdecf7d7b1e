package tw.jiegui.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.plans.PlanBook;
import tw.jiegui.core.plans.PlanTree;
import tw.jiegui.core.plans.Slot;
import tw.jiegui.web.places.Here;

/// How far whoever asks sees into a plan, and in which year.
@RequestScoped
class PlanViews {
  @Inject private Here here;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  PlanViews() {}

  /// In the year that was typed, or the nearest of the plan.
  PlanJson.View of(PlanTree tree, String typed) {
    var today = Calendars.today(clock);
    var years = tree.plan().years();
    int year =
        years
            .calendar()
            .find(typed)
            .map(Slot::year)
            .filter(years::contains)
            .orElse(years.nearest(today));
    return new PlanJson.View(new PlanView.Look(year, today), here.acting().is(PlanBook.STAFF));
  }
}
