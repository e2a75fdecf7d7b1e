package tw.jiegui.web.candidacies;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.FiscalYear;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.authority.Term;
import tw.jiegui.core.candidacies.Applicant;
import tw.jiegui.core.candidacies.Candidacy;
import tw.jiegui.core.candidacies.Handling;
import tw.jiegui.core.candidacies.Move;
import tw.jiegui.core.candidacies.Several;
import tw.jiegui.core.candidacies.State;
import tw.jiegui.core.certification.Found;
import tw.jiegui.core.certification.Question;
import tw.jiegui.core.certification.SchemeStage;
import tw.jiegui.core.facts.Word;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Finding;
import tw.jiegui.web.language.Day;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Tag;

/// What candidacies are called in the reader's language.
record CandidacyWords(Texts texts) {
  String text(String word, Object... details) {
    return texts.of("candidacies." + word, details);
  }

  /// What is wrong with a file is said as it is where facts come in as one.
  String problem(Problem problem) {
    Object[] details = problem.details().toArray();
    String code = problem.code();
    return code.contains(".")
        ? texts.of(code, details)
        : texts
            .find("pages.problem." + code, details)
            .orElseGet(() -> texts.of("facts.problem." + code, details));
  }

  String of(Bilingual both) {
    return texts.choose(both.zh(), both.en().isEmpty() ? both.zh() : both.en());
  }

  String name(Applicant applicant) {
    return applicant.code() + " " + of(applicant.name());
  }

  /// How many took the step, and line by line why those did not that were refused.
  String bulk(Several.Result result) {
    var refused =
        result.left().stream()
            .flatMap(left -> left.problems().stream().map(each -> refused(left.candidacy(), each)));
    return Stream.concat(Stream.of(text("bulk.done", result.done(), result.left().size())), refused)
        .collect(Collectors.joining("\n"));
  }

  private String refused(Candidacy candidacy, Problem problem) {
    String why =
        problem.code().equals(Handling.UNEXPLAINED)
            ? text("bulk.unexplained", problem.details().toArray())
            : problem(problem);
    return text("bulk.refused", name(candidacy.applicant()), why);
  }

  String day(LocalDate date) {
    return new Day(date).inBoth(texts.language());
  }

  String stamp(Stamp stamp) {
    return text("by", day(stamp.at().atZone(Calendars.TAIWAN).toLocalDate()), stamp.by());
  }

  String year(Term year) {
    return switch (year) {
      case SchoolYear(int roc) -> text("school-year", roc);
      case FiscalYear(int roc) -> text("fiscal-year", roc);
      case Term other -> other.notation();
    };
  }

  String slug(String list, Word word) {
    return text(list + "." + word.slug());
  }

  String move(Move move) {
    return slug("move", move);
  }

  Tag state(State state) {
    var colour =
        switch (state) {
          case DRAFT, WITHDRAWN -> Tag.Colour.GREY;
          case SIGNED, WITH_AUTHORITY, IN_STAGE -> Tag.Colour.TEAL;
          case MENDING -> Tag.Colour.ORANGE;
          case PASSED -> Tag.Colour.GREEN;
          case FAILED -> Tag.Colour.RED;
        };
    return new Tag(slug("state", state), colour);
  }

  String title(Question question) {
    return text("title", of(question.scheme().name()), of(question.tier().name()));
  }

  String stage(Question question, String key) {
    return question.scheme().stage(key).map(SchemeStage::name).map(this::of).orElse("");
  }

  /// By when, and whether that is over.
  String due(Candidacy candidacy, LocalDate today) {
    return candidacy
        .due()
        .map(due -> candidacy.isLate(today) ? text("late", day(due)) : day(due))
        .orElse("");
  }

  Tag verdict(Found found) {
    return found
        .finding()
        .map(
            finding ->
                switch (finding) {
                  case Finding.Met _ -> new Tag(text("verdict.met"), Tag.Colour.GREEN);
                  case Finding.Missing _ -> new Tag(text("verdict.missing"), Tag.Colour.RED);
                  case Finding.Unknown _ -> new Tag(text("verdict.unknown"), Tag.Colour.YELLOW);
                })
        .orElseGet(() -> new Tag(text("verdict.judged"), Tag.Colour.GREY));
  }

  String why(Found found) {
    return found
        .finding()
        .map(
            finding ->
                switch (finding) {
                  case Finding.Met met -> of(met.why());
                  case Finding.Missing missing ->
                      text("missing", of(missing.why()), of(missing.missing()));
                  case Finding.Unknown unknown -> of(unknown.why());
                })
        .orElseGet(() -> text("people-judge"));
  }
}
