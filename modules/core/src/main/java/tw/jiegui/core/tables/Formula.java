package tw.jiegui.core.tables;

/// A spreadsheet program runs a cell of text that begins like a formula. An apostrophe before it
/// prevents that, and is taken away again when the file comes back. See OWASP, "CSV Injection".
final class Formula {
  private static final String STARTERS = "=+-@\t\r＝＋－＠'";

  private Formula() {}

  static String disarm(String cell) {
    return !cell.isEmpty() && startsLikeOne(cell) ? "'" + cell : cell;
  }

  static String rearm(String cell) {
    return cell.length() > 1 && cell.charAt(0) == '\'' && startsLikeOne(cell.substring(1))
        ? cell.substring(1)
        : cell;
  }

  private static boolean startsLikeOne(String cell) {
    return STARTERS.indexOf(cell.charAt(0)) >= 0;
  }
}
