package tw.jiegui.core.facts;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Semester;
import tw.jiegui.core.facts.Fact.Activity;
import tw.jiegui.core.facts.Fact.Course;
import tw.jiegui.core.facts.Fact.Meeting;
import tw.jiegui.core.facts.Fact.Partnership;
import tw.jiegui.core.facts.Fact.TeamMember;
import tw.jiegui.core.facts.Tally.LeftOut;
import tw.jiegui.core.facts.Tally.Why;
import tw.jiegui.core.policy.Facts;

/// Counts a school's facts of one year. Nothing but its arguments decides.
public record Metrics(YearOfFacts facts, Abroad abroad) {

  public List<Tally> tallies() {
    return Stream.of(Metric.values()).map(this::tally).toList();
  }

  /// What rules are judged on. What nothing was registered about stays unknown, not untrue.
  public Facts known() {
    var counts =
        tallies().stream()
            .filter(tally -> tally.metric() != Metric.STUDENTS || tally.number() > 0)
            .collect(toMap(tally -> tally.metric().slug(), Tally::value));
    var conditions = new HashMap<String, Boolean>();
    for (var condition : Condition.values()) {
      holds(condition).ifPresent(yes -> conditions.put(condition.slug(), yes));
    }
    return new Facts(counts, Map.of(), conditions, null);
  }

  public Tally tally(Metric metric) {
    return switch (metric) {
      case TEAM_MEMBERS -> count(metric, FactKind.TEAM_MEMBER, _ -> Optional.empty());
      case TEAM_TEACHERS -> among(metric, team(entry -> entry.fact().values().flag("teacher")));
      case NAMED_CONTACTS -> among(metric, team(entry -> entry.fact().values().flag("contact")));
      case TEAM_MEETINGS_A_SEMESTER -> aSemester(count(metric, FactKind.MEETING, this::noMinutes));
      case ACTIVITIES_ON_GLOBAL_ISSUES -> count(metric, FactKind.ACTIVITY, this::offIssue);
      case SUBJECT_AREAS -> subjectAreas();
      case STUDENTS_TAKING_PART -> students();
      case STUDENTS -> new Tally(metric, facts.heads().count().students(), List.of(), List.of());
      case PARTNER_SCHOOLS -> count(metric, FactKind.PARTNERSHIP, this::noPartner);
      case ACTIVITIES_WITH_PARTNERS, EXCHANGES_A_YEAR -> withPartners(metric);
      case EXCHANGES_A_SEMESTER -> aSemester(withPartners(metric));
      case ACTIVITIES_USING_FOREIGN_LANGUAGE -> inForeignLanguage();
      case CROSS_SCHOOL_OR_COMMUNITY_ACTIVITIES ->
          among(metric, activities(activity -> !activity.values().text("ties").isEmpty()));
      case VIDEO_MEETINGS_A_YEAR ->
          countAmong(metric, activities(Activity::isOnline), this::withoutPartner);
      case MENTORED_SCHOOLS -> count(metric, FactKind.MENTORSHIP, this::mentoredAlready);
    };
  }

  Optional<Boolean> holds(Condition condition) {
    var team = facts.list(FactKind.TEAM_MEMBER);
    return switch (condition) {
      case TEAM_CROSS_DISCIPLINARY -> known(team, disciplines(team) >= 2);
      case WORK_DIVIDED -> known(team, team.stream().allMatch(entry -> member(entry).hasDuties()));
      case PARTNER_INTENDS_SHARED_LESSONS -> {
        var partners = tally(Metric.PARTNER_SCHOOLS).counted();
        yield known(
            facts.list(FactKind.PARTNERSHIP),
            partners.stream().anyMatch(entry -> partnership(entry).meansSharedLessons()));
      }
      case FOREIGN_LANGUAGE_USED_AS_TOOL -> {
        var spoken = activities(activity -> activity.languageUse() != LanguageUse.NONE);
        yield known(spoken, spoken.stream().anyMatch(entry -> asTool(entry).isEmpty()));
      }
      case OWN_COURSE_PLAN -> courses(course -> course.is(CourseForm.COURSE_PLAN));
      case MODULE_BUILT -> courses(course -> course.is(CourseForm.MODULE));
      case MODULE_HANDED_OVER ->
          courses(course -> course.is(CourseForm.MODULE) && course.isHandedOver());
    };
  }

  private Optional<Boolean> courses(Predicate<Course> which) {
    var all = facts.list(FactKind.COURSE);
    return known(all, all.stream().anyMatch(entry -> which.test((Course) entry.fact())));
  }

  private static Optional<Boolean> known(List<Entry> about, boolean yes) {
    return about.isEmpty() ? Optional.empty() : Optional.of(yes);
  }

  /// Administration is no subject.
  private static long disciplines(List<Entry> team) {
    return team.stream()
        .map(entry -> member(entry).discipline())
        .filter(discipline -> discipline != Subject.ADMINISTRATION)
        .distinct()
        .count();
  }

  private Optional<Why> noMinutes(Entry entry) {
    return ((Meeting) entry.fact()).hasMinutes() ? Optional.empty() : Optional.of(Why.NO_MINUTES);
  }

  /// It teaches something about the world, in a subject: Taipei's award, table 1, item 3.
  private Optional<Why> offIssue(Entry entry) {
    var activity = activity(entry);
    if (!activity.namesIssue()) {
      return Optional.of(Why.NO_ISSUE);
    }
    return activity.hasSubject() ? Optional.empty() : Optional.of(Why.NO_SUBJECT);
  }

