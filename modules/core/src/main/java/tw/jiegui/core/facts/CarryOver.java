package tw.jiegui.core.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.facts.FactRegistry.Folder;

/// Takes over into a year what comes back from the year before.
@ApplicationScoped
public class CarryOver {
  @Inject private FactRegistry registry;
  @Inject private Register register;

  @SuppressWarnings("NullAway.Init")
  protected CarryOver() {}

  /// What is not there yet.
  public List<Entry> list(Acting acting, Folder folder) {
    return registry.reading(
        acting, folder, school -> carriable(new FactRow.Owner(school.id(), folder.year())));
  }

  private List<Entry> carriable(FactRow.Owner owner) {
    var before = new FactRow.Owner(owner.school(), new SchoolYear(owner.year().roc() - 1));
    return EnumSet.allOf(FactKind.class).stream()
        .filter(FactKind::isCarriedOver)
        .flatMap(kind -> carriable(register.listOf(before, kind), register.listOf(owner, kind)))
        .toList();
  }

  private static Stream<Entry> carriable(List<Entry> before, List<Entry> now) {
    return before.stream()
        .filter(entry -> Resemblance.among(now, entry.fact().aYearLater()).isEmpty());
  }

  /// Takes over those that were chosen, each a year later. Returns how many.
  public int take(Acting acting, Folder folder, Collection<UUID> chosen) {
    return registry.writing(
        acting,
        folder,
        work -> {
          var entries =
              carriable(work.owner()).stream()
                  .filter(entry -> chosen.contains(entry.id()))
                  .toList();
          registry.addAll(work, entries.stream().map(entry -> entry.fact().aYearLater()).toList());
          return entries.size();
        });
  }
}
