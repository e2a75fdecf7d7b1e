package tw.jiegui.core.certification;

import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Citation;

/// What a tier asks for. Closed on purpose.
public sealed interface Criterion {
  String key();

  /// A provision of the policy, judged on facts.
  record Computed(String provision) implements Criterion {
    @Override
    public String key() {
      return provision.substring(provision.lastIndexOf('.') + 1);
    }
  }

  /// A level of a frame of indicators.
  record Framed(String frame, String level) implements Criterion {
    @Override
    public String key() {
      return frame;
    }
  }

  /// What only people can judge.
  record Judged(String key, Bilingual name, Bilingual asks, Citation source) implements Criterion {}
}
