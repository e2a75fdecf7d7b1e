package tw.jiegui.core.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tw.jiegui.core.authority.SchoolYear;

/// Opens a school's facts to other features, within the transaction that they began.
@ApplicationScoped
public class FactBook {
  @Inject private Register register;

  @SuppressWarnings("NullAway.Init")
  protected FactBook() {}

  /// Those of several school years, together with what was withdrawn.
  public List<Entry> list(UUID school, SchoolYear first, SchoolYear last) {
    return Stream.of(FactKind.values())
        .flatMap(kind -> register.listBetween(kind, school, first, last).stream())
        .toList();
  }
}
