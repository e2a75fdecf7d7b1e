package tw.jiegui.local.demo;

import static tw.jiegui.local.demo.Batch.row;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Role;

/// A pool of reviewers and five rounds of a kind of matter that only the demo has: one that lacks
/// reviewers, a masked one that is being reviewed, one on which two reviewers differ, one that is
/// closed, and one that is late.
final class DemoReviews {
  private static final String KIND = "demo";
  private static final OffsetDateTime BEGINNING =
      LocalDate.of(2024, 8, 1).atTime(9, 0).atOffset(ZoneOffset.ofHours(8));

  private record Asked(String key, String zh, String en, String asksZh, String asksEn) {
    boolean isScored() {
      return key.equals("C-1");
    }
  }

  private static final List<Asked> QUESTIONS =
      List.of(
          new Asked(
              "A-1",
              "推動團隊",
              "The team",
              "團隊分工明確，每學期至少開會兩次並追蹤決議。",
              "The team shares its work out, meets twice a term and follows up what it decides."),
          new Asked(
              "B-1",
              "國際交流",
              "Exchange",
              "與國外學校有持續而雙向的交流，學生實際參與。",
              "Exchange with a school abroad goes on, both ways, and students take part."),
          new Asked(
              "C-1",
              "課程融入",
              "Courses",
              "國際教育融入校訂課程，並有學生學習成果。",
              "International education is part of the school's own courses, with what students"
                  + " made."));

  private final DemoAuthority authority;
  private final List<DemoMember> reviewers;
  private final OffsetDateTime now;
  private final List<List<@Nullable Object>> rounds = new ArrayList<>();
  private final List<List<@Nullable Object>> outcomes = new ArrayList<>();
  private final List<List<@Nullable Object>> questions = new ArrayList<>();
  private final List<List<@Nullable Object>> evidence = new ArrayList<>();
  private final List<List<@Nullable Object>> sheets = new ArrayList<>();
  private final List<List<@Nullable Object>> marks = new ArrayList<>();

  private DemoReviews(DemoAuthority authority, List<DemoMember> reviewers, Instant now) {
    this.authority = authority;
    this.reviewers = reviewers;
    this.now = now.atZone(Calendars.TAIWAN).toOffsetDateTime();
  }

  /// Where nobody reviews there is nothing to show.
  static Stream<Batch> batches(DemoAuthority authority, List<DemoMember> members, Instant now) {
    var reviewers =
        members.stream().filter(member -> member.roles().contains(Role.REVIEWER)).toList();
    return reviewers.size() < 2
        ? Stream.of()
        : new DemoReviews(authority, reviewers, now).batches();
  }

  private Stream<Batch> batches() {
    var schools = authority.schools().stream().filter(DemoSchool::open).limit(5).toList();
    open(new Plan(1, "first", false, 14, "OPEN", ""), schools.get(0));
    var masked = open(new Plan(2, "first", true, 10, "OPEN", ""), schools.get(1 % schools.size()));
    var differing =
        open(new Plan(3, "second", false, 7, "READY", ""), schools.get(2 % schools.size()));
    var closed =
        open(new Plan(4, "second", false, -20, "CLOSED", "pass"), schools.get(3 % schools.size()));
    var late = open(new Plan(5, "first", false, -3, "OPEN", ""), schools.get(4 % schools.size()));
    sheet(masked, 0, "ASKED");
    var writing = sheet(masked, 1, "WRITING");
    mark(writing, 0, "pass", "會議紀錄完整，四次會議都有追蹤決議。");
    mark(writing, 1, "", "");
    mark(writing, 2, "", "");
    say(sheet(differing, 0, "SUBMITTED"), "pass", "pass", "8");
    say(sheet(differing, 1, "SUBMITTED"), "pass", "fail", "6");
    say(sheet(closed, 0, "SUBMITTED"), "pass", "pass", "9");
    say(sheet(closed, 1, "SUBMITTED"), "pass", "pass", "7");
    sheet(late, 0, "ASKED");
    return Stream.of(
        pool(),
        of(ROUND, rounds),
        of(OUTCOME, outcomes),
        of(QUESTION, questions),
        of(EVIDENCE, evidence),
        of(SHEET, sheets),
        of(MARK, marks),
        anchors());
  }

