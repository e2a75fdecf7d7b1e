package tw.jiegui.core.facts;

import java.util.UUID;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.SchoolYear;

/// A fact as it is registered now.
public record Entry(UUID id, SchoolYear year, Fact fact, Standing standing) {
  public record Standing(int version, boolean withdrawn, Stamp recorded, Stamp changed) {}

  public int version() {
    return standing.version();
  }

  public FactKind kind() {
    return fact.kind();
  }

  public String title() {
    return fact.title();
  }
}
