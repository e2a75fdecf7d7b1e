package tw.jiegui.core.toolkits;

import java.util.UUID;
import tw.jiegui.core.documents.DocumentKind;

/// A file of a published toolkit.
public record Handout(UUID id, String name, DocumentKind kind, long size) {}
