package tw.jiegui.core.input;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Reads typed text field by field and gathers every problem, so that a person sees all at once.
/// After a problem the value returned is a placeholder that [#result] never lets out.
public final class Reader {
  private final List<Problem> problems = new ArrayList<>();

  /// Letters and digits in full width, and radicals that look like characters.
  private static final Pattern LOOKALIKES =
      Pattern.compile("[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u2E80-\u2FDF]");

  /// What is read as a code, a number or a choice: one form whatever the keyboard (NFKC), outer
  /// blanks gone.
  public static String tidy(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
  }

  /// What is read as words: letters, digits and characters in one form, punctuation as it stands.
  public static String plain(String typed) {
    String composed = Normalizer.normalize(typed, Normalizer.Form.NFC).replace('\u00A0', ' ');
    return LOOKALIKES.matcher(composed).replaceAll(found -> tidy(found.group())).strip();
  }

  public String text(String field, String typed, int most) {
    String text = optionalText(field, typed, most);
    if (text.isEmpty()) {
      problem(field, "required");
    }
    return text;
  }

  public String optionalText(String field, String typed, int most) {
    String text = plain(typed);
    if (text.codePointCount(0, text.length()) > most) {
      problem(field, "too-long", most);
    } else if (text.chars().anyMatch(Character::isISOControl)) {
      problem(field, "control-characters");
    }
    return text;
  }

  /// Text of several lines, as a form sends it.
  public String paragraphs(String field, String typed, int most) {
    String text = plain(typed).replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
    if (text.codePointCount(0, text.length()) > most) {
      problem(field, "too-long", most);
    } else if (text.chars().anyMatch(each -> each != '\n' && Character.isISOControl(each))) {
      problem(field, "control-characters");
    }
    return text;
  }

  public int count(String field, String typed, int most) {
    String text = tidy(typed);
    if (text.isEmpty()) {
      return 0;
    }
    if (!text.matches("[0-9]{1,9}")) {
      return refuse(0, field, "not-a-count");
    }
    int value = Integer.parseInt(text);
    return value <= most ? value : refuse(0, field, "too-many", most);
  }

  /// Thousands may be set off by commas; at most four places behind the point.
  public BigDecimal decimal(String field, String typed) {
    String text = tidy(typed).replace(",", "");
    if (text.isEmpty()) {
      return refuse(BigDecimal.ZERO, field, "required");
    }
    if (!text.matches("-?[0-9]{1,11}(\\.[0-9]{1,4})?")) {
      return refuse(BigDecimal.ZERO, field, "not-a-number", typed);
    }
    var value = new BigDecimal(text);
    return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }

  public <E extends Enum<E>> E oneOf(String field, String typed, Class<E> kinds) {
    String name = tidy(typed).toUpperCase(Locale.ROOT).replace('-', '_');
    for (E kind : kinds.getEnumConstants()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    String code = name.isEmpty() ? "required" : "not-a-choice";
    return refuse(kinds.getEnumConstants()[0], field, code, typed);
  }

  public boolean yesOrNo(String field, String typed) {
    return switch (tidy(typed).toLowerCase(Locale.ROOT)) {
      case "", "false", "no", "n", "0", "否" -> false;
      case "true", "yes", "y", "1", "on", "是" -> true;
      default -> refuse(false, field, "not-yes-or-no", typed);
    };
  }

  public LocalDate date(String field, String typed) {
    String text = tidy(typed);
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException unreadable) {
      String code = text.isEmpty() ? "required" : "not-a-date";
      return refuse(LocalDate.EPOCH, field, code, typed);
    }
  }

  public void problem(String field, String code, Object... details) {
    problems.add(Problem.of(field, code, details));
  }

  private <T> T refuse(T placeholder, String field, String code, Object... details) {
    problem(field, code, details);
    return placeholder;
  }

  public <T> Checked<T> result(Supplier<T> value) {
    return problems.isEmpty() ? new Checked.Valid<>(value.get()) : new Checked.Invalid<>(problems);
  }
}
