package tw.jiegui.core.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.input.Checked;

/// Facts for tests: what a test does not speak of is as usual.
final class Made {
  static final SchoolYear YEAR = new SchoolYear(114);

  private static final Stamp STAMP = new Stamp(Instant.EPOCH, "somebody");

  private final List<Entry> entries = new ArrayList<>();

  static Map<String, String> typed(FactKind kind, String... pairs) {
    var typed =
        new HashMap<>(
            switch (kind) {
              case TEAM_MEMBER -> Map.of("name", "王小明", "post", "主任", "discipline", "english");
              case ACTIVITY ->
                  Map.of(
                      "form", "integrated-lessons",
                      "title", "海洋保育",
                      "starts_on", "2025-10-01",
                      "venue", "home",
                      "students", "30");
              case PARTNERSHIP ->
                  Map.of(
                      "name", "Sakura Elementary School",
                      "country", "JP",
                      "agreement", "memorandum",
                      "starts_on", "2024-09-01");
              case TRAINING ->
                  Map.of(
                      "teacher", "王小明",
                      "form", "branch",
                      "title", "SIEP",
                      "held_on", "2025-10-01",
                      "hours", "3");
              case MEETING -> Map.of("title", "團隊會議", "held_on", "2025-10-01");
              case COURSE -> Map.of("title", "世界公民課程", "form", "course-plan");
              case MENTORSHIP -> Map.of("name", "鄰近國小", "starts_on", "2025-10-01");
            });
    for (int i = 0; i < pairs.length; i += 2) {
      typed.put(pairs[i], pairs[i + 1]);
    }
    return typed;
  }

  static Fact fact(FactKind kind, String... pairs) {
    return switch (new FactDraft(kind, YEAR, typed(kind, pairs)).check()) {
      case Checked.Valid<Fact>(var fact) -> fact;
      case Checked.Invalid<Fact>(var problems) -> throw new AssertionError(problems);
    };
  }

  static Entry entry(FactKind kind, String... pairs) {
    return new Entry(
        UUID.randomUUID(), YEAR, fact(kind, pairs), new Entry.Standing(1, false, STAMP, STAMP));
  }

  Entry add(FactKind kind, String... pairs) {
    var entry = entry(kind, pairs);
    entries.add(entry);
    return entry;
  }

  Metrics metrics() {
    return metrics(Abroad.USUAL);
  }

  Metrics metrics(Abroad abroad) {
    var heads = new Heads(new Heads.Count(400, 40), null);
    return new Metrics(new YearOfFacts(YEAR, heads, entries), abroad);
  }

  Tally tally(Metric metric) {
    return metrics().tally(metric);
  }
}
