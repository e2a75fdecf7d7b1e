package tw.jiegui.core.facts;

import java.util.UUID;

/// Told within the transaction in which a fact was corrected, withdrawn or brought back.
public record FactChanged(UUID school, UUID fact) {}
