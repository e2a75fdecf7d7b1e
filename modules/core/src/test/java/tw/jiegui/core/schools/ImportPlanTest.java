package tw.jiegui.core.schools;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.tables.Table;
import tw.jiegui.core.tables.TableFormat;

class ImportPlanTest {
  private static final String HEAD = "code,name_zh,kind,ownership,district,students\n";
  private static final School CHUNGCHENG = school("310601", "中正國小");
  private static final School HOPING = school("310602", "和平國小");

  @Test
  void a_code_nobody_bears_is_a_new_school() {
    var row = row("310699,新生國小,國小,市縣立,中正區,300\n");

    var entry = assertInstanceOf(PlannedRow.New.class, row).entry();
    assertEquals(SchoolKind.ELEMENTARY, entry.facts().kind());
    assertEquals(300, entry.facts().heads().students());
  }

  @Test
  void what_differs_is_told_field_by_field() {
    var row = row("310601,中正實驗國小,國小,市縣立,中正區,101\n");

    assertEquals(
        new Change(
            Map.of("name_zh", "中正國小", "students", "100"),
            Map.of("name_zh", "中正實驗國小", "students", "101")),
        assertInstanceOf(PlannedRow.Changed.class, row).change());
  }

  @Test
  void a_column_that_the_file_lacks_leaves_the_school_as_it_is() {
    assertInstanceOf(PlannedRow.Unchanged.class, row("310601,中正國小,國小,市縣立,中正區,100\n"));
  }

  @Test
  void a_code_that_stands_twice_is_bad_in_every_row_of_it() {
    var plan = plan(HEAD + "310601,甲,國小,市立,乙,1\n 310601 ,丙,國小,市立,丁,2\n");

    assertEquals(2, plan.counts().bad());
    assertEquals("twice-in-file", plan.listBad().getFirst().problems().getFirst().code());
  }

  @Test
  void a_code_out_of_use_is_bad_and_says_where_it_leads() {
    var problem = bad("310600,舊名國小,國小,市立,中正區,1\n");

    assertEquals("code-moved code 310602", problem);
  }

  @Test
  void every_problem_of_a_row_is_told() {
    var row = row("X,,大學,市立,中正區,many\n");

    assertEquals(
        List.of("code", "name_zh", "kind", "students"),
        assertInstanceOf(PlannedRow.Bad.class, row).problems().stream()
            .map(problem -> problem.field())
            .toList());
  }

  @Test
  void a_code_that_lost_its_leading_zero_is_told_as_such() {
    assertEquals("leading-zero-lost code ", bad("14501,甲,國小,市立,乙,1\n"));
  }

  @Test
  void no_school_is_closed_by_a_file() {
    var plan = plan("code,name_zh,kind,ownership,district,status\n310601,中正國小,國小,市立,中正區,已停辦\n");

    assertEquals("status-by-file", plan.listBad().getFirst().problems().getFirst().code());
  }

  @ParameterizedTest
  @EnumSource
  void what_is_exported_changes_nothing_when_it_is_imported(TableFormat format) {
    for (var language : SchoolFile.Language.values()) {
      var closed = school("310603", "=停辦國小");
      closed.close(new Stamp(Instant.EPOCH, "an officer"));
      var all = List.of(CHUNGCHENG, HOPING, closed);

      var plan = plan(SchoolFile.write(all, format, language), all);

      assertEquals(new ImportPlan.Counts(0, 0, 3, 0), plan.counts());
    }
  }

  @Test
  void the_same_rows_have_the_same_fingerprint_until_the_school_changes() {
    var school = school("310601", "中正國小");
    byte[] file = (HEAD + "310601,新名,國小,市立,中正區,1\n").getBytes(UTF_8);
    String shown = plan(file, List.of(school)).fingerprint();

    assertEquals(shown, plan(file, List.of(school)).fingerprint());
    assertNotEquals(shown, plan(file, List.of(school("310601", "他名"))).fingerprint());
    assertNotEquals(shown, plan(file, List.of()).fingerprint());
  }

  private static String bad(String line) {
    var problem = assertInstanceOf(PlannedRow.Bad.class, row(line)).problems().getFirst();
    return problem.code() + " " + problem.field() + " " + String.join(" ", problem.details());
  }

  private static PlannedRow row(String line) {
    return plan(HEAD + line).rows().getFirst();
  }

  private static ImportPlan plan(String file) {
    return plan(file.getBytes(UTF_8), List.of(CHUNGCHENG, HOPING));
  }

  private static ImportPlan plan(byte[] file, List<School> schools) {
    var register =
        new ImportPlan.Register(
            schools.stream()
                .collect(toMap(school -> school.identity().code().value(), Function.identity())),
            Map.of("310600", new SchoolCode("310602")));
    return switch (SchoolFile.read(file)) {
      case Checked.Valid<Table>(var table) -> ImportPlan.of(table, register);
      case Checked.Invalid<Table>(var problems) -> throw new AssertionError(problems.toString());
    };
  }

  private static School school(String code, String name) {
    var facts =
        new SchoolFacts(
            SchoolKind.ELEMENTARY,
            Ownership.MUNICIPAL,
            "中正區",
            true,
            new SchoolFacts.Heads(100, 12));
    return new School(
        UUID.randomUUID(),
        new SchoolDraft.Entry(new SchoolIdentity(new SchoolCode(code), name, "Name"), facts),
        new Stamp(Instant.EPOCH, "an officer"));
  }
}