  /// A partnership that was renewed is still one school.
  private Optional<Why> noPartner(Entry entry) {
    boolean again =
        facts.list(FactKind.PARTNERSHIP).stream()
            .takeWhile(other -> !other.id().equals(entry.id()))
            .anyMatch(other -> partnership(other).isOfSameSchool(partnership(entry)));
    return notAbroad(entry).or(() -> again ? Optional.of(Why.SAME_SCHOOL) : Optional.empty());
  }

  private Optional<Why> mentoredAlready(Entry entry) {
    boolean again =
        facts.list(FactKind.MENTORSHIP).stream()
            .takeWhile(other -> !other.id().equals(entry.id()))
            .anyMatch(other -> other.fact().title().equalsIgnoreCase(entry.fact().title()));
    return again ? Optional.of(Why.SAME_SCHOOL) : Optional.empty();
  }

  private Optional<Why> notAbroad(Entry entry) {
    return abroad.includes(partnership(entry).country())
        ? Optional.empty()
        : Optional.of(Why.NOT_ABROAD);
  }

  private Optional<Why> withoutPartner(Entry entry) {
    var partner = activity(entry).partner().flatMap(facts::find);
    if (partner.isEmpty()) {
      return Optional.of(Why.PARTNER_NOT_OF_YEAR);
    }
    return notAbroad(partner.get()).map(_ -> Why.PARTNER_NOT_ABROAD);
  }

  /// 拾之十二: a foreign language is a tool here, not a language lesson.
  private Optional<Why> asTool(Entry entry) {
    var activity = activity(entry);
    return switch (activity.languageUse()) {
      case NONE -> Optional.of(Why.NO_LANGUAGE);
      case LESSON -> Optional.of(Why.LANGUAGE_LESSON);
      case TOOL ->
          activity.speaksForeign() ? Optional.empty() : Optional.of(Why.LANGUAGE_NOT_FOREIGN);
    };
  }

  private Tally withPartners(Metric metric) {
    return countAmong(
        metric, activities(activity -> activity.partner().isPresent()), this::withoutPartner);
  }

  private Tally inForeignLanguage() {
    return countAmong(
        Metric.ACTIVITIES_USING_FOREIGN_LANGUAGE,
        activities(activity -> activity.partner().isPresent()),
        entry -> withoutPartner(entry).or(() -> asTool(entry)));
  }

  private Tally subjectAreas() {
    var taught = tally(Metric.ACTIVITIES_ON_GLOBAL_ISSUES);
    long areas =
        taught.counted().stream()
            .flatMap(entry -> entry.fact().values().several("subjects").stream())
            .distinct()
            .count();
    return new Tally(
        Metric.SUBJECT_AREAS, Math.toIntExact(areas), taught.counted(), taught.leftOut());
  }

  /// How many different students surely took part in activities on global issues. Nobody writes
  /// down who they were, so activities are added up only where they share no grade.
  private Tally students() {
    var taught = tally(Metric.ACTIVITIES_ON_GLOBAL_ISSUES);
    var best = Grades.best(taught.counted());
    var left = new ArrayList<>(taught.leftOut());
    taught.counted().stream()
        .filter(entry -> !best.contains(entry))
        .forEach(entry -> left.add(new LeftOut(entry, Why.SAME_STUDENTS)));
    int sum = best.stream().mapToInt(entry -> entry.fact().values().count("students")).sum();
    return new Tally(Metric.STUDENTS_TAKING_PART, sum, best, left);
  }

  /// The fewer of both semesters: a rule for a semester asks for it in each.
  private static Tally aSemester(Tally year) {
    var halves = new EnumMap<Half, Integer>(Map.of(Half.FIRST, 0, Half.SECOND, 0));
    year.counted().forEach(entry -> halves.merge(Half.of(entry), 1, Integer::sum));
    int fewer = halves.values().stream().mapToInt(each -> each).min().orElse(0);
    return new Tally(year.metric(), fewer, year.counted(), year.leftOut());
  }

  private enum Half {
    FIRST,
    SECOND;

    static Half of(Entry entry) {
      int half = Semester.of(entry.fact().from().orElseThrow()).half();
      return half == 1 ? FIRST : SECOND;
    }
  }

  private Tally count(Metric metric, FactKind kind, Function<Entry, Optional<Why>> why) {
    return countAmong(metric, facts.list(kind), why);
  }

  private static Tally among(Metric metric, List<Entry> entries) {
    return new Tally(metric, entries.size(), entries, List.of());
  }

  private static Tally countAmong(
      Metric metric, List<Entry> entries, Function<Entry, Optional<Why>> why) {
    var counted = entries.stream().filter(entry -> why.apply(entry).isEmpty()).toList();
    var left =
        entries.stream()
            .flatMap(entry -> why.apply(entry).map(each -> new LeftOut(entry, each)).stream())
            .toList();
    return new Tally(metric, counted.size(), counted, left);
  }

  private List<Entry> team(Predicate<Entry> which) {
    return facts.list(FactKind.TEAM_MEMBER).stream().filter(which).toList();
  }

  private List<Entry> activities(Predicate<Activity> which) {
    return facts.list(FactKind.ACTIVITY).stream()
        .filter(entry -> which.test(activity(entry)))
        .toList();
  }

  private static TeamMember member(Entry entry) {
    return (TeamMember) entry.fact();
  }

  private static Activity activity(Entry entry) {
    return (Activity) entry.fact();
  }

  private static Partnership partnership(Entry entry) {
    return (Partnership) entry.fact();
  }
}
