package tw.jiegui.core.toolkits;

/// What can be done with a toolkit beside writing in it, from where, and by whom.
public enum Turn {
  SUBMIT(ToolkitState.SUBMITTED, "submitted"),
  PUBLISH(ToolkitState.PUBLISHED, "published"),
  RETURN(ToolkitState.RETURNED, "returned"),
  WITHDRAW(ToolkitState.WITHDRAWN, "withdrawn"),
  RESTORE(ToolkitState.DRAFT, "restored");

  private final ToolkitState to;
  private final String deed;

  Turn(ToolkitState to, String deed) {
    this.to = to;
    this.deed = deed;
  }

  public boolean isPossibleFrom(ToolkitState state) {
    return switch (state) {
      case DRAFT -> this == SUBMIT || this == PUBLISH || this == WITHDRAW;
      case SUBMITTED -> this == PUBLISH || this == RETURN || this == WITHDRAW;
      case RETURNED -> this == SUBMIT || this == PUBLISH || this == WITHDRAW;
      case PUBLISHED -> this == RETURN || this == WITHDRAW;
      case WITHDRAWN -> this == RESTORE;
    };
  }

  public boolean isForModerators() {
    return this == PUBLISH || this == RETURN;
  }

  public boolean needsReason() {
    return this == RETURN;
  }

  ToolkitState to() {
    return to;
  }

  String deed() {
    return deed;
  }
}
