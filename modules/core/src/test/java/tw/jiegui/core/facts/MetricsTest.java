package tw.jiegui.core.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.jiegui.core.facts.FactKind.ACTIVITY;
import static tw.jiegui.core.facts.FactKind.COURSE;
import static tw.jiegui.core.facts.FactKind.MEETING;
import static tw.jiegui.core.facts.FactKind.MENTORSHIP;
import static tw.jiegui.core.facts.FactKind.PARTNERSHIP;
import static tw.jiegui.core.facts.FactKind.TEAM_MEMBER;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.facts.Tally.LeftOut;
import tw.jiegui.core.facts.Tally.Why;
import tw.jiegui.core.policy.Vocabulary;

class MetricsTest {
  private final Made made = new Made();

  @Test
  void every_metric_and_condition_is_a_word_of_the_policys_vocabulary() {
    var metrics = Vocabulary.shipped().words(Vocabulary.Section.METRICS).keySet();
    var conditions = Vocabulary.shipped().words(Vocabulary.Section.CONDITIONS).keySet();
    for (var metric : Metric.values()) {
      assertTrue(metrics.contains(metric.slug()), metric.slug());
    }
    for (var condition : Condition.values()) {
      assertTrue(conditions.contains(condition.slug()), condition.slug());
    }
  }

  @Test
  void nothing_registered_is_nothing_counted_and_no_condition_known() {
    for (var metric : Metric.values()) {
      assertEquals(metric == Metric.STUDENTS ? 400 : 0, made.tally(metric).number(), metric.slug());
    }
    assertEquals(Set.of(), made.metrics().known().conditions().keySet());
    assertEquals(BigDecimal.ZERO, made.metrics().known().counts().get("team-members"));
  }

  @Test
  void an_unknown_number_of_students_is_no_fact() {
    var heads = new Heads(new Heads.Count(0, 0), null);
    var metrics = new Metrics(new YearOfFacts(Made.YEAR, heads, List.of()), Abroad.USUAL);

    assertFalse(metrics.known().counts().containsKey("students"));
  }

  @Test
  void a_team_is_counted_by_head_its_teachers_and_contacts_by_what_they_are() {
    made.add(TEAM_MEMBER, "name", "甲", "discipline", "administration");
    var teacher = made.add(TEAM_MEMBER, "name", "乙", "teacher", "true");
    var contact =
        made.add(TEAM_MEMBER, "name", "丙", "contact", "true", "email", "c@school.example");

    assertEquals(3, made.tally(Metric.TEAM_MEMBERS).number());
    assertEquals(List.of(teacher), made.tally(Metric.TEAM_TEACHERS).counted());
    assertEquals(List.of(contact), made.tally(Metric.NAMED_CONTACTS).counted());
  }

  @Test
  void a_module_counts_once_it_is_built_and_again_once_it_is_handed_over() {
    made.add(COURSE, "title", "課程計畫", "form", "course-plan");
    assertEquals(true, holds(Condition.OWN_COURSE_PLAN));
    assertEquals(false, holds(Condition.MODULE_BUILT));

    made.add(COURSE, "title", "共讀模組", "form", "module");
    assertEquals(true, holds(Condition.MODULE_BUILT));
    assertEquals(false, holds(Condition.MODULE_HANDED_OVER));

    made.add(COURSE, "title", "另一模組", "form", "module", "handed_over_to", "鄰近國小");
    assertEquals(true, holds(Condition.MODULE_HANDED_OVER));
  }

  @Test
  void a_school_that_is_mentored_twice_is_one_school() {
    made.add(MENTORSHIP, "name", "Hill School");
    var again = made.add(MENTORSHIP, "name", "hill school");
    made.add(MENTORSHIP, "name", "Lake School");

    var tally = made.tally(Metric.MENTORED_SCHOOLS);
    assertEquals(2, tally.number());
    assertEquals(List.of(new LeftOut(again, Why.SAME_SCHOOL)), tally.leftOut());
  }

  @Test
  void administration_does_not_make_a_team_cross_disciplinary() {
    made.add(TEAM_MEMBER, "discipline", "administration");
    made.add(TEAM_MEMBER, "discipline", "english");
    assertEquals(false, holds(Condition.TEAM_CROSS_DISCIPLINARY));

    made.add(TEAM_MEMBER, "discipline", "science");
    assertEquals(true, holds(Condition.TEAM_CROSS_DISCIPLINARY));
  }

