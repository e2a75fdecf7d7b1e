package tw.jiegui.web.composing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import tw.jiegui.core.composing.Composer;
import tw.jiegui.web.pages.NavigationEntry;

/// Beside the policy, whose numbers a scheme stands on.
@ApplicationScoped
class ComposingEntry {
  @Produces
  @Dependent
  NavigationEntry entry() {
    return new NavigationEntry(61, "composing.title", "schemes", Composer.COMPOSERS);
  }
}
