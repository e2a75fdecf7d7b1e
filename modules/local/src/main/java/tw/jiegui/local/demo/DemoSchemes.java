package tw.jiegui.local.demo;

import static tw.jiegui.local.demo.Batch.row;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.certification.SchemeWriter;
import tw.jiegui.core.composing.Composed;
import tw.jiegui.core.composing.Grounds;
import tw.jiegui.core.composing.Sheet;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.policy.Policy;
import tw.jiegui.core.policy.PolicyReader;
import tw.jiegui.core.policy.PolicyWriter;

/// What Keelung has composed in its settings: a scheme that is published, and one that somebody is
/// still writing.
final class DemoSchemes {
  private static final String KEY = "harbour-award";
  private static final String PROPOSER = "前任管理者";
  private static final String DECIDER = "前任副管理者";

  private static final String PROPOSAL =
      """
      insert into policy_proposal (authority, id, reason, state, based_on, proposed_by,
        proposed_by_name, proposed_at, decided_by_name, decided_at, revision)
      values (?, ?, ?, 'APPROVED', 1, 'demo', ?, ?, ?, ?, 2)
      """;

  private static final String CHANGE =
      """
      insert into policy_change (authority, id, proposal_id, position, path, part, before, after)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String REVISION =
      """
      insert into policy_revision (authority, number, document, proposal_id, approved_at, approved_by)
      values (?, 2, ?, ?, ?, ?)
      """;

  private static final String VERSION =
      """
      insert into scheme_version (authority, id, scheme, number, yaml, begins_on, proposal_id, kept_at, kept_by)
      values (?, ?, ?, 1, ?, ?, ?, ?, ?)
      """;

  private static final String DRAFT =
      """
      insert into scheme_draft (authority, id, scheme, sheet, begun_at, begun_by, changed_at, changed_by)
      values (?, ?, 'island-friends', ?, ?, ?, ?, ?)
      """;

  private final String authority;
  private final OffsetDateTime at;
  private final String year;

  private DemoSchemes(String authority, Instant now) {
    this.authority = authority;
    this.at = now.atOffset(ZoneOffset.UTC).minusDays(20);
    this.year = String.valueOf(SchoolYear.of(Calendars.today(() -> now)).roc());
  }

  static void write(Connection owner, DemoAuthority authority, Instant now) throws SQLException {
    if (authority.id().value().equals("keelung")) {
      for (var batch : new DemoSchemes(authority.id().value(), now).batches(policy(owner))) {
        batch.write(owner);
      }
    }
  }

  private static Policy policy(Connection owner) throws SQLException {
    try (var statement = owner.createStatement();
        var rows =
            statement.executeQuery("select document from policy_revision where number = 1")) {
      rows.next();
      return new PolicyReader().whole("revision 1", rows.getString(1)).policy("keelung");
    }
  }

  private List<Batch> batches(Policy policy) {
    var composed = composed(policy);
    var proposal = id("proposal");
    var name = composed.scheme().name();
    return List.of(
        one(
            PROPOSAL,
            authority,
            proposal,
            "發布認證：" + name.zh() + " / Publish " + name.en(),
            PROPOSER,
            at,
            DECIDER,
            at.plusDays(1)),
        new Batch(CHANGE, changes(proposal, composed)),
        one(
            REVISION,
            authority,
            PolicyWriter.write(composed.policy()),
            proposal,
            at.plusDays(1),
            DECIDER),
        one(
            VERSION,
            authority,
            id("version"),
            KEY,
            SchemeWriter.write(composed.scheme()),
            composed.from().firstDay(),
            proposal,
            at.plusDays(1),
            DECIDER),
        one(DRAFT, authority, id("draft"), friends().json(), at, PROPOSER, at, PROPOSER));
  }

  private static Batch one(String insert, Object... cells) {
    return new Batch(insert, Stream.of(row(cells)));
  }

  private Stream<List<@Nullable Object>> changes(UUID proposal, Composed composed) {
    var changes = composed.changes();
    return IntStream.range(0, changes.size())
        .mapToObj(
            at ->
                row(
                    authority,
                    id("change-" + at),
                    proposal,
                    at,
                    changes.get(at).path(),
                    changes.get(at).part(),
                    changes.get(at).before(),
                    changes.get(at).after()));
  }

  private UUID id(String what) {
    return Seeds.uuid("scheme", authority, what);
  }

  private Composed composed(Policy policy) {
    var position = new Grounds.Position(false, 1, Optional.empty());
    return switch (Composed.of(
        KEY, harbour(), new Grounds(policy, List.of(), List.of(), position))) {
      case Checked.Valid<Composed>(var composed) -> composed;
      case Checked.Invalid<Composed>(var problems) ->
          throw new IllegalStateException(problems.toString());
    };
  }

  private Sheet harbour() {
    var values = new HashMap<String, String>();
    values.putAll(
        Map.of(
            "name_zh", "海港國際友善學校",
            "name_en", "Harbour School of Friendship",
            "about_zh", "鼓勵學校以海洋與港口文化和國外夥伴學校交流（示範資料）。",
            "from", year,
            "open_to", "own-schools",
            "title_zh", "基隆市海港國際友善學校認證要點（示範）",
            "issued", "2026-07-01",
            "place", "第三點",
            "mending", "14"));
    values.putAll(tier(1, "浪花", "Wave", "3", "1"));
    values.putAll(tier(2, "燈塔", "Lighthouse", "6", "3"));
    values.putAll(
        Map.of(
            "tier2-holds", "own/wave",
            "tier2-prize", "50000",
            "tier2-prize_years", "1",
            "tier2-prize_wait", "1",
            "tier2-follows", "有功人員嘉獎一次 | A commendation for those who did it"));
    values.putAll(stage(1, "hand-in", "申請", "Application", "pass"));
    values.putAll(stage(2, "review", "書面審查", "Review of papers", "pass,mend-and-review,fail"));
    values.putAll(stage(3, "decision", "核定", "Decision", "pass,fail"));
    values.putAll(
        Map.of("stage2-days", "20", "stage2-counted", "working", "stage2-reviewers", "1"));
    return new Sheet(values);
  }

  private static Map<String, String> tier(
      int number, String zh, String en, String team, String activities) {
    var row = Sheet.TIER + number + "-";
    return Map.of(
        row + "name_zh", zh,
        row + "name_en", en,
        row + "validity", "2",
        row + "fact1-what", "team-members",
        row + "fact1-value", team,
        row + "fact2-what", "activities-on-global-issues",
        row + "fact2-value", activities,
        row + "judged1-name_zh", "學習成果",
        row + "judged1-name_en", "What was learned",
        row + "judged1-asks_zh", "看得出學生從交流學到什麼。");
  }

  private static Map<String, String> stage(
      int number, String kind, String zh, String en, String outcomes) {
    var row = Sheet.STAGE + number + "-";
    return Map.of(
        row + "kind", kind, row + "name_zh", zh, row + "name_en", en, row + "outcomes", outcomes);
  }

  /// Half written: its numbers are still to come.
  private Sheet friends() {
    var values = new HashMap<String, String>();
    values.putAll(
        Map.of(
            "name_zh", "小島好朋友",
            "name_en", "Island Friends",
            "from", year,
            "open_to", "own-schools",
            "tier1-name_zh", "好朋友",
            "tier1-name_en", "Friends",
            "tier1-fact1-what", "partner-schools",
            "tier1-fact1-how", "at-least",
            "tier1-fact1-value", ""));
    values.putAll(stage(1, "hand-in", "申請", "Application", "pass"));
    values.putAll(stage(2, "review", "審查", "Review", "pass,fail"));
    return new Sheet(values);
  }
}
