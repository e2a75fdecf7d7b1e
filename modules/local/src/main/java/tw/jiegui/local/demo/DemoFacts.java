package tw.jiegui.local.demo;

import static tw.jiegui.core.facts.FactKind.ACTIVITY;
import static tw.jiegui.core.facts.FactKind.COURSE;
import static tw.jiegui.core.facts.FactKind.MEETING;
import static tw.jiegui.core.facts.FactKind.MENTORSHIP;
import static tw.jiegui.core.facts.FactKind.PARTNERSHIP;
import static tw.jiegui.core.facts.FactKind.TEAM_MEMBER;
import static tw.jiegui.core.facts.FactKind.TRAINING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.facts.FactKind;

/// What a few schools of some authorities have registered in this school year and the last: one
/// does much, one has begun, and one does much that does not count.
final class DemoFacts {
  private static final Set<String> AUTHORITIES = Set.of("taipei", "keelung", "hualien");

  /// Where the demo's own coordinator has nothing yet this year.
  private static final String IDLE_THIS_YEAR = "hualien";

  private final DemoSchool school;
  private final SchoolYear year;
  private final List<DemoFact> facts = new ArrayList<>();

  private DemoFacts(DemoSchool school, SchoolYear year) {
    this.school = school;
    this.year = year;
  }

  static List<DemoFact> of(DemoAuthority authority, SchoolYear now) {
    if (!AUTHORITIES.contains(authority.id().value())) {
      return List.of();
    }
    var last = new SchoolYear(now.roc() - 1);
    var stage = authority.stage();
    var others = others(authority);
    boolean idle = authority.id().value().equals(IDLE_THIS_YEAR);
    return Stream.of(
            new DemoFacts(stage, last).busy(),
            idle ? List.<DemoFact>of() : new DemoFacts(stage, now).begun(),
            new DemoFacts(others.get(0), last).begun(),
            new DemoFacts(others.get(0), now).busy(),
            new DemoFacts(others.get(1), last).nearly(),
            new DemoFacts(others.get(1), now).nearly())
        .flatMap(List::stream)
        .toList();
  }

  /// The two that have registered something beside the demo's own school; the first does much.
  static List<DemoSchool> others(DemoAuthority authority) {
    var stage = authority.stage();
    return authority.schools().stream()
        .filter(school -> school.open() && !school.equals(stage))
        .filter(school -> school.facts().kind() == stage.facts().kind())
        .limit(2)
        .toList();
  }

  static DemoSchool busiest(DemoAuthority authority) {
    return others(authority).getFirst();
  }

  /// Enough for every criterion that asks for numbers.
  private List<DemoFact> busy() {
    team(10);
    var sakura = partner("Sakura Elementary School", "JP", "sister-school");
    var maple = partner("Maple Grove School", "CA", "memorandum");
    activity(1, "認識世界的水資源", "subjects", "science,social-studies", "sdgs", "6", "grades", "3");
    activity(2, "公平貿易小市集", "issues", "economy-and-trade", "subjects", "mathematics", "grades", "4");
    activity(3, "難民的旅程", "issues", "migration,human-rights", "subjects", "chinese", "grades", "5");
    activity(4, "世界節慶", "issues", "cross-cultural", "subjects", "arts", "grades", "1,2");
    activity(5, "減塑行動", "sdgs", "12,14", "subjects", "life", "grades", "1", "ties", "community");
    exchange(3, "與櫻花小學共讀繪本", sakura, "language_use", "tool", "language", "english");
    exchange(5, "與櫻花小學比較校園午餐", sakura, "language_use", "tool", "language", "japanese");
    exchange(7, "與楓林學校分享節慶", maple, "ties", "cross-school");
    exchange(9, "與楓林學校討論氣候行動", maple, "language_use", "tool", "language", "english");
    training("common-knowledge", 2);
    training("common-practice", 6);
    training("branch", 12);
    meeting(1, "期初團隊會議");
    meeting(7, "期末團隊會議");
    add(COURSE, Map.of("title", "世界公民課程計畫", "form", "course-plan", "grades", "3,4,5,6"));
    add(COURSE, Map.of("title", "線上共讀推動模組", "form", "module", "handed_over_to", "鄰近國民小學"));
    add(MENTORSHIP, Map.of("name", "鄰近國民小學", "starts_on", day(2), "done", "共備線上共讀課程。"));
    return facts;
  }