  @Test
  void work_is_divided_once_nobody_is_without_a_share() {
    made.add(TEAM_MEMBER, "duties", "課程規劃");
    assertEquals(true, holds(Condition.WORK_DIVIDED));

    made.add(TEAM_MEMBER);
    assertEquals(false, holds(Condition.WORK_DIVIDED));
  }

  @Test
  void an_activity_is_on_global_issues_where_it_names_one_and_is_taught_in_a_subject() {
    var issue = made.add(ACTIVITY, "issues", "climate", "subjects", "science");
    var goal = made.add(ACTIVITY, "sdgs", "14", "subjects", "arts");
    var nothing = made.add(ACTIVITY, "subjects", "science");
    var untaught = made.add(ACTIVITY, "issues", "climate");

    var tally = made.tally(Metric.ACTIVITIES_ON_GLOBAL_ISSUES);

    assertEquals(List.of(issue, goal), tally.counted());
    assertEquals(
        List.of(new LeftOut(nothing, Why.NO_ISSUE), new LeftOut(untaught, Why.NO_SUBJECT)),
        tally.leftOut());
  }

  @Test
  void a_subject_area_counts_once_and_only_from_what_is_on_global_issues() {
    made.add(ACTIVITY, "issues", "climate", "subjects", "science,english");
    made.add(ACTIVITY, "issues", "peace", "subjects", "science");
    made.add(ACTIVITY, "subjects", "mathematics");

    assertEquals(2, made.tally(Metric.SUBJECT_AREAS).number());
  }

  @Test
  void no_student_is_counted_twice() {
    var fifth = onIssue("grades", "5", "students", "60");
    var sixth = onIssue("grades", "6", "students", "50");
    var both = onIssue("grades", "5,6", "students", "100");

    var tally = made.tally(Metric.STUDENTS_TAKING_PART);

    assertEquals(110, tally.number());
    assertEquals(List.of(fifth, sixth), tally.counted());
    assertEquals(List.of(new LeftOut(both, Why.SAME_STUDENTS)), tally.leftOut());
  }

  @Test
  void where_grades_overlap_the_larger_number_stands() {
    onIssue("grades", "5", "students", "60");
    var both = onIssue("grades", "5,6", "students", "61");

    assertEquals(List.of(both), made.tally(Metric.STUDENTS_TAKING_PART).counted());
  }

  @Test
  void an_activity_without_grades_may_have_had_anybody_in_it() {
    var fifth = onIssue("grades", "5", "students", "30");
    onIssue("students", "29");

    assertEquals(List.of(fifth), made.tally(Metric.STUDENTS_TAKING_PART).counted());
  }

  @Test
  void hong_kong_macau_and_mainland_china_are_not_abroad() {
    var japan = made.add(PARTNERSHIP);
    for (String country : List.of("HK", "MO", "CN")) {
      made.add(PARTNERSHIP, "name", country, "country", country);
    }

    assertEquals(List.of(japan), made.tally(Metric.PARTNER_SCHOOLS).counted());
    assertEquals(3, made.tally(Metric.PARTNER_SCHOOLS).leftOut().size());
    assertEquals(4, made.metrics(new Abroad(Set.of())).tally(Metric.PARTNER_SCHOOLS).number());
  }

  @Test
  void a_partnership_that_was_renewed_is_one_school() {
    made.add(PARTNERSHIP, "ends_on", "2025-12-31");
    var renewed = made.add(PARTNERSHIP, "starts_on", "2026-01-01");

    var tally = made.tally(Metric.PARTNER_SCHOOLS);

    assertEquals(1, tally.number());
    assertEquals(List.of(new LeftOut(renewed, Why.SAME_SCHOOL)), tally.leftOut());
  }

  @Test
  void a_partners_intention_counts_only_from_abroad() {
    made.add(PARTNERSHIP, "country", "HK", "shared_lessons", "true");
    assertEquals(false, holds(Condition.PARTNER_INTENDS_SHARED_LESSONS));

    made.add(PARTNERSHIP, "shared_lessons", "true");
    assertEquals(true, holds(Condition.PARTNER_INTENDS_SHARED_LESSONS));
  }

