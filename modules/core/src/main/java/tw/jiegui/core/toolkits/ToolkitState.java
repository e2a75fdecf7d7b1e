package tw.jiegui.core.toolkits;

/// Where a toolkit is on its way. What is published is a copy: its author may go on writing.
public enum ToolkitState {
  DRAFT,
  SUBMITTED,
  RETURNED,
  PUBLISHED,
  WITHDRAWN
}
