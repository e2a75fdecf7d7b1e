package tw.jiegui.local.demo;

import static tw.jiegui.local.demo.Batch.row;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.assessment.FrameVersion;
import tw.jiegui.core.assessment.Progress;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.indicators.EvidenceItem;
import tw.jiegui.core.indicators.EvidenceKind;
import tw.jiegui.core.indicators.IndicatorState;
import tw.jiegui.core.indicators.Level;
import tw.jiegui.core.indicators.ShippedFrames;
import tw.jiegui.core.indicators.Shown;
import tw.jiegui.core.indicators.Standing;
import tw.jiegui.core.indicators.Window;
import tw.jiegui.core.schools.Stage;

/// Assessments of the schools that have facts: this year's is made up of what they registered, and
/// stands where that leads.
final class DemoAssessments {
  private static final FrameVersion FRAME =
      new ShippedFrames(DemoAssessments.class.getClassLoader())
          .texts("ministry").entrySet().stream()
              .filter(each -> each.getKey().endsWith("/si-111.yaml"))
              .map(each -> FrameVersion.read(each.getKey(), each.getValue()))
              .findFirst()
              .orElseThrow();

  /// What one school of these authorities reaches this year.
  private static final Map<String, String> REACHED =
      Map.of("taipei", "intermediate", "keelung", "basic");

  /// What the office asks of the demo's own school.
  private static final String REQUESTED = "F-1-2";

  private final DemoAuthority authority;
  private final SchoolYear year;
  private final List<DemoFact> facts;
  private final OffsetDateTime at;
  private final List<List<@Nullable Object>> assessments = new ArrayList<>();
  private final List<List<@Nullable Object>> answers = new ArrayList<>();
  private final List<List<@Nullable Object>> attachments = new ArrayList<>();
  private final List<List<@Nullable Object>> comments = new ArrayList<>();
  private final List<DemoEvidence> evidence = new ArrayList<>();

  private DemoAssessments(
      DemoAuthority authority, SchoolYear year, List<DemoFact> facts, OffsetDateTime at) {
    this.authority = authority;
    this.year = year;
    this.facts = facts.stream().filter(fact -> fact.year().equals(year)).toList();
    this.at = at;
  }

  static Stream<Batch> batches(
      DemoAuthority authority, SchoolYear year, List<DemoFact> facts, OffsetDateTime at) {
    return new DemoAssessments(authority, year, facts, at).batches();
  }

  /// The papers that schools show beside their facts.
  static List<DemoEvidence> evidence(
      DemoAuthority authority, SchoolYear year, List<DemoFact> facts, OffsetDateTime at) {
    var assessments = new DemoAssessments(authority, year, facts, at);
    assessments.assess();
    return List.copyOf(assessments.evidence);
  }

  private List<DemoSchool> assess() {
    var begun =
        authority.schools().stream()
            .filter(school -> facts.stream().anyMatch(fact -> fact.school().equals(school.id())))
            .filter(school -> Stage.of(school.facts().kind()).isPresent())
            .toList();
    begun.forEach(this::assess);
    return begun;
  }

  private Stream<Batch> batches() {
    return assess().isEmpty()
        ? Stream.of()
        : Stream.of(
            frame(),
            of(ASSESSMENT, assessments),
            of(ANSWER, answers),
            of(ATTACHMENT, attachments),
            of(COMMENT, comments));
  }

