package tw.jiegui.core.indicators;

import tw.jiegui.core.indicators.Frame.Counts;
import tw.jiegui.core.policy.Bilingual;

/// Reached by all mandatory indicators and so many optional ones.
public record Level(String key, Bilingual name, int optional) {
  boolean isReachedBy(Counts achieved, Counts all) {
    return achieved.mandatory() >= all.mandatory() && achieved.optional() >= optional;
  }
}
