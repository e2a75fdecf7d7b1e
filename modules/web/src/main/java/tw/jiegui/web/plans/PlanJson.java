package tw.jiegui.web.plans;

import jakarta.json.bind.annotation.JsonbProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.plans.Actual;
import tw.jiegui.core.plans.Aim;
import tw.jiegui.core.plans.Asking;
import tw.jiegui.core.plans.Branch;
import tw.jiegui.core.plans.Comment;
import tw.jiegui.core.plans.Filled;
import tw.jiegui.core.plans.Gauge;
import tw.jiegui.core.plans.Model;
import tw.jiegui.core.plans.PlanTree;
import tw.jiegui.core.plans.Question;
import tw.jiegui.core.plans.Return;
import tw.jiegui.core.plans.Slot;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.schools.Stage;

/// Plans as programs read them.
final class PlanJson {
  private PlanJson() {}

  @Schema(name = "PlanText", description = "The same in Traditional Chinese and English")
  public record Text(String zh, String en) {
    static Text of(Bilingual text) {
      return new Text(text.zh(), text.en());
    }
  }

  @Schema(name = "PlanHead")
  public record Head(
      String code, Text name, String years, String year, String state, boolean archived) {}

  @Schema(name = "Plan", description = "A plan with its parts, and how far each is in that year")
  public record Whole(
      Head plan,
      Map<String, Long> counts,
      @JsonbProperty("budget_ntd") Map<String, Long> budget,
      List<Measure> indicators,
      List<Part> goals) {}

  @Schema(name = "PlanPart")
  public record Part(
      UUID id,
      String kind,
      String number,
      Text name,
      Text about,
      List<String> stages,
      String runs,
      String section,
      Text source,
      String state,
      Map<String, Text> months,
      List<Measure> indicators,
      List<Part> parts) {}

  @Schema(name = "PlanIndicator")
  public record Measure(
      UUID id,
      String code,
      Text name,
      String kind,
      Text unit,
      String direction,
      @JsonbProperty("at_least") boolean atLeast,
      String per,
      @Nullable String stage,
      Text base,
      int version,
      String state,
      Text why,
      Map<String, Target> targets,
      Map<String, Figure> actuals) {}

  @Schema(name = "PlanTarget")
  public record Target(BigDecimal value, Text text) {}

  @Schema(name = "PlanFigure")
  public record Figure(
      BigDecimal value,
      @Nullable BigDecimal base,
      String note,
      @Nullable String evidence,
      int revision,
      @JsonbProperty("recorded_at") Instant recordedAt,
      @JsonbProperty("recorded_by") @Nullable String recordedBy) {}

  @Schema(name = "PlanQuestion")
  public record Asked(
      UUID id,
      String text,
      @JsonbProperty("indicator_id") UUID indicatorId,
      @JsonbProperty("due_on") LocalDate dueOn,
      boolean closed,
      List<Answer> answers) {}

  @Schema(name = "PlanAnswer")
  public record Answer(
      @JsonbProperty("school_id") UUID schoolId,
      @Nullable BigDecimal value,
      @Nullable String note,
      int reminders,
      int version) {
    static Answer of(Return lying) {
      var said = lying.answer();
      return new Answer(
          lying.schoolId(),
          said.map(Return.Answer::value).orElse(null),
          said.map(Return.Answer::note).orElse(null),
          lying.reminders(),
          lying.version());
    }
  }

  @Schema(name = "PlanReminder", description = "How many schools were reminded")
  public record Reminded(int schools) {}

  @Schema(name = "PlanComment")
  public record Said(
      String text,
      @JsonbProperty("written_at") Instant at,
      @JsonbProperty("written_by") String by) {
    static Said of(Comment comment) {
      return new Said(comment.text(), comment.written().at(), comment.written().by());
    }
  }

  @Schema(
      name = "PlanEdited",
      description = "What stands in the fields of the editor's form; version is the ETag too")
  public record Edited(String id, int version, Map<String, String> fields) {
    static Edited of(PlanTree tree) {
      var plan = tree.plan();
      return new Edited(plan.code(), plan.version(), Filled.of(tree).values());
    }

    static Edited of(Branch branch) {
      var node = branch.node();
      return new Edited(node.id().toString(), node.version(), Filled.of(branch).values());
    }

    static Edited of(Gauge gauge) {
      var indicator = gauge.indicator();
      return new Edited(indicator.id().toString(), indicator.version(), Filled.of(gauge).values());
    }
  }

