package tw.jiegui.core.tenancy;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;

/// Tells what the database refused for the moment alone: somebody else holds what is wanted for too
/// long, or the database is away. The same may work a little later.
public final class Busy {
  /// Waited for a lock, ran, or stood still in a transaction for too long; deadlock; no more room.
  private static final Set<String> PASSING = Set.of("55P03", "57014", "25P03", "40P01", "53300");

  private static final String NO_CONNECTION = "08";

  private Busy() {}

  public static boolean isSaidBy(Throwable cause) {
    return cause instanceof SQLException database
        && isPassing(Objects.requireNonNullElse(database.getSQLState(), ""));
  }

  private static boolean isPassing(String state) {
    return PASSING.contains(state) || state.startsWith(NO_CONNECTION);
  }
}
