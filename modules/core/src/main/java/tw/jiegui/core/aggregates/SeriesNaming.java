package tw.jiegui.core.aggregates;

import java.util.Optional;
import tw.jiegui.core.policy.Bilingual;

/// What the detail of a series is called; each feature that is counted says it of its own. Called
/// within the reader's transaction.
public interface SeriesNaming {
  Optional<Bilingual> name(Series series);
}
