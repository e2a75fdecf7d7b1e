package tw.jiegui.core.certification;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.facts.Word;

/// Who comes in, in what kind of year, and what the words of the policy mean in a school's history.
/// `tiersListedIn` is a list of the policy: a tier is open in the years in which it stands there.
public record Entry(
    Round round, String tiersListedIn, @Nullable Due mending, Map<String, HistoryFact> history) {
  public record Round(Counted countedIn, OpenTo openTo, Endorsement endorsement) {}

  public enum Counted implements Word {
    SCHOOL_YEAR,
    FISCAL_YEAR
  }

  public enum OpenTo implements Word {
    OWN_SCHOOLS,
    ALL_SCHOOLS,
    /// It takes no more applications; what runs goes on.
    NOBODY
  }

  /// Whether the authority of the school has a say before the granting one sees the application.
  public enum Endorsement implements Word {
    NONE,
    REQUIRED
  }

  public Entry {
    history = Collections.unmodifiableMap(new LinkedHashMap<>(history));
  }
}
