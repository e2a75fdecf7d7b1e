package tw.jiegui.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.assessment.Folder.Sheet;
import tw.jiegui.core.assessment.SelfAssessment;
import tw.jiegui.core.assessment.Sight;
import tw.jiegui.core.facts.FactRegistry;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.places.Here;

/// Shows programs one indicator of an assessment, or opens it to be written in.
@RequestScoped
class Sighting {
  @Inject private SelfAssessment assessments;
  @Inject private Binders binders;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  protected Sighting() {}

  Response answer(Sheet sheet, @Nullable String ifNoneMatch) {
    var sight = assessments.look(here.acting(), sheet.folder());
    return Conditions.read(
        ifNoneMatch,
        sight.answer(sheet.indicator()).version(),
        () -> AssessmentJson.AnswerJson.of(sight, sheet.indicator(), binders.words()));
  }

  Sight writable(Sheet sheet) {
    var sight = assessments.look(here.acting(), sheet.folder());
    here.acting().requireAt(sight.school().id(), FactRegistry.REGISTRARS);
    return sight;
  }
}
