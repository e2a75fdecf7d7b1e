package tw.jiegui.core.certificates;

import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.policy.Bilingual;

/// What a corrected certificate says otherwise; a mere re-issue says the same once more.
public record Replacement(Bilingual holderName, Validity validity, String reason) {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_REASON = 1000;

  /// As it was typed.
  public record Draft(String nameZh, String nameEn, String from, String until, String reason) {
    public Checked<Replacement> check() {
      var reader = new Reader();
      var name =
          new Bilingual(
              reader.text("name_zh", nameZh, LONGEST_NAME),
              reader.optionalText("name_en", nameEn, LONGEST_NAME));
      var first = reader.date("valid_from", from);
      var last = reader.date("valid_until", until);
      if (last.isBefore(first)) {
        reader.problem("valid_until", "certificates.problem.ends-before");
      }
      String why = checkReason(reader, reason);
      return reader.result(() -> new Replacement(name, new Validity(first, last), why));
    }
  }

  public static Checked<String> reason(String typed) {
    var reader = new Reader();
    String why = checkReason(reader, typed);
    return reader.result(() -> why);
  }

  private static String checkReason(Reader reader, String typed) {
    String why = reader.paragraphs("reason", typed, LONGEST_REASON);
    if (why.isEmpty()) {
      reader.problem("reason", "required");
    }
    return why;
  }
}
