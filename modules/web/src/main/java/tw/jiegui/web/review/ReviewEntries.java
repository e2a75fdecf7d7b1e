package tw.jiegui.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.Set;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.review.Pool;
import tw.jiegui.web.pages.NavigationEntry;

/// The office comes in by its rounds, a reviewer by his sheets.
@ApplicationScoped
class ReviewEntries {
  @Produces
  @Dependent
  NavigationEntry rounds() {
    return new NavigationEntry(32, "review.rounds.title", "review/rounds", Pool.OFFICE);
  }

  @Produces
  @Dependent
  NavigationEntry sheets() {
    return new NavigationEntry(33, "review.sheets.title", "review/sheets", Set.of(Role.REVIEWER));
  }
}
