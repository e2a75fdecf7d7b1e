package tw.jiegui.core.policy;

/// What a provision says at one time. Closed on purpose: a new kind must break the build wherever
/// it matters.
public sealed interface Rule permits Requirement, Measure {}
