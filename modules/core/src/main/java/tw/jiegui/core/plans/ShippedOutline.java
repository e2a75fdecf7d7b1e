package tw.jiegui.core.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Citation;
import tw.jiegui.core.policy.Document;

/// The outline of a shipped plan, which cites documents of the policy beside it.
final class ShippedOutline {
  private final Map<String, Document> documents;
  private final List<Outline.Part> parts = new ArrayList<>();
  private final List<Outline.Measure> measures = new ArrayList<>();

  private ShippedOutline(Map<String, Document> documents) {
    this.documents = documents;
  }

  static Outline of(PlanFile plan, Map<String, Document> documents) {
    var outline = new ShippedOutline(documents);
    outline.measures(Outline.PLAN, plan.indicators());
    outline.parts(Outline.PLAN, plan.goals());
    return new Outline(outline.head(plan), outline.parts, outline.measures);
  }

  private Plan.Head head(PlanFile plan) {
    var aims =
        new Bilingual(
            plan.aims().stream().map(Bilingual::zh).collect(Collectors.joining("\n")),
            plan.aims().stream().map(Bilingual::en).collect(Collectors.joining("\n")));
    var head = plan.head();
    return new Plan.Head(head.name(), head.years(), head.words(), aims, source(head.source()));
  }

  private void parts(int at, List<PlanFile.Part> below) {
    for (var part : below) {
      int place = parts.size();
      var action = part.action();
      var runs = action.runs();
      var text =
          new PlanNode.Text(
              part.number(), part.name(), orEmpty(part.about()), source(action.source()));
      var reach = new PlanNode.Reach(action.stages(), runs.first(), runs.last(), "");
      var content = new PlanNode.Content(text, reach);
      parts.add(new Outline.Part(at, part.kind(), content, action.months()));
      measures(place, part.indicators());
      parts(place, part.parts());
    }
  }

  private void measures(int at, List<PlanFile.IndicatorPart> indicators) {
    for (var part : indicators) {
      var content =
          new Kpi.Content(
              part.name(),
              part.nature(),
              part.stage(),
              orEmpty(part.base()),
              orEmpty(part.note()),
              part.metric());
      measures.add(new Outline.Measure(at, content, part.targets()));
    }
  }

  private Bilingual source(@Nullable Citation citation) {
    if (citation == null) {
      return Aim.NO_WORDS;
    }
    var document = documents.get(citation.document());
    return document == null
        ? Bilingual.same(citation.place())
        : new Bilingual(
            "《" + document.title().zh() + "》" + citation.place(),
            document.title().en() + ", " + citation.place());
  }

  private static Bilingual orEmpty(@Nullable Bilingual text) {
    return text == null ? Aim.NO_WORDS : text;
  }
}
