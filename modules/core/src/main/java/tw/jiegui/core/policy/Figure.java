package tw.jiegui.core.policy;

import java.math.BigDecimal;

/// What a measure gives for a case, and how it came about.
public record Figure(Ground ground, BigDecimal value, Bilingual why) {}
