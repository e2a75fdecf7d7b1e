package tw.jiegui.web.composing;

import java.util.Locale;
import java.util.regex.Pattern;
import tw.jiegui.core.composing.Blank;
import tw.jiegui.core.composing.Sheet;

/// What the button was for that sent the form: to keep what was typed, and to change a row as well.
record Act(Verb verb, String list, int row) {
  enum Verb {
    SAVE,
    CHECK,
    PREVIEW,
    PROPOSE,
    ADD,
    REMOVE,
    UP
  }

  private static final Pattern ON_ROW =
      Pattern.compile("(add|remove|up):(tier|stage|tier[1-9][0-9]?-(?:fact|judged))([1-9][0-9]?)?");

  private static final Pattern PLAIN = Pattern.compile("check|preview|propose");

  static Act of(String typed) {
    var row = ON_ROW.matcher(typed);
    if (row.matches()) {
      int number = row.group(3) == null ? 0 : Integer.parseInt(row.group(3));
      return new Act(verb(row.group(1)), row.group(2), number);
    }
    return new Act(PLAIN.matcher(typed).matches() ? verb(typed) : Verb.SAVE, "", 0);
  }

  private static Verb verb(String typed) {
    return Verb.valueOf(typed.toUpperCase(Locale.ROOT));
  }

  Sheet on(Sheet sheet) {
    return switch (verb) {
      case ADD -> sheet.add(list, Blank.row(list));
      case REMOVE -> sheet.remove(list, row);
      case UP -> sheet.moveUp(list, row);
      case SAVE, CHECK, PREVIEW, PROPOSE -> sheet;
    };
  }

  /// Where somebody goes on after that.
  String anchor(Sheet sheet) {
    return switch (verb) {
      case ADD -> "#" + list + sheet.count(list);
      case UP -> "#" + list + Math.max(1, row - 1);
      case REMOVE ->
          "#" + (list.contains("-") ? list.substring(0, list.indexOf('-')) : "add-" + list);
      case SAVE, CHECK, PREVIEW, PROPOSE -> "";
    };
  }
}
