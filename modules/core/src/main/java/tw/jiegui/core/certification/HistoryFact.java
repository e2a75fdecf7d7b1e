package tw.jiegui.core.certification;

import tw.jiegui.core.authority.Term;

/// What a word of the policy's vocabulary means in the history of a school under one scheme.
public sealed interface HistoryFact {
  /// How often the school applied for the tier since then, this time included.
  record Applications(Term since) implements HistoryFact {}

  /// The day on which the school was last given the tier; the scheme may be another one of the same
  /// authority.
  record Granted(String scheme, String tier) implements HistoryFact {}

  /// Whether the school holds the tier on the day of applying; the scheme may be another one of the
  /// same authority.
  record Held(String scheme, String tier) implements HistoryFact {}

  /// The day on which the school was last refused the tier that it applies for.
  record Refused() implements HistoryFact {}

  /// The day of the subsidy on record for the tier.
  record SubsidyGranted(String tier) implements HistoryFact {}

  /// Whether a subsidy for the tier is on record in the fiscal year of applying.
  record SubsidyThisYear(String tier) implements HistoryFact {}
}
