package tw.jiegui.web.facts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import tw.jiegui.core.facts.Entry;
import tw.jiegui.core.facts.FactRegistry.Folder;
import tw.jiegui.core.facts.Registration;
import tw.jiegui.core.idempotency.Answer;
import tw.jiegui.core.input.Problem;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.FeatureAnswers;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.language.Texts;

/// Answers programs about facts.
@RequestScoped
class FactAnswers extends FeatureAnswers {
  Response answer(Registration registration) {
    return switch (registration) {
      case Registration.Done(var entry) -> fact(entry);
      case Registration.ChangedMeanwhile _ -> changedMeanwhile();
      case Registration.Similar(var entries) -> similar(entries);
      case Registration.Withdrawn _ -> conflict("withdrawn", "is-withdrawn");
      case Registration.Refused(var problems) -> invalid(problems);
    };
  }

  /// Each is told by its id, so that a program can look.
  private Response similar(List<Entry> entries) {
    return conflict("title", "similar", entries.getFirst().id());
  }

  private static Response fact(Entry entry) {
    return Response.ok(FactJson.of(entry)).header("ETag", Conditions.tag(entry.version())).build();
  }

  Answer created(Folder folder, Entry entry) {
    return new Answer(
        201,
        list(folder, entry.kind().segment()) + "/" + entry.id(),
        JsonText.write(FactJson.of(entry)));
  }

  String list(Folder folder, String segment) {
    return path("schools/" + folder.code() + "/facts/" + folder.year().roc() + "/" + segment);
  }

  @Override
  protected String sentence(Texts texts, Problem problem) {
    return new FactWords(texts).sentence(problem);
  }
}
