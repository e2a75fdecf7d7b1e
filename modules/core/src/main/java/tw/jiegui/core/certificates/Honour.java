package tw.jiegui.core.certificates;

import tw.jiegui.core.policy.Bilingual;

/// What is certified: a tier of a scheme.
public record Honour(String scheme, Bilingual schemeName, String tier, Bilingual tierName) {}
