package tw.jiegui.core.review;

import java.util.EnumSet;
import java.util.Set;

/// Where a reviewer's sheet stands.
public enum SheetState {
  ASKED,
  WRITING,
  SUBMITTED,
  RETURNED,
  CONFLICT,
  DECLINED,
  RELEASED;

  /// What a reviewer still has to do.
  static final Set<SheetState> OPEN = EnumSet.of(ASKED, WRITING, RETURNED);

  /// Those that take part in the round.
  static final Set<SheetState> LIVE = EnumSet.of(ASKED, WRITING, RETURNED, SUBMITTED);

  public boolean isOpen() {
    return OPEN.contains(this);
  }

  public boolean isLive() {
    return LIVE.contains(this);
  }

  public boolean isWritable() {
    return this == WRITING || this == RETURNED;
  }
}