  /// Some of it, as at the beginning of a year.
  private List<DemoFact> begun() {
    team(6);
    var partner = partner("Riverside Primary School", "AU", "intention");
    activity(1, "從地圖認識亞洲", "issues", "cross-cultural", "subjects", "social-studies", "grades", "4");
    activity(2, "減塑行動", "sdgs", "12", "subjects", "science", "grades", "5");
    exchange(2, "與河岸小學線上見面", partner, "language_use", "tool", "language", "english");
    meeting(1, "期初團隊會議");
    return facts;
  }

  /// Much that comes near: the places, the lessons and the gaps that rules leave out.
  private List<DemoFact> nearly() {
    team(5);
    var hongKong = partner("維港小學", "HK", "memorandum");
    var japan = partner("Aoba Elementary School", "JP", "letter");
    exchange(2, "與維港小學交流閱讀", hongKong, "language_use", "tool", "language", "cantonese");
    exchange(3, "與青葉小學的英語課", japan, "language_use", "lesson", "language", "english");
    activity(3, "國際週開幕", "issues", "cross-cultural");
    activity(4, "英語話劇", "subjects", "english", "grades", "6");
    activity(5, "認識海洋", "sdgs", "14", "subjects", "science", "grades", "5,6");
    activity(6, "海洋探險隊", "sdgs", "14", "subjects", "arts", "grades", "6");
    add(MEETING, Map.of("title", "臨時會議", "held_on", day(3)));
    return facts;
  }

  private void team(int size) {
    var disciplines =
        List.of("administration", "english", "social-studies", "science", "arts", "mathematics");
    var duties = List.of("統籌與聯繫", "課程規劃", "夥伴學校聯繫", "教材製作", "活動執行", "成果紀錄");
    for (int i = 0; i < size; i++) {
      add(
          TEAM_MEMBER,
          Map.of(
              "name",
              "成員" + (i + 1),
              "post",
              i == 0 ? "教務主任" : "教師",
              "discipline",
              disciplines.get(i % disciplines.size()),
              "teacher",
              String.valueOf(i > 0),
              "duties",
              size < 6 && i > 2 ? "" : duties.get(i % duties.size()),
              "contact",
              String.valueOf(i == 0),
              "email",
              i == 0
                  ? "international@" + school.code().toLowerCase(Locale.ROOT) + ".example"
                  : ""));
    }
  }

  private UUID partner(String name, String country, String agreement) {
    add(
        PARTNERSHIP,
        Map.of(
            "name",
            name,
            "country",
            country,
            "agreement",
            agreement,
            "contact_name",
            "International office",
            "email",
            "office@partner.example",
            "shared_lessons",
            "true",
            "starts_on",
            year.firstDay().plusDays(20).toString(),
            "ends_on",
            year.lastDay().toString()));
    return facts.getLast().id();
  }

  private void activity(int month, String title, String... more) {
    add(ACTIVITY, with(usual(month, title), more));
  }

  private void exchange(int month, String title, UUID partner, String... more) {
    var typed = usual(month, title);
    typed.put("form", "online-exchange");
    typed.put("venue", "online");
    typed.put("issues", "cross-cultural");
    typed.put("subjects", "english,social-studies");
    typed.put("grades", "6");
    typed.put("partner", partner.toString());
    add(ACTIVITY, with(typed, more));
  }

  private Map<String, String> usual(int month, String title) {
    int students = Math.max(1, school.facts().heads().students() / 7);
    return new HashMap<>(
        Map.of(
            "form",
            "integrated-lessons",
            "title",
            title,
            "starts_on",
            day(month),
            "ends_on",
            year.firstDay().plusMonths(month).plusDays(18).toString(),
            "venue",
            "home",
            "students",
            String.valueOf(students),
            "students_of",
            String.valueOf(students + 5),
            "disadvantaged",
            "1"));
  }

  private void training(String form, int hours) {
    add(
        TRAINING,
        Map.of(
            "teacher",
            "成員2",
            "form",
            form,
            "title",
            "國際教育培力課程（" + hours + "小時）",
            "held_on",
            day(hours % 6),
            "hours",
            String.valueOf(hours)));
  }

  private void meeting(int month, String title) {
    add(
        MEETING,
        Map.of(
            "title",
            title,
            "held_on",
            day(month),
            "attendees",
            "6",
            "minutes",
            "一、確認本學年度課程與交流規劃。\n二、分配各成員負責工作。"));
  }

  private String day(int month) {
    return year.firstDay().plusMonths(month).plusDays(11).toString();
  }

  private static Map<String, String> with(Map<String, String> typed, String... more) {
    for (int i = 0; i < more.length; i += 2) {
      typed.put(more[i], more[i + 1]);
    }
    return typed;
  }

  private void add(FactKind kind, Map<String, String> typed) {
    facts.add(DemoFact.of(school.id(), year, kind, typed));
  }
}
