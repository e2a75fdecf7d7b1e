package tw.jiegui.core.toolkits;

/// What a toolkit helps with: how to go about it, what good evidence looks like, what to teach, how
/// to meet schools elsewhere.
public enum ToolkitKind {
  STEPS,
  EVIDENCE,
  COURSE,
  EXCHANGE
}
