package tw.jiegui.core.plans;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.tables.Row;
import tw.jiegui.core.tables.Table;

/// What a file would do to the targets and figures of a plan: shown first, done only exactly so.
public record TablePlan(List<Retarget> targets, List<Restate> actuals, List<Bad> bad) {
  /// All targets of an indicator as they would be.
  public record Retarget(Gauge gauge, Map<Integer, Aim> targets) {}

  /// A first figure, or a correction of the one that stands.
  public record Restate(Gauge gauge, Slot slot, Actual.Statement statement) {}

  public record Bad(int line, List<Problem> problems) {
    public Bad {
      problems = List.copyOf(problems);
    }
  }

  public TablePlan {
    targets = List.copyOf(targets);
    actuals = List.copyOf(actuals);
    bad = List.copyOf(bad);
  }

  public boolean isEmpty() {
    return targets.isEmpty() && actuals.isEmpty() && bad.isEmpty();
  }

  static TablePlan of(Table table, PlanTree tree) {
    return new Reading(tree).read(table);
  }

  /// Two plans with the same fingerprint do the same to the same figures.
  public String fingerprint() {
    var text = new StringBuilder();
    targets.forEach(
        each ->
            text.append(each.gauge().indicator().id())
                .append(each.gauge().indicator().version())
                .append(new TreeMap<>(each.targets())));
    actuals.forEach(
        each ->
            text.append(each.gauge().indicator().id())
                .append(each.slot())
                .append(each.gauge().find(each.slot()).map(Actual::revision).orElse(0))
                .append(each.statement()));
    bad.forEach(each -> text.append(each));
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static final class Reading {
    private final Map<String, Gauge> gauges = new HashMap<>();
    private final Years years;
    private final Map<UUID, Map<String, String>> wanted = new TreeMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Restate> actuals = new ArrayList<>();
    private final List<Bad> bad = new ArrayList<>();

    Reading(PlanTree tree) {
      years = tree.plan().years();
      tree.allGauges().forEach(gauge -> gauges.put(gauge.indicator().code(), gauge));
    }

    TablePlan read(Table table) {
      table.rows().forEach(this::row);
      var targets = new ArrayList<Retarget>();
      gauges.values().stream()
          .filter(gauge -> wanted.containsKey(gauge.indicator().id()))
          .sorted(Comparator.comparing(gauge -> gauge.indicator().id()))
          .forEach(gauge -> retarget(gauge).ifPresent(targets::add));
      return new TablePlan(targets, actuals, bad);
    }

    private void row(Row row) {
      var gauge = gauges.get(Reader.tidy(row.cell("code")));
      if (gauge == null) {
        bad.add(new Bad(row.line(), List.of(Problem.of("code", "no-such-indicator"))));
        return;
      }
      var slot = years.calendar().find(Reader.tidy(row.cell("term")));
      if (slot.isEmpty() || !years.mayAim(slot.get().year())) {
        bad.add(new Bad(row.line(), List.of(Problem.of("term", "not-a-term-of-it"))));
        return;
      }
      String key = gauge.indicator().id() + " " + slot.get();
      if (lines.put(key, row.line()) != null) {
        bad.add(new Bad(row.line(), List.of(Problem.of("term", "twice-in-file", key))));
        return;
      }
      target(row, gauge, slot.get());
      actual(row, gauge, slot.get());
    }

    /// A file without the column leaves the targets as they are; a blank cell takes one away.
    private void target(Row row, Gauge gauge, Slot slot) {
      if (slot.half() != 0 || !row.cells().containsKey("target")) {
        return;
      }
      var fields = wanted.computeIfAbsent(gauge.indicator().id(), id -> known(gauge));
      String field = "target_" + slot.year();
      fields.put(field, row.cell("target"));
      fields.put(field + "_en", row.cellOr("target_en", fields.getOrDefault(field + "_en", "")));
    }

    private static Map<String, String> known(Gauge gauge) {
      var fields = new TreeMap<String, String>();
      gauge
          .course()
          .aims()
          .forEach(
              (year, aim) -> {
                fields.put("target_" + year, PlanTable.target(aim));
                fields.put("target_" + year + "_en", aim.words().en());
              });
      return fields;
    }

    private Optional<Retarget> retarget(Gauge gauge) {
      var id = gauge.indicator().id();
      var draft = new Draft(wanted.getOrDefault(id, Map.of()));
      return switch (draft.targets(years, gauge.course().nature().kind())) {
        case Checked.Invalid<Map<Integer, Aim>>(var problems) -> {
          problems.forEach(problem -> bad.add(new Bad(line(gauge, problem), List.of(problem))));
          yield Optional.empty();
        }
        case Checked.Valid<Map<Integer, Aim>>(var targets) ->
            new TreeMap<>(targets).equals(new TreeMap<>(gauge.course().aims()))
                ? Optional.empty()
                : Optional.of(new Retarget(gauge, targets));
      };
    }

    private int line(Gauge gauge, Problem problem) {
      String year = problem.field().replaceAll("\\D", "");
      return lines.getOrDefault(
          gauge.indicator().id() + " " + Slot.whole(Integer.parseInt(year)), 0);
    }

    /// A blank figure leaves what stands: what was once stated is corrected, never taken away.
    private void actual(Row row, Gauge gauge, Slot slot) {
      if (Reader.tidy(row.cell("actual")).isEmpty()) {
        return;
      }
      if (!gauge.course().slots(slot.year()).contains(slot)) {
        bad.add(new Bad(row.line(), List.of(Problem.of("term", "not-a-term-of-it"))));
        return;
      }
      var stands = gauge.find(slot).map(Actual::statement);
      var draft =
          new ActualDraft(
              row.cell("actual"),
              row.cellOr(
                  "base",
                  stands.flatMap(it -> it.figure().findBase()).map(Sayings::plain).orElse("")),
              row.cellOr("note", stands.map(Actual.Statement::note).orElse("")),
              row.cellOr("evidence", stands.map(Actual.Statement::evidence).orElse("")));
      switch (draft.check(gauge.course())) {
        case Checked.Invalid<Actual.Statement>(var problems) ->
            bad.add(new Bad(row.line(), problems));
        case Checked.Valid<Actual.Statement>(var statement) -> {
          if (stands.filter(statement::equals).isEmpty()) {
            actuals.add(new Restate(gauge, slot, statement));
          }
        }
      }
    }
  }
}
