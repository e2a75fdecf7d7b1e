package tw.jiegui.core.policy;

import tw.jiegui.core.authority.Span;

/// What a provision says for a span of years.
public record Statement(Span span, Rule rule) {}
