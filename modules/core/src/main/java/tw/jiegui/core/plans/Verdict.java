package tw.jiegui.core.plans;

import tw.jiegui.core.policy.Bilingual;

/// A state, and the sentence that says how it was judged.
public record Verdict(State state, Bilingual why) {}
