package tw.jiegui.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import tw.jiegui.core.input.Problem;
import tw.jiegui.web.api.FieldError;
import tw.jiegui.web.api.Problems;
import tw.jiegui.web.api.Trouble;
import tw.jiegui.web.language.Reading;
import tw.jiegui.web.places.Here;

/// Tells programs why something about members was not done, and where things are.
@RequestScoped
class MemberAnswers {
  @Inject private Problems problems;
  @Inject private Reading reading;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  protected MemberAnswers() {}

  Response changedMeanwhile() {
    return problems.answer(Trouble.PRECONDITION_FAILED);
  }

  Response conflict(String field, String code, Object... details) {
    return problems.answer(Trouble.CONFLICT, errors(List.of(Problem.of(field, code, details))));
  }

  Response invalid(List<Problem> found) {
    return problems.answer(Trouble.INVALID, errors(found));
  }

  Response invalid(String field, String code, Object... details) {
    return invalid(List.of(Problem.of(field, code, details)));
  }

  private List<FieldError> errors(List<Problem> found) {
    return found.stream()
        .map(problem -> new FieldError(problem.field(), problem.code(), sentence(problem)))
        .toList();
  }

  private String sentence(Problem problem) {
    var texts = reading.texts();
    return texts
        .find("api." + problem.code(), problem.details().toArray())
        .orElseGet(() -> new MemberWords(texts).message(problem));
  }

  String path(String rest) {
    return "/api/v1/" + here.acting().authority() + "/" + rest;
  }
}
