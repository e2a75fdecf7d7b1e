package tw.jiegui.core.policy;

/// What a person decides about the version of a proposal that he saw, and what he says to it.
public record Verdict(int version, String note) {}
