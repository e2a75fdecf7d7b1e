package tw.jiegui.core.review;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tw.jiegui.core.policy.Bilingual;

/// Takes what tells an applicant out of what others wrote: its code, its name and what people call
/// it for short, mail addresses, and pages of schools.
record Mask(Optional<Pattern> telling) {
  static final String INSTEAD = "○○○";
  static final Mask NONE = new Mask(Optional.empty());

  private static final String MAIL = "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+";
  private static final String SCHOOLS_PAGE =
      "(?:https?://)?[\\w-]+(?:\\.[\\w-]+)*\\.edu\\.tw(?:[/?#:][\\p{Graph}&&[^\"'<>]]*)?";

  static Mask of(Matter matter) {
    if (!matter.masked()) {
      return NONE;
    }
    var applicant = matter.applicant();
    String any =
        Stream.of(
                Aliases.of(applicant.name()).stream(),
                Stream.of(applicant.code()).filter(code -> !code.isBlank()).map(Pattern::quote),
                Stream.of(MAIL, SCHOOLS_PAGE))
            .flatMap(each -> each)
            .collect(joining("|"));
    return new Mask(
        Optional.of(Pattern.compile(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
  }

  String hide(String text) {
    return telling.map(each -> each.matcher(text).replaceAll(INSTEAD)).orElse(text);
  }

  Bilingual hide(Bilingual both) {
    return new Bilingual(hide(both.zh()), hide(both.en()));
  }

  Evidence hide(Evidence evidence) {
    return new Evidence(hide(evidence.name()), hide(evidence.says()), evidence.ref());
  }

  Question hide(Question question) {
    return new Question(
        question.key(),
        hide(question.name()),
        hide(question.asks()),
        question.evidence().stream().map(this::hide).toList(),
        question.marking());
  }

  AnchorText hide(AnchorText anchor) {
    return new AnchorText(anchor.judged(), hide(anchor.example()));
  }
}
