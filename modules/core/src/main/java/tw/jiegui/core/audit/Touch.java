package tw.jiegui.core.audit;

import java.time.Instant;

/// Who changed something last, and when: told to whoever comes second.
public record Touch(String by, Instant at) {}
