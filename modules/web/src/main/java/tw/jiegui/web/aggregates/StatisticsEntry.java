package tw.jiegui.web.aggregates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import tw.jiegui.core.aggregates.Aggregates;
import tw.jiegui.web.pages.NavigationEntry;

@ApplicationScoped
class StatisticsEntry {
  @Produces
  @Dependent
  NavigationEntry entry() {
    return new NavigationEntry(55, "aggregates.title", "statistics", Aggregates.READERS);
  }
}