  @Test
  void an_activity_with_a_partner_needs_one_of_that_year_and_from_abroad() {
    var japan = made.add(PARTNERSHIP);
    var macau = made.add(PARTNERSHIP, "name", "Macau", "country", "MO");
    var real = with(japan);
    var near = with(macau);
    var lost = made.add(ACTIVITY, "partner", UUID.randomUUID().toString());
    made.add(ACTIVITY);

    var tally = made.tally(Metric.ACTIVITIES_WITH_PARTNERS);

    assertEquals(List.of(real), tally.counted());
    assertEquals(
        List.of(
            new LeftOut(near, Why.PARTNER_NOT_ABROAD), new LeftOut(lost, Why.PARTNER_NOT_OF_YEAR)),
        tally.leftOut());
  }

  @Test
  void a_foreign_language_is_a_tool_and_no_lesson() {
    var partner = made.add(PARTNERSHIP);
    var tool = with(partner, "language_use", "tool", "language", "english");
    var lesson = with(partner, "language_use", "lesson", "language", "english");
    var mandarin = with(partner, "language_use", "tool", "language", "mandarin");
    var silent = with(partner);

    var tally = made.tally(Metric.ACTIVITIES_USING_FOREIGN_LANGUAGE);

    assertEquals(List.of(tool), tally.counted());
    assertEquals(
        List.of(
            new LeftOut(lesson, Why.LANGUAGE_LESSON),
            new LeftOut(mandarin, Why.LANGUAGE_NOT_FOREIGN),
            new LeftOut(silent, Why.NO_LANGUAGE)),
        tally.leftOut());
    assertEquals(true, holds(Condition.FOREIGN_LANGUAGE_USED_AS_TOOL));
  }

  @Test
  void a_school_or_the_community_beside_makes_a_tie() {
    var school = made.add(ACTIVITY, "ties", "cross-school");
    var both = made.add(ACTIVITY, "ties", "community,cross-school");
    made.add(ACTIVITY);

    assertEquals(
        List.of(school, both), made.tally(Metric.CROSS_SCHOOL_OR_COMMUNITY_ACTIVITIES).counted());
  }

  @Test
  void what_is_asked_of_a_semester_is_the_fewer_of_both() {
    var partner = made.add(PARTNERSHIP);
    with(partner, "starts_on", "2026-01-31");
    with(partner, "starts_on", "2025-08-01");
    assertEquals(0, made.tally(Metric.EXCHANGES_A_SEMESTER).number());

    with(partner, "starts_on", "2026-02-01");
    assertEquals(1, made.tally(Metric.EXCHANGES_A_SEMESTER).number());
    assertEquals(3, made.tally(Metric.EXCHANGES_A_YEAR).number());
  }

  @Test
  void a_video_meeting_is_online_and_with_a_partner() {
    var partner = made.add(PARTNERSHIP);
    var meeting = with(partner, "venue", "online");
    with(partner);
    made.add(ACTIVITY, "venue", "online");

    assertEquals(List.of(meeting), made.tally(Metric.VIDEO_MEETINGS_A_YEAR).counted());
  }

  @Test
  void a_meeting_counts_with_its_minutes() {
    made.add(MEETING, "minutes", "決議");
    made.add(MEETING, "held_on", "2026-03-01");
    assertEquals(0, made.tally(Metric.TEAM_MEETINGS_A_SEMESTER).number());

    made.add(MEETING, "held_on", "2026-03-02", "minutes", "決議");
    assertEquals(1, made.tally(Metric.TEAM_MEETINGS_A_SEMESTER).number());
  }

  private Entry onIssue(String... pairs) {
    return activity(List.of("issues", "climate", "subjects", "science"), pairs);
  }

  private Entry with(Entry partner, String... pairs) {
    return activity(List.of("partner", partner.id().toString()), pairs);
  }

  private Entry activity(List<String> usual, String... pairs) {
    var all = new java.util.ArrayList<>(usual);
    all.addAll(List.of(pairs));
    return made.add(ACTIVITY, all.toArray(String[]::new));
  }

  private boolean holds(Condition condition) {
    return made.metrics().holds(condition).orElseThrow();
  }
}