  @Schema(name = "PlanModel", description = "A plan to copy; name is what copy_of takes")
  public record Copyable(String name, String origin, Text title, Text authority, String years) {
    static Copyable of(Model model) {
      return new Copyable(
          model.name(),
          PlanWords.slug(model.origin()),
          Text.of(model.title()),
          Text.of(model.authority()),
          model.years().notation());
    }
  }

  /// Whose view it is: who only looks does not see who backed a figure.
  record View(PlanView.Look look, boolean closely) {
    Head head(PlanTree tree) {
      var plan = tree.plan();
      return new Head(
          plan.code(),
          Text.of(plan.name()),
          plan.years().notation(),
          plan.years().notation(look.year()),
          PlanWords.slug(tree.state(look.year(), look.today())),
          plan.isArchived());
    }

    Whole whole(PlanTree tree) {
      var counts = new TreeMap<String, Long>();
      tree.count(look.year(), look.today())
          .forEach((state, count) -> counts.put(PlanWords.slug(state), count));
      var budget = new TreeMap<String, Long>();
      tree.budget()
          .forEach((year, amount) -> budget.put(tree.plan().years().notation(year), amount));
      return new Whole(
          head(tree),
          counts,
          budget,
          tree.gauges().stream().map(this::measure).toList(),
          tree.goals().stream().map(goal -> part(tree, goal)).toList());
    }

    private Part part(PlanTree tree, Branch branch) {
      var node = branch.node();
      var reach = node.reach();
      var months = new TreeMap<String, Text>();
      branch.months().forEach((month, text) -> months.put(String.valueOf(month), Text.of(text)));
      var years = tree.plan().years();
      return new Part(
          node.id(),
          PlanWords.slug(node.kind()),
          node.number(),
          Text.of(node.name()),
          Text.of(node.about()),
          reach.stages().stream().sorted().map(PlanWords::slug).toList(),
          years.notation(reach.firstYear()) + ".." + years.notation(reach.lastYear()),
          reach.section(),
          Text.of(node.source()),
          PlanWords.slug(branch.state(look.year(), look.today())),
          months,
          branch.gauges().stream().map(this::measure).toList(),
          branch.parts().stream().map(below -> part(tree, below)).toList());
    }

    Measure measure(Gauge gauge) {
      var indicator = gauge.indicator();
      var nature = indicator.nature();
      var verdict = gauge.judge(look.year(), look.today());
      var calendar = gauge.course().calendar();
      var targets = new TreeMap<String, Target>();
      gauge
          .course()
          .aims()
          .forEach(
              (year, aim) -> targets.put(calendar.term(Slot.whole(year)).notation(), target(aim)));
      var actuals = new TreeMap<String, Figure>();
      gauge
          .actuals()
          .forEach((slot, actual) -> actuals.put(calendar.term(slot).notation(), figure(actual)));
      return new Measure(
          indicator.id(),
          indicator.code(),
          Text.of(indicator.name()),
          PlanWords.slug(nature.kind()),
          Text.of(nature.unit()),
          PlanWords.slug(nature.direction()),
          nature.atLeast(),
          PlanWords.slug(nature.rhythm()),
          indicator.stage().map((Stage stage) -> PlanWords.slug(stage)).orElse(null),
          Text.of(indicator.base()),
          indicator.version(),
          PlanWords.slug(verdict.state()),
          Text.of(verdict.why()),
          targets,
          actuals);
    }

    private static Target target(Aim aim) {
      return new Target(aim.value(), Text.of(aim.words()));
    }

    Figure figure(Actual actual) {
      var statement = actual.statement();
      return new Figure(
          statement.figure().value(),
          statement.figure().base(),
          statement.note(),
          closely ? statement.evidence() : null,
          actual.revision(),
          actual.recorded().at(),
          closely ? actual.recorded().by() : null);
    }
  }

  static Asked asked(Asking.Listed listed) {
    return asked(listed.question(), listed.returns());
  }

  static Asked asked(Question question, List<Return> returns) {
    return new Asked(
        question.id(),
        question.content().text(),
        question.indicatorId(),
        question.content().dueOn(),
        question.isClosed(),
        returns.stream().map(Answer::of).toList());
  }

  static Asked asked(Asking.Lying lying) {
    return asked(lying.question(), List.of(lying.answer()));
  }
}
