package tw.jiegui.core.facts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.authority.SchoolYear;

/// All that a school has registered for one school year, and how many it had.
public record YearOfFacts(SchoolYear year, Heads heads, List<Entry> entries) {
  public YearOfFacts {
    entries = List.copyOf(entries);
  }

  public List<Entry> list(FactKind kind) {
    return entries.stream().filter(entry -> entry.kind() == kind).toList();
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  Optional<Entry> find(UUID id) {
    return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }
}
