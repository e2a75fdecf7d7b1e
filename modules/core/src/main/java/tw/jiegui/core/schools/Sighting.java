package tw.jiegui.core.schools;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Where a code leads.
public sealed interface Sighting {
  record Here(School school, History history) implements Sighting {}

  /// The code is out of use, or its school was merged: look there.
  record Moved(SchoolCode to) implements Sighting {}

  record Nowhere() implements Sighting {}

  /// What became of a school, newest first, with the other schools that its events speak of.
  record History(List<SchoolEvent> events, List<FormerCode> formerCodes, Map<UUID, School> others) {
    public History {
      events = List.copyOf(events);
      formerCodes = List.copyOf(formerCodes);
      others = Map.copyOf(others);
    }

    /// The other school that the event speaks of.
    public Optional<School> findOther(SchoolEvent event) {
      return Optional.ofNullable(event.otherSchoolId()).map(others::get);
    }
  }
}
