package tw.jiegui.web.candidacies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.candidacies.Subsidies;
import tw.jiegui.core.certification.Tier;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.tables.Column;
import tw.jiegui.core.tables.DayCell;
import tw.jiegui.core.tables.Row;
import tw.jiegui.core.tables.Table;

/// Subsidies as a file: authorities and tiers are called by their names or their keys.
record SubsidyFile(List<Authority> authorities, List<Tier> tiers) {
  static final List<Column> COLUMNS =
      List.of(
          Column.required("applicant", "學校的主管機關", "Authority of the school"),
          Column.required("tier", "階別", "Tier"),
          Column.required("code", "學校代碼", "School code"),
          Column.required("name", "學校名稱", "School"),
          Column.required("granted_on", "核定日", "Granted on"),
          Column.required("amount", "金額（元）", "金額", "Amount (NT$)"),
          Column.required("source", "依據（文號）", "依據", "Source (letter)"));

  record Authority(AuthorityId id, List<String> names) {}

  /// A row that cannot be taken in, and why.
  record Fault(int line, Problem problem) {}

  record Read(List<Subsidies.Line> lines, List<Fault> faults) {}

  Read read(Table table) {
    var lines = new ArrayList<Subsidies.Line>();
    var faults = new ArrayList<Fault>();
    var known = authorities.stream().map(Authority::id).toList();
    for (var row : table.rows()) {
      switch (SubsidyDraft.check(typed(row), known, tiers)) {
        case Checked.Valid<SubsidyDraft>(var draft) ->
            lines.add(new Subsidies.Line(draft.holder(), draft.grant()));
        case Checked.Invalid<SubsidyDraft>(var problems) ->
            problems.forEach(problem -> faults.add(new Fault(row.line(), problem)));
      }
    }
    return new Read(lines, faults);
  }

  private Typed typed(Row row) {
    var values = new HashMap<>(row.cells());
    values.put("applicant", applicant(Reader.tidy(row.cell("applicant"))));
    values.put("granted_on", DayCell.iso(row.cell("granted_on")));
    values.put("tier", tier(Reader.tidy(row.cell("tier"))));
    return new Typed(values);
  }

  private String applicant(String cell) {
    return authorities.stream()
        .filter(each -> each.names().stream().anyMatch(cell::equalsIgnoreCase))
        .findFirst()
        .map(each -> each.id().value())
        .orElse(cell);
  }

  private String tier(String cell) {
    return tiers.stream()
        .filter(
            each -> Stream.of(each.name().zh(), each.name().en()).anyMatch(cell::equalsIgnoreCase))
        .findFirst()
        .map(Tier::key)
        .orElse(cell);
  }
}
