package tw.jiegui.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.web.language.Reading;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.places.Here;

/// Tells programs why something was not done, in the words of one feature, and where things are.
public abstract class FeatureAnswers {
  @Inject private Problems problems;
  @Inject private Reading reading;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  protected FeatureAnswers() {}

  /// What people read of a problem that this API has no words of its own for.
  protected abstract String sentence(Texts texts, Problem problem);

  public <T> Response ifValid(Checked<T> checked, Function<T, Response> work) {
    return switch (checked) {
      case Checked.Invalid<T>(var found) -> invalid(found);
      case Checked.Valid<T>(var value) -> work.apply(value);
    };
  }

  public Response changedMeanwhile() {
    return problems.answer(Trouble.PRECONDITION_FAILED);
  }

  public Response conflict(String field, String code, Object... details) {
    return problems.answer(Trouble.CONFLICT, errors(List.of(Problem.of(field, code, details))));
  }

  public Response invalid(String field, String code, Object... details) {
    return invalid(List.of(Problem.of(field, code, details)));
  }

  public Response invalid(List<Problem> found) {
    return problems.answer(Trouble.INVALID, errors(found));
  }

  public Response badQuery(List<Problem> found) {
    return problems.answer(Trouble.BAD_QUERY, errors(found));
  }

  /// Programs know a problem by the last part of its code, whoever owns its words.
  public List<FieldError> errors(List<Problem> found) {
    return found.stream()
        .map(each -> new FieldError(each.field(), lastPart(each.code()), message(each)))
        .toList();
  }

  private String message(Problem problem) {
    var texts = reading.texts();
    return texts
        .find("api." + problem.code(), problem.details().toArray())
        .orElseGet(() -> sentence(texts, problem));
  }

  private static String lastPart(String code) {
    return code.substring(code.lastIndexOf('.') + 1);
  }

  public String path(String rest) {
    return "/api/v1/" + here.acting().authority() + "/" + rest;
  }
}
