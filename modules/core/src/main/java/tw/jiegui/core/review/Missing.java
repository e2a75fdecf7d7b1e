package tw.jiegui.core.review;

/// What a sheet still lacks before it can be handed in.
public record Missing(String question, Kind kind) {
  public enum Kind {
    JUDGEMENT,
    REASON
  }

  /// Ten characters, blanks aside, are the shortest clause that says something of a case in Chinese
  /// ("會議紀錄缺少追蹤情形"): a bare "good" or "通過" is not a reason.
  public static final int SHORTEST_REASON = 10;

  static boolean isReason(String text) {
    return text.codePoints().filter(each -> !Character.isWhitespace(each)).count()
        >= SHORTEST_REASON;
  }
}