  private static final String ROUND =
      """
      insert into review_round (authority, id, number, matter_id, matter_kind, title_zh, title_en,
        applicant_authority, applicant_id, applicant_code, applicant_zh, applicant_en, masked, stage,
        wanted, due, state, outcome, opened_at, opened_by, changed_at, changed_by)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 2, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String OUTCOME =
      """
      insert into review_outcome (authority, id, round_id, position, key, name_zh, name_en)
      values (?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String QUESTION =
      """
      insert into review_question (authority, id, round_id, position, key, name_zh, name_en, asks_zh,
        asks_en, marking, least, most, weight, decided_why)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)
      """;
  private static final String EVIDENCE =
      """
      insert into review_evidence (authority, id, question_id, position, name_zh, name_en, says)
      values (?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String SHEET =
      """
      insert into review_sheet (authority, id, round_id, reviewer_id, state, asked_at, asked_by,
        accepted_at, submitted_at, changed_at, changed_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String MARK =
      """
      insert into review_mark (authority, id, sheet_id, question, judgement, judgement_at, points,
        reason, reason_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static Batch of(String insert, List<List<@Nullable Object>> rows) {
    return new Batch(insert, rows.stream());
  }

  private Batch pool() {
    return new Batch(
        "insert into reviewer (authority, id, member_id, fields, stages, most_open, since,"
            + " changed_at, changed_by) values (?, ?, ?, ?, '', 10, ?, ?, ?)",
        reviewers.stream()
            .map(
                member ->
                    row(
                        tenant(),
                        reviewer(member),
                        member.id(),
                        "國際交流、雙語課程",
                        BEGINNING.toLocalDate(),
                        BEGINNING,
                        DemoRows.LOADER_NAME)));
  }

  private Batch anchors() {
    return new Batch(
        "insert into review_anchor (authority, id, matter_kind, question, judged, example,"
            + " changed_at, changed_by) values (?, ?, ?, ?, ?, ?, ?, ?)",
        Stream.of(
            anchor("A-1", "通過", "會議紀錄列出決議、負責人與期限，下次會議逐項追蹤。"),
            anchor("A-1", "不通過", "只有簽到表與照片，看不出討論了什麼、決定了什麼。"),
            anchor("C-1", "8 分", "三個年級的校訂課程都有單元，並附學生作品與評量規準。")));
  }

  private List<@Nullable Object> anchor(String question, String judged, String example) {
    return row(
        tenant(),
        id("anchor", question, judged),
        KIND,
        question,
        judged,
        example,
        BEGINNING,
        DemoRows.LOADER_NAME);
  }

  /// How a round stands: due in so many days.
  private record Plan(
      int number, String stage, boolean masked, int days, String state, String outcome) {}

  private UUID open(Plan plan, DemoSchool school) {
    var id = id("round", String.valueOf(plan.number()));
    var name = school.identity();
    rounds.add(
        row(
            tenant(),
            id,
            plan.number(),
            id("matter", String.valueOf(plan.number())),
            KIND,
            name.nameZh() + "國際教育成果（示範）",
            "International education at " + name.nameEn() + " (demo)",
            tenant(),
            school.id(),
            school.code(),
            name.nameZh(),
            name.nameEn(),
            plan.masked(),
            plan.stage(),
            now.toLocalDate().plusDays(plan.days()),
            plan.state(),
            plan.outcome(),
            now,
            DemoRows.LOADER_NAME,
            now,
            DemoRows.LOADER_NAME));
    outcomes.add(row(tenant(), id("pass", id.toString()), id, 0, "pass", "通過", "Passed"));
    outcomes.add(row(tenant(), id("fail", id.toString()), id, 1, "fail", "不通過", "Not passed"));
    for (int i = 0; i < QUESTIONS.size(); i++) {
      ask(id, i, name.nameZh());
    }
    return id;
  }

  private void ask(UUID round, int place, String school) {
    var asked = QUESTIONS.get(place);
    var id = id("question", round.toString(), asked.key());
    questions.add(
        row(
            tenant(),
            id,
            round,
            place,
            asked.key(),
            asked.zh(),
            asked.en(),
            asked.asksZh(),
            asked.asksEn(),
            asked.isScored() ? "score" : "pass-fail",
            BigDecimal.valueOf(asked.isScored() ? 10 : 1),
            BigDecimal.valueOf(asked.isScored() ? 2 : 1),
            ""));
    evidence.add(
        row(
            tenant(),
            id("record", id.toString()),
            id,
            0,
            "活動紀錄",
            "Record",
            school + "於 114 學年度共辦理四次，參與學生 62 人（示範資料）。"));
    evidence.add(
        row(
            tenant(),
            id("minutes", id.toString()),
            id,
            1,
            "會議紀錄",
            "Minutes",
            "決議：編修雙語導覽手冊，由教務主任負責，期限 3 月底。"));
  }

  private UUID sheet(UUID round, int reviewer, String state) {
    var id = id("sheet", round.toString(), String.valueOf(reviewer));
    boolean accepted = !state.equals("ASKED");
    sheets.add(
        row(
            tenant(),
            id,
            round,
            reviewer(reviewers.get(reviewer)),
            state,
            now,
            DemoRows.LOADER_NAME,
            accepted ? now : null,
            state.equals("SUBMITTED") ? now : null,
            now,
            DemoRows.LOADER_NAME));
    return id;
  }

  private void say(UUID sheet, String team, String exchange, String courses) {
    mark(sheet, 0, team, "會議紀錄完整，四次會議都有追蹤決議。");
    mark(
        sheet, 1, exchange, exchange.equals("pass") ? "與姊妹校交流三年，學生每月線上共學。" : "只有教師互訪，看不出學生實際參與交流。");
    mark(sheet, 2, courses, "校訂課程有兩個單元，附學生作品但缺評量規準。");
  }

  private void mark(UUID sheet, int place, String judgement, String reason) {
    String key = QUESTIONS.get(place).key();
    boolean said = !judgement.isEmpty();
    marks.add(
        row(
            tenant(),
            id("mark", sheet.toString(), key),
            sheet,
            key,
            judgement,
            said ? now : null,
            points(judgement),
            reason,
            said ? now : null));
  }

  private static @Nullable BigDecimal points(String judgement) {
    return switch (judgement) {
      case "" -> null;
      case "pass" -> BigDecimal.ONE;
      case "fail" -> BigDecimal.ZERO;
      default -> new BigDecimal(judgement).movePointLeft(1);
    };
  }

  private UUID reviewer(DemoMember member) {
    return id("reviewer", member.id().toString());
  }

  private UUID id(String what, String... names) {
    var all = new ArrayList<String>(List.of("review", tenant(), what));
    all.addAll(List.of(names));
    return Seeds.uuid(all.toArray(String[]::new));
  }

  private String tenant() {
    return authority.id().value();
  }
}
