package tw.jiegui.core.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tw.jiegui.core.tables.Tables.problem;
import static tw.jiegui.core.tables.Tables.rows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class OdsTableTest {
  private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
  private static final String HEAD =
      "<table:table-row>" + text("code") + text("name") + text("students") + "</table:table-row>";

  @Test
  void what_is_written_is_read_again_as_it_was() {
    var lines =
        List.of(
            List.of("代碼", "校名", "學生數"),
            List.of("014501", "=1+1", "12"),
            List.of("310601", "甲<乙>&\"丙\"  丁\n戊", ""));

    var rows = rows(TableFormat.ODS.write(lines));

    assertEquals("014501", rows.getFirst().cell("code"));
    assertEquals("=1+1", rows.getFirst().cell("name"));
    assertEquals("甲<乙>&\"丙\"  丁\n戊", rows.get(1).cell("name"));
  }

  @Test
  void numbers_are_read_without_a_trailing_point() {
    var file =
        ods(
            HEAD
                + "<table:table-row>"
                + number("310601")
                + text("甲")
                + number("1.2E3")
                + "</table:table-row>");

    assertEquals("310601", rows(file).getFirst().cell("code"));
    assertEquals("1200", rows(file).getFirst().cell("students"));
  }

  @Test
  void folded_blank_rows_count_but_cost_nothing() {
    var file =
        ods(
            HEAD
                + "<table:table-row table:number-rows-repeated=\"7\"><table:table-cell"
                + " table:number-columns-repeated=\"16384\"/></table:table-row><table:table-row>"
                + text("310601")
                + text("甲")
                + "</table:table-row><table:table-row"
                + " table:number-rows-repeated=\"1048000\"><table:table-cell/></table:table-row>");

    assertEquals(List.of(9), rows(file).stream().map(Row::line).toList());
  }

  @Test
  void folded_full_rows_are_stopped_at_the_limit() {
    var file =
        ods(
            HEAD
                + "<table:table-row table:number-rows-repeated=\"1000000\">"
                + text("310601")
                + "</table:table-row>");

    assertEquals("too-many-rows", problem(file).code());
  }

  @Test
  void a_cell_folded_over_a_thousand_columns_is_stopped() {
    var file =
        ods(
            HEAD
                + "<table:table-row><table:table-cell"
                + " table:number-columns-repeated=\"16384\"><text:p>x</text:p></table:table-cell></table:table-row>");

    assertEquals("too-many-columns", problem(file).code());
  }

  @Test
  void remarks_on_a_cell_and_other_sheets_are_left_out() {
    String remark =
        "<table:table-cell><office:annotation><text:p>a remark</text:p></office:annotation>"
            + "<text:p>甲<text:s text:c=\"2\"/>乙</text:p><text:p>丙</text:p></table:table-cell>";
    var file =
        ods(
            HEAD
                + "<table:table-row>"
                + text("310601")
                + remark
                + "</table:table-row>"
                + "</table:table><table:table table:name=\"2\"><table:table-row>"
                + text("x")
                + "</table:table-row>");

    assertEquals(1, rows(file).size());
    assertEquals("甲  乙\n丙", rows(file).getFirst().cell("name"));
  }

  @Test
  void a_file_that_fetches_something_from_outside_is_broken() {
    String trick = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    var file =
        archive(
            TYPE, trick + body(HEAD + "<table:table-row>" + text("&e;") + "</table:table-row>"));

    assertEquals("ods-broken", problem(file).code());
  }

  @Test
  void a_workbook_of_another_program_is_told_apart_from_a_broken_file() {
    assertEquals("not-ods", problem(archive("application/zip", "<x/>")).code());
    assertEquals("ods-broken", problem(archive(TYPE, "<x>")).code());
    assertEquals("ods-broken", problem(archive(TYPE, "")).code());
  }

  @Test
  void an_archive_that_swells_beyond_reason_is_refused() {
    assertEquals("file-too-large", problem(archive(TYPE, " ".repeat(41 * 1024 * 1024))).code());
  }

  @Test
  void five_thousand_rows_are_written_and_read() {
    var lines = new ArrayList<List<String>>();
    lines.add(List.of("code", "name"));
    lines.addAll(Collections.nCopies(Table.MOST_ROWS, List.of("310601", "甲")));

    assertEquals(Table.MOST_ROWS, rows(TableFormat.ODS.write(lines)).size());
  }

  private static String text(String text) {
    return "<table:table-cell office:value-type=\"string\"><text:p>"
        + text
        + "</text:p></table:table-cell>";
  }

  private static String number(String number) {
    return "<table:table-cell office:value-type=\"float\" office:value=\""
        + number
        + "\"><text:p>shown</text:p></table:table-cell>";
  }

  private static String body(String rows) {
    return "<office:document-content xmlns:office=\"urn:o\" xmlns:table=\"urn:t\""
        + " xmlns:text=\"urn:x\"><office:body><office:spreadsheet><table:table"
        + " table:name=\"1\">"
        + rows
        + "</table:table></office:spreadsheet></office:body></office:document-content>";
  }

  private static byte[] ods(String rows) {
    return archive(TYPE, body(rows));
  }

  private static byte[] archive(String type, String content) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write(type.getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(content.getBytes(UTF_8));
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return bytes.toByteArray();
  }
}
