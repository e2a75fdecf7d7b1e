package tw.jiegui.core.plans;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static tw.jiegui.core.authority.Role.PRINCIPAL;
import static tw.jiegui.core.authority.Role.SCHOOL_COORDINATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolFilter;
import tw.jiegui.core.schools.Schools;
import tw.jiegui.core.schools.Stage;
import tw.jiegui.core.tenancy.Tenancy;

/// Puts a question to schools, follows who has answered, and takes their answers.
@ApplicationScoped
public class Asking {
  /// Who answers for a school.
  public static final Set<Role> ANSWERERS = Set.of(PRINCIPAL, SCHOOL_COORDINATOR);

  @Inject private Tenancy tenancy;
  @Inject private Plans plans;
  @Inject private Questions questions;
  @Inject private Schools schools;
  @Inject private Audit audit;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Asking() {}

  /// A question as it lies with one school.
  public record Lying(Question question, Return answer, School school) {}

  public Checked<Question> ask(Acting acting, String plan, UUID indicator, QuestionDraft draft) {
    acting.require(PlanBook.PLANNERS);
    return tenancy.within(
        acting.authority(),
        () -> {
          var gauge =
              plans
                  .tree(plans.plan(plan))
                  .findGauge(indicator)
                  .orElseThrow(() -> new Absent("indicator", indicator));
          return switch (draft.check(gauge.course(), Calendars.today(clock))) {
            case Checked.Invalid<QuestionDraft.Asked>(var problems) ->
                new Checked.Invalid<>(problems);
            case Checked.Valid<QuestionDraft.Asked>(var asked) -> put(acting, gauge, asked);
          };
        });
  }

  private Checked<Question> put(Acting acting, Gauge gauge, QuestionDraft.Asked asked) {
    var open = schools.listAll(SchoolFilter.OPEN);
    var strange = asked.codes().stream().filter(code -> open.stream().noneMatch(is(code))).toList();
    if (!strange.isEmpty()) {
      return new Checked.Invalid<>(
          List.of(Problem.of("codes", "no-such-schools", String.join(", ", strange))));
    }
    var chosen = open.stream().filter(school -> isMeant(school, asked)).toList();
    if (chosen.isEmpty()) {
      return new Checked.Invalid<>(List.of(Problem.of("audience", "nobody-asked")));
    }
    var hat = acting.require(PlanBook.PLANNERS);
    var stamp = Stamp.of(acting, clock);
    var question = plans.add(new Question(gauge.indicator().id(), asked.content(), stamp));
    chosen.forEach(school -> plans.add(new Return(question.id(), school.id())));
    var change =
        Change.created(
            Map.of(
                "schools", String.valueOf(chosen.size()),
                "due_on", question.content().dueOn().toString()));
    audit.record(acting, hat, question.deed("plan.asked", change));
    return new Checked.Valid<>(question);
  }

  private static Predicate<School> is(String code) {
    return school -> school.identity().code().value().equals(code);
  }

  private static boolean isMeant(School school, QuestionDraft.Asked asked) {
    return switch (asked.audience()) {
      case ALL -> true;
      case BY_STAGE -> Stage.of(school.facts().kind()).filter(asked.stages()::contains).isPresent();
      case PICKED -> asked.codes().contains(school.identity().code().value());
    };
  }

  /// A question as a list shows it: what it is about, and what lies with the schools.
  public record Listed(Question question, Kpi indicator, List<Return> returns) {
    public Listed {
      returns = List.copyOf(returns);
    }

    public long answered() {
      return returns.stream().filter(each -> each.answer().isPresent()).count();
    }
  }

  /// Every question of the authority: the open ones first, the newest first.
  public Slice<Listed> list(Acting acting, Paging paging) {
    acting.require(PlanBook.STAFF);
    return tenancy.within(
        acting.authority(),
        () -> new Slice<>(listed(questions.list(paging)), questions.count(), paging));
  }

  /// The open ones whose day has passed while schools are still silent.
  public List<Listed> listLate(Acting acting) {
    acting.require(PlanBook.STAFF);
    return tenancy.within(
        acting.authority(),
        () ->
            listed(questions.listDueBefore(Calendars.today(clock))).stream()
                .filter(each -> each.answered() < each.returns().size())
                .toList());
  }

  private List<Listed> listed(List<Question> page) {
    var returns =
        questions.listReturns(page.stream().map(Question::id).toList()).stream()
            .collect(groupingBy(Return::questionId));
    var indicators =
        questions
            .listIndicators(page.stream().map(Question::indicatorId).distinct().toList())
            .stream()
            .collect(toMap(Kpi::id, identity()));
    return page.stream()
        .map(
            each ->
                new Listed(
                    each,
                    Objects.requireNonNull(indicators.get(each.indicatorId())),
                    returns.getOrDefault(each.id(), List.of())))
        .toList();
  }

  public Inquiry look(Acting acting, UUID question) {
    acting.require(PlanBook.STAFF);
    return tenancy.within(acting.authority(), () -> inquiry(plans.find(Question.class, question)));
  }