  private static final String ASSESSMENT =
      """
      insert into assessment (authority, id, school_id, year, frame, revision, stage, level,
        mandatory_met, optional_met, begun_at, begun_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String ANSWER =
      """
      insert into assessment_answer (authority, id, assessment_id, indicator, text, text_at, text_by,
        judgement, state, items_met, items_needed) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String ATTACHMENT =
      """
      insert into assessment_attachment (authority, id, assessment_id, indicator, item, kind,
        target_id, shows, attached_at, attached_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String COMMENT =
      """
      insert into assessment_comment (authority, id, assessment_id, indicator, kind, of_office, text,
        written_at, written_by) values (?, ?, ?, ?, 'request', true, ?, ?, ?)
      """;

  private static Batch of(String insert, List<List<@Nullable Object>> rows) {
    return new Batch(insert, rows.stream());
  }

  private Batch frame() {
    return new Batch(
        "insert into indicator_frame (authority, revision, frame, yaml, kept_at, kept_by)"
            + " values (?, ?, ?, ?, ?, ?)",
        Stream.of(row(tenant(), FRAME.revision(), key(), FRAME.yaml(), at, DemoRows.LOADER_NAME)));
  }

  private void assess(DemoSchool school) {
    var stage = Stage.of(school.facts().kind()).orElseThrow();
    var id = Seeds.uuid("assessment", school.id().toString(), year.notation());
    var shown = Shown.NOTHING;
    for (var indicator : FRAME.frame().indicators()) {
      for (var item : indicator.at(stage).items()) {
        for (var each : serving(school, item).entrySet()) {
          attachments.add(attachment(id, indicator.key(), item, each.getKey()));
          shown = shown.and(each.getValue());
        }
      }
    }
    for (var paper : papers(school, stage, shown)) {
      evidence.add(paper);
      attachments.add(attachment(id, paper));
      shown = shown.and(paper.shows());
    }
    var standing = Standing.of(FRAME.frame(), stage, shown);
    assessments.add(assessment(school, id, stage, standing));
    standing.states().forEach(state -> answers.add(answer(id, state)));
    if (school.equals(authority.stage())) {
      comments.add(
          row(
              tenant(),
              Seeds.uuid("request", id.toString()),
              id,
              REQUESTED,
              "請補上與國外夥伴學校的合作意向書或備忘錄。",
              at,
              authority.id() + " officer"));
    }
  }

  /// As many as are asked for: what the frame's rules find in the school's facts.
  private Map<DemoFact, Set<String>> serving(DemoSchool school, EvidenceItem item) {
    int most = item.window() instanceof Window.EachYear(int times) ? times : 1;
    var found = new LinkedHashMap<DemoFact, Set<String>>();
    facts.stream()
        .filter(fact -> fact.school().equals(school.id()))
        .filter(fact -> !item.shownBy(fact.fact()).isEmpty())
        .limit(most)
        .forEach(fact -> found.put(fact, item.shownBy(fact.fact())));
    return found;
  }

  /// The busiest school beside the demo's own one has papers as well.
  private List<DemoEvidence> papers(DemoSchool school, Stage stage, Shown shown) {
    return Optional.ofNullable(REACHED.get(tenant()))
        .flatMap(FRAME.frame()::findLevel)
        .filter(_ -> school.equals(DemoFacts.busiest(authority)))
        .map(
            level ->
                DemoEvidence.until(
                    level, FRAME.frame(), new DemoEvidence.Of(school.id(), year, stage), shown))
        .orElse(List.of());
  }

  private List<@Nullable Object> attachment(
      UUID assessment, String indicator, EvidenceItem item, DemoFact fact) {
    return attachment(
        assessment,
        indicator,
        item,
        new Attached(EvidenceKind.of(fact.fact().kind()), fact.id(), ""));
  }

  private List<@Nullable Object> attachment(UUID assessment, DemoEvidence paper) {
    return attachment(
        assessment,
        paper.indicator(),
        paper.item(),
        new Attached(
            EvidenceKind.DOCUMENT, paper.id(), String.join(",", new TreeSet<>(paper.shows()))));
  }

  /// What is attached, and what is said that it shows.
  private record Attached(EvidenceKind kind, UUID id, String shows) {}

  private List<@Nullable Object> attachment(
      UUID assessment, String indicator, EvidenceItem item, Attached what) {
    return row(
        tenant(),
        Seeds.uuid("attachment", assessment.toString(), item.key(), what.id().toString()),
        assessment,
        indicator,
        item.key(),
        what.kind().slug(),
        what.id(),
        what.shows(),
        at,
        DemoRows.LOADER_NAME);
  }

  private List<@Nullable Object> assessment(
      DemoSchool school, UUID id, Stage stage, Standing standing) {
    return row(
        tenant(),
        id,
        school.id(),
        year.roc(),
        key(),
        FRAME.revision(),
        stage.name(),
        standing.level().map(Level::key).orElse(""),
        standing.achieved().mandatory(),
        standing.achieved().optional(),
        at,
        DemoRows.LOADER_NAME);
  }

  private List<@Nullable Object> answer(UUID assessment, IndicatorState state) {
    var progress = Progress.of(state);
    boolean met = progress.state() == Progress.State.MET;
    return row(
        tenant(),
        Seeds.uuid("answer", assessment.toString(), state.indicator().key()),
        assessment,
        state.indicator().key(),
        met ? "佐證資料已備齊，詳見附上的紀錄（示範資料）。" : "",
        met ? at : null,
        met ? DemoRows.LOADER_NAME : "",
        met ? "achieved" : "unsaid",
        progress.state().slug(),
        progress.met(),
        progress.needed());
  }

  private static String key() {
    return FRAME.frame().key();
  }

  private String tenant() {
    return authority.id().value();
  }
}
