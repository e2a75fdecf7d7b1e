package tw.jiegui.web.schools;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import tw.jiegui.core.idempotency.Answer;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.schools.Edited;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.FeatureAnswers;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.language.Texts;

/// Answers programs about schools.
@RequestScoped
class SchoolAnswers extends FeatureAnswers {
  Response answer(Edited edited) {
    return switch (edited) {
      case Edited.Done(var school) -> school(school);
      case Edited.ChangedMeanwhile _ -> changedMeanwhile();
      case Edited.CodeTaken(var code) -> taken(code);
      case Edited.NotOpen _ -> conflict("status", "not-open");
      case Edited.NotClosed _ -> conflict("status", "not-closed");
      case Edited.NoSuchSuccessor(var code) -> invalid("into", "no-such-successor", code);
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
    return conflict("code", "code-taken", code);
  }

  @Override
  protected String sentence(Texts texts, Problem problem) {
    return texts
        .find("schools." + problem.code(), problem.details().toArray())
        .orElseGet(() -> new SchoolWords(texts).sentence(problem));
  }

  String path(SchoolCode code) {
    return list() + "/" + code;
  }

  String list() {
    return path("schools");
  }
}