  private Inquiry inquiry(Question question) {
    var returns = questions.listReturns(question.id());
    var asked = schools.listByIds(returns.stream().map(Return::schoolId).toList());
    var indicator = plans.find(Kpi.class, question.indicatorId());
    var tree = plans.tree(plans.find(Plan.class, indicator.planId()));
    return new Inquiry(
        question,
        tree,
        tree.findGauge(indicator.id())
            .orElseGet(() -> Gauge.of(indicator, tree.plan().years(), List.of(), List.of())),
        returns,
        asked.stream().collect(toMap(School::id, identity())));
  }

  /// Shown on the home of every school that has not answered. Returns how many that are.
  public int remind(Acting acting, UUID id) {
    var hat = acting.require(PlanBook.PLANNERS);
    return tenancy.within(
        acting.authority(),
        () -> {
          var question = plans.lock(Question.class, id);
          if (question.isClosed()) {
            return 0;
          }
          var silent =
              questions.listReturns(id).stream().filter(each -> each.answer().isEmpty()).toList();
          silent.forEach(each -> each.remind(Stamp.of(acting, clock).at()));
          var change = Change.created(Map.of("schools", String.valueOf(silent.size())));
          audit.record(acting, hat, question.deed("plan.reminded", change));
          return silent.size();
        });
  }

  public void close(Acting acting, UUID id) {
    var hat = acting.require(PlanBook.PLANNERS);
    tenancy.within(
        acting.authority(),
        () -> {
          var question = plans.lock(Question.class, id);
          if (!question.isClosed()) {
            question.close();
            audit.record(acting, hat, question.deed("plan.closed", Change.NONE));
          }
        });
  }

  /// What lies with the schools that this person answers for, answered or not.
  public List<Lying> listLying(Acting acting) {
    var own =
        acting.hats().stream()
            .filter(hat -> ANSWERERS.contains(hat.role()))
            .map(Hat::school)
            .filter(Objects::nonNull)
            .map(Hat.SchoolRef::id)
            .distinct()
            .toList();
    return own.isEmpty()
        ? List.of()
        : tenancy.within(acting.authority(), () -> lying(questions.listOfSchools(own)));
  }

  private List<Lying> lying(List<Return> returns) {
    var asked =
        questions.listByIds(returns.stream().map(Return::questionId).distinct().toList()).stream()
            .collect(toMap(Question::id, identity()));
    var with =
        schools.listByIds(returns.stream().map(Return::schoolId).distinct().toList()).stream()
            .collect(toMap(School::id, identity()));
    return returns.stream()
        .map(
            each ->
                new Lying(
                    Objects.requireNonNull(asked.get(each.questionId())),
                    each,
                    Objects.requireNonNull(with.get(each.schoolId()))))
        .toList();
  }

  /// One question as one school has it, with what it is about.
  public record Put(Inquiry inquiry, Return answer, School school) {}

  public Put lookAt(Acting acting, UUID question, UUID school) {
    acting.requireAt(school, ANSWERERS);
    return tenancy.within(acting.authority(), () -> put(question, school));
  }

  private Put put(UUID question, UUID school) {
    var inquiry = inquiry(plans.find(Question.class, question));
    var answer = inquiry.find(school).orElseThrow(() -> new Absent("question", question));
    return new Put(inquiry, answer, schools.school(school));
  }

  /// Which answer the person saw of which school.
  public record Seen(UUID question, UUID school, int version) {}

  public Answered answer(Acting acting, Seen seen, String value, String note) {
    var hat = acting.requireAt(seen.school(), ANSWERERS);
    return tenancy.within(
        acting.authority(),
        () -> {
          var put = put(seen.question(), seen.school());
          if (put.inquiry().question().isClosed()) {
            return new Answered.Closed();
          }
          return switch (check(put.inquiry().gauge().course(), value, note)) {
            case Checked.Invalid<Return.Answer>(var problems) -> new Answered.Invalid(problems);
            case Checked.Valid<Return.Answer>(var answer) -> answer(acting, hat, seen, answer);
          };
        });
  }

  private Answered answer(Acting acting, Hat hat, Seen seen, Return.Answer answer) {
    var known = put(seen.question(), seen.school()).answer();
    var lying = plans.lock(Return.class, known.id());
    if (lying.version() != seen.version()) {
      return new Answered.ChangedMeanwhile(lying);
    }
    var before = lying.named();
    lying.answer(answer, Stamp.of(acting, clock));
    var change = Change.between(before, lying.named());
    var question = plans.find(Question.class, seen.question());
    audit.record(acting, hat, question.deed("plan.answered", change).atSchool(seen.school()));
    return new Answered.Done(lying);
  }

  private static Checked<Return.Answer> check(Course course, String value, String note) {
    var reader = new Reader();
    var number = ActualDraft.number(reader, "value", value, course);
    var said = reader.optionalText("note", note.replaceAll("\\R", " "), 1000);
    return reader.result(() -> new Return.Answer(number, said));
  }
}
