package tw.jiegui.web.schools;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import tw.jiegui.core.idempotency.Answer;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.schools.Edited;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.FieldError;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.api.Problems;
import tw.jiegui.web.api.Trouble;
import tw.jiegui.web.language.Reading;
import tw.jiegui.web.places.Here;

/// Answers programs about schools.
@RequestScoped
class SchoolAnswers {
  @Inject private Problems problems;
  @Inject private Reading reading;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  protected SchoolAnswers() {}

  Response answer(Edited edited) {
    return switch (edited) {
      case Edited.Done(var school) -> school(school);
      case Edited.ChangedMeanwhile(var school) -> problems.answer(Trouble.PRECONDITION_FAILED);
      case Edited.CodeTaken(var code) -> taken(code);
      case Edited.NotOpen(var school) -> conflict(Problem.of("status", "not-open"));
      case Edited.NotClosed(var school) -> conflict(Problem.of("status", "not-closed"));
      case Edited.NoSuchSuccessor(var code) ->
          invalid(List.of(Problem.of("into", "no-such-successor", code)));
    };
  }

  Response school(School school) {
    return Response.ok(SchoolJson.of(school))
        .header("ETag", Conditions.tag(school.version()))
        .header("Content-Location", path(school.identity().code()))
        .build();
  }

  Response moved(SchoolCode to) {
    return Response.status(308).header("Location", path(to)).build();
  }

  Answer created(School school) {
    return new Answer(201, path(school.identity().code()), JsonText.write(SchoolJson.of(school)));
  }

  Response taken(SchoolCode code) {
    return conflict(Problem.of("code", "code-taken", code));
  }

  Response conflict(Problem problem) {
    return problems.answer(Trouble.CONFLICT, errors(List.of(problem)));
  }

  Response invalid(List<Problem> found) {
    return problems.answer(Trouble.INVALID, errors(found));
  }

  Response badQuery(List<Problem> found) {
    return problems.answer(Trouble.BAD_QUERY, errors(found));
  }

  List<FieldError> errors(List<Problem> found) {
    return found.stream()
        .map(problem -> new FieldError(problem.field(), problem.code(), sentence(problem)))
        .toList();
  }

  private String sentence(Problem problem) {
    var texts = reading.texts();
    return Stream.of("api.", "schools.")
        .flatMap(own -> texts.find(own + problem.code(), problem.details().toArray()).stream())
        .findFirst()
        .orElseGet(() -> new SchoolWords(texts).sentence(problem));
  }

  String path(SchoolCode code) {
    return list() + "/" + code;
  }

  String list() {
    return "/api/v1/" + here.acting().authority() + "/schools";
  }
}
