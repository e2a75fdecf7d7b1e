package tw.jiegui.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.review.Rounds;
import tw.jiegui.core.review.Worked;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.FeatureAnswers;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.places.Here;

/// Answers programs about reviews.
@RequestScoped
class ReviewAnswers extends FeatureAnswers {
  @Inject private Rounds rounds;
  @Inject private Here here;

  Response answer(Worked worked) {
    return switch (worked) {
      case Worked.Done(var round) -> round(round.id());
      case Worked.ChangedMeanwhile _ -> changedMeanwhile();
      case Worked.Refused(var problems) -> invalid(problems);
    };
  }

  Response round(UUID id) {
    var summary = rounds.summary(here.acting(), id);
    return Response.ok(RoundJson.of(summary))
        .header("ETag", Conditions.tag(summary.round().version()))
        .build();
  }

  @Override
  protected String sentence(Texts texts, Problem problem) {
    return new ReviewWords(texts).sentence(problem);
  }
}
