package tw.jiegui.core.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import tw.jiegui.core.schools.SchoolFile.Language;
import tw.jiegui.core.tables.Column;
import tw.jiegui.core.tables.TableFormat;

/// The targets and figures of a plan as a file: what is written can be read again without loss.
public final class PlanTable {
  static final List<Column> COLUMNS =
      List.of(
          Column.required("code", "指標代碼", "Indicator code"),
          Column.optional("part", "項目", "Part"),
          Column.optional("name", "指標名稱", "Indicator"),
          Column.required("term", "年度或學期", "Term"),
          Column.optional("target", "目標值", "Target"),
          Column.optional("target_en", "目標值英文", "Target in English"),
          Column.optional("actual", "實際值", "Figure"),
          Column.optional("base", "基準數", "Base"),
          Column.optional("note", "說明", "Note"),
          Column.optional("evidence", "佐證資料", "Evidence"));

  private PlanTable() {}

  public static byte[] write(PlanTree tree, TableFormat format, Language language) {
    var lines = new ArrayList<List<String>>();
    lines.add(COLUMNS.stream().map(each -> language.of(each.headings())).toList());
    tree.allGauges().forEach(gauge -> lines.addAll(lines(tree, gauge)));
    return format.write(lines);
  }

  private static List<List<String>> lines(PlanTree tree, Gauge gauge) {
    var slots = new TreeSet<Slot>(gauge.actuals().keySet());
    gauge.course().aims().keySet().forEach(year -> slots.add(Slot.whole(year)));
    var part =
        gauge
            .indicator()
            .nodeId()
            .flatMap(tree::findBranch)
            .map(branch -> branch.node().number() + " " + branch.node().name().zh())
            .orElse("");
    return slots.stream().map(slot -> line(gauge, slot, part)).toList();
  }

  private static List<String> line(Gauge gauge, Slot slot, String part) {
    var course = gauge.course();
    var aim = slot.half() == 0 ? course.findAim(slot.year()) : Optional.<Aim>empty();
    var stated = gauge.find(slot).map(Actual::statement);
    return List.of(
        gauge.indicator().code(),
        part,
        gauge.indicator().name().zh(),
        course.calendar().term(slot).notation(),
        aim.map(PlanTable::target).orElse(""),
        aim.map(it -> it.words().en()).orElse(""),
        stated.map(it -> Sayings.plain(it.figure().value())).orElse(""),
        stated.flatMap(it -> it.figure().findBase()).map(Sayings::plain).orElse(""),
        stated.map(Actual.Statement::note).orElse(""),
        stated.map(Actual.Statement::evidence).orElse(""));
  }

  static String target(Aim aim) {
    return aim.words().zh().isEmpty() ? Sayings.plain(aim.value()) : aim.words().zh();
  }
}
