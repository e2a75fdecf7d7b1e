package tw.jiegui.core.schools;

/// A change to what somebody saw at that version.
public record Edit<T>(int version, T value) {}
