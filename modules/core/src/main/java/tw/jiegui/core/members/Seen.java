package tw.jiegui.core.members;

import java.util.UUID;

/// What somebody saw, at which version, when he decided what to do with it.
public record Seen(UUID id, int version) {}
