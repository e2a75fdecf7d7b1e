package tw.jiegui.core.review;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.jiegui.core.policy.Bilingual;

/// Takes an applicant's name and code out of what others wrote.
record Mask(List<String> names) {
  static final String INSTEAD = "○○○";
  static final Mask NONE = new Mask(List.of());

  static Mask of(Matter matter) {
    if (!matter.masked()) {
      return NONE;
    }
    var applicant = matter.applicant();
    return new Mask(
        Stream.of(applicant.name().zh(), applicant.name().en(), applicant.code())
            .filter(name -> !name.isBlank())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList());
  }

  String hide(String text) {
    if (names.isEmpty()) {
      return text;
    }
    var any = names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return Pattern.compile(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(text)
        .replaceAll(INSTEAD);
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
