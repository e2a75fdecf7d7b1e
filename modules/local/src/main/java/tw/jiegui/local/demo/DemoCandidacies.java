package tw.jiegui.local.demo;

import static tw.jiegui.core.candidacies.Move.BEGIN;
import static tw.jiegui.core.candidacies.Move.FAIL;
import static tw.jiegui.core.candidacies.Move.MEND_AND_REVIEW;
import static tw.jiegui.core.candidacies.Move.PASS;
import static tw.jiegui.core.candidacies.Move.RETURN;
import static tw.jiegui.core.candidacies.Move.SIGN;
import static tw.jiegui.core.candidacies.Move.SUBMIT;
import static tw.jiegui.local.demo.Batch.row;
import static tw.jiegui.local.demo.DemoRows.LOADER_NAME;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.FiscalYear;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.candidacies.Move;
import tw.jiegui.core.candidacies.State;
import tw.jiegui.core.schools.Stage;

/// Candidacies of own schools in several states, for the authorities that ship schemes. The schools
/// of the demo's own accounts have none.
final class DemoCandidacies {
  private static final String CANDIDACY =
      """
      insert into candidacy (authority, id, applicant_authority, school_id, school_code, school_zh,
        school_en, school_stage, school_district, scheme, scheme_number, policy_revision, tier, asked_on, year, state, stage,
        stage_begun, due, mending, statement, reasons, submitted_on, decided_on, changed_at, changed_by)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String STEP =
      """
      insert into candidacy_step (authority, id, candidacy_id, number, move, state, stage, reason,
        notwithstanding, taken_at, taken_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String REASON = "請補上校內會議紀錄與修正後的計畫（示範資料）。";

  /// The one that has passed did so by papers of the years before this software.
  private static final String ON_PAPER = "紙本佐證已由兩位委員當場審閱，足以證明已達成（示範資料）。";

  private static final String NOT_ASSESSED =
      """
      {"lines": [{"key": "si-111", "verdict": "unknown",
        "name": {"zh": "進階標章", "en": "Badge, intermediate level"},
        "why": {"zh": "尚未開始自我評估", "en": "the self-assessment has not begun"},
        "source": {"zh": "學校國際化指標（111 年版）", "en": "School internationalization indicators, version 111"}}],
       "shown": []}
      """;

  /// A way that was gone: the steps, and where the last one led.
  private record Way(String tier, State state, String stage, int dueIn, List<Move> moves) {}

  private record Story(String scheme, String year, List<Way> ways) {}

  private final DemoAuthority authority;
  private final LocalDate today;
  private final OffsetDateTime at;
  private final List<List<@Nullable Object>> candidacies = new ArrayList<>();
  private final List<List<@Nullable Object>> steps = new ArrayList<>();

  private DemoCandidacies(DemoAuthority authority, LocalDate today, OffsetDateTime at) {
    this.authority = authority;
    this.today = today;
    this.at = at;
  }

  static Stream<Batch> batches(DemoAuthority authority, LocalDate today, OffsetDateTime at) {
    var demo = new DemoCandidacies(authority, today, at);
    switch (authority.id().value()) {
      case "taipei" -> demo.tell(demo.city());
      case "ministry" -> demo.tell(demo.national());
      default -> {}
    }
    return demo.candidacies.isEmpty()
        ? Stream.of()
        : Stream.of(
            new Batch(CANDIDACY, demo.candidacies.stream()), new Batch(STEP, demo.steps.stream()));
  }

  private Story city() {
    return new Story(
        "international-school-award",
        SchoolYear.of(today).notation(),
        List.of(
            new Way("basic", State.DRAFT, "", 0, List.of(BEGIN)),
            new Way("basic", State.IN_STAGE, "first-review", 9, List.of(BEGIN, SIGN, SUBMIT)),
            new Way(
                "intermediate", State.IN_STAGE, "first-review", -3, List.of(BEGIN, SIGN, SUBMIT)),
            new Way(
                "intermediate",
                State.MENDING,
                "first-review",
                6,
                List.of(BEGIN, SIGN, SUBMIT, MEND_AND_REVIEW)),
            new Way("award", State.IN_STAGE, "mid-term", 60, List.of(BEGIN, SIGN, SUBMIT, PASS)),
            new Way(
                "award", State.IN_STAGE, "visits", 90, List.of(BEGIN, SIGN, SUBMIT, PASS, PASS))));
  }

  private Story national() {
    return new Story(
        "siep-badge",
        FiscalYear.of(today).notation(),
        List.of(
            new Way("basic", State.SIGNED, "", 0, List.of(BEGIN, SIGN)),
            new Way("basic", State.IN_STAGE, "first-review", 12, List.of(BEGIN, SIGN, SUBMIT)),
            new Way(
                "basic", State.IN_STAGE, "second-review", -2, List.of(BEGIN, SIGN, SUBMIT, PASS)),
            new Way(
                "intermediate",
                State.MENDING,
                "first-review",
                5,
                List.of(BEGIN, SIGN, SUBMIT, RETURN)),
            new Way(
                "intermediate",
                State.PASSED,
                "second-review",
                0,
                List.of(BEGIN, SIGN, SUBMIT, PASS, PASS)),
            new Way(
                "advanced", State.FAILED, "first-review", 0, List.of(BEGIN, SIGN, SUBMIT, FAIL))));
  }

  private void tell(Story story) {
    var schools = applicants(authority).limit(story.ways().size()).toList();
    for (int i = 0; i < schools.size(); i++) {
      tell(story, story.ways().get(i), schools.get(i));
    }
  }

  private static Stream<DemoSchool> applicants(DemoAuthority authority) {
    return authority.schools().stream()
        .filter(school -> school.open() && !authority.hasAccounts(school))
        .filter(school -> Stage.of(school.facts().kind()).isPresent());
  }

  /// The national schools that passed, in the story above.
  static Stream<DemoSchool> passed(DemoAuthority ministry) {
    return applicants(ministry).skip(4).limit(1);
  }

  private void tell(Story story, Way way, DemoSchool school) {
    var id = Seeds.uuid("candidacy", school.id().toString(), story.scheme());
    var identity = school.identity();
    boolean running = way.state() == State.IN_STAGE || way.state() == State.MENDING;
    boolean over = way.state().isOver();
    candidacies.add(
        row(
            tenant(),
            id,
            tenant(),
            school.id(),
            school.code(),
            identity.nameZh(),
            identity.nameEn(),
            Stage.of(school.facts().kind()).orElseThrow().name(),
            school.facts().district(),
            story.scheme(),
            way.tier(),
            today.minusDays(30),
            story.year(),
            way.state().name(),
            way.stage(),
            running ? today.minusDays(10) : null,
            running ? today.plusDays(way.dueIn()) : null,
            way.state() == State.MENDING ? "MEND_AND_REVIEW" : "",
            "本校以社區文化為題，與國外夥伴學校共備課程（示範資料）。",
            reason(way, way.moves().getLast()),
            way.state().isHandedIn() ? today.minusDays(20) : null,
            over ? today.minusDays(1) : null,
            at,
            LOADER_NAME));
    for (int i = 0; i < way.moves().size(); i++) {
      steps.add(step(id, way, i));
    }
  }

  private List<@Nullable Object> step(UUID id, Way way, int index) {
    boolean last = index == way.moves().size() - 1;
    var move = way.moves().get(index);
    return row(
        tenant(),
        Seeds.uuid("candidacy-step", id.toString(), String.valueOf(index)),
        id,
        index + 1,
        move.name(),
        last ? way.state().name() : passing(move).name(),
        last ? way.stage() : "",
        reason(way, move),
        isOnPaper(way, move) ? NOT_ASSESSED : "",
        at.plusMinutes(index),
        LOADER_NAME);
  }

  private static State passing(Move move) {
    return switch (move) {
      case BEGIN -> State.DRAFT;
      case SIGN -> State.SIGNED;
      default -> State.IN_STAGE;
    };
  }

  private static String reason(Way way, Move move) {
    String usual = move.needsReason() ? REASON : "";
    return isOnPaper(way, move) ? ON_PAPER : usual;
  }

  private static boolean isOnPaper(Way way, Move move) {
    return way.state() == State.PASSED && move == PASS;
  }

  private String tenant() {
    return authority.id().value();
  }
}
