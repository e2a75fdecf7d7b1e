package tw.jiegui.web.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.HashSet;
import tw.jiegui.core.plans.PlanBook;
import tw.jiegui.web.pages.NavigationEntry;

/// Plans in the navigation of everybody who sees any of them.
@ApplicationScoped
class PlansEntry {
  @Produces
  @Dependent
  NavigationEntry entry() {
    var readers = new HashSet<>(PlanBook.STAFF);
    readers.addAll(PlanBook.OF_SCHOOL);
    return new NavigationEntry(25, "plans.title", "plans", readers);
  }
}
