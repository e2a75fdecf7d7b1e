package tw.jiegui.core.documents;

/// How a change to a document ended.
public sealed interface Changed {
  record Done(Document document) implements Changed {}

  /// Somebody else was first; this is what is there now.
  record ChangedMeanwhile(Document now) implements Changed {}
}
