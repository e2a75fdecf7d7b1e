package tw.jiegui.core.documents;

import java.util.UUID;

/// Told within the transaction in which a document was named, withdrawn or brought back.
public record DocumentChanged(UUID document) {}
