package tw.jiegui.core.tables;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tw.jiegui.core.tables.Tables.problem;
import static tw.jiegui.core.tables.Tables.rows;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
  @Test
  void cells_are_found_under_chinese_or_english_headings_in_any_order() {
    var rows = rows("校名,School code\n中正國小,310601\n".getBytes(UTF_8));

    assertEquals("310601", rows.getFirst().cell("code"));
    assertEquals("中正國小", rows.getFirst().cell("name"));
  }

  @Test
  void a_byte_order_mark_is_not_part_of_the_first_heading() {
    assertEquals(
        "310601", rows("\uFEFFcode,name\n310601,甲\n".getBytes(UTF_8)).getFirst().cell("code"));
  }

  @Test
  void line_numbers_are_those_that_a_spreadsheet_shows() {
    var rows = rows("code,name\n\n310601,甲\n,\n310602,乙\n".getBytes(UTF_8));

    assertEquals(List.of(3, 5), rows.stream().map(Row::line).toList());
  }

  @Test
  void quoted_cells_may_hold_commas_quotes_and_line_breaks() {
    var rows = rows("code,name\n310601,\"a,\"\"b\"\"\nc\"\n".getBytes(UTF_8));

    assertEquals("a,\"b\"\nc", rows.getFirst().cell("name"));
  }

  @Test
  void a_short_line_has_blank_cells_at_its_end() {
    assertEquals("", rows("code,name\n310601\n".getBytes(UTF_8)).getFirst().cell("name"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Big5", "GB18030", "UTF-16"})
  void any_other_encoding_is_said_to_be_no_utf8(String encoding) {
    var bytes = "code,name\n310601,中正國小\n".getBytes(Charset.forName(encoding));

    assertEquals("not-utf8", problem(bytes).code());
  }

  @Test
  void an_unclosed_quote_is_reported_with_its_line() {
    var problem = problem("code,name\n310601,甲\n310602,\"乙\n".getBytes(UTF_8));

    assertEquals("csv-broken", problem.code());
    assertEquals(List.of("3"), problem.details());
  }

  @Test
  void nothing_at_all_and_headings_alone_are_told_apart() {
    assertEquals("file-empty", problem(new byte[0]).code());
    assertEquals("file-empty", problem("\n,,\n".getBytes(UTF_8)).code());
    assertEquals("file-without-rows", problem("code,name\n".getBytes(UTF_8)).code());
  }

  @Test
  void unknown_missing_and_doubled_columns_are_named() {
    assertEquals(List.of("備註"), problem("code,name,備註\n1,2,3\n".getBytes(UTF_8)).details());
    assertEquals("column-missing", problem("name\n甲\n".getBytes(UTF_8)).code());
    assertEquals("column-twice", problem("code,name,代碼\n1,2,3\n".getBytes(UTF_8)).code());
  }

  @Test
  void five_thousand_rows_are_read_and_one_more_is_not() {
    String most = "code,name\n" + "310601,甲\n".repeat(Table.MOST_ROWS);

    assertEquals(Table.MOST_ROWS, rows(most.getBytes(UTF_8)).size());
    assertEquals("too-many-rows", problem((most + "1,2\n").getBytes(UTF_8)).code());
  }

  @Test
  void more_than_two_megabytes_are_not_read() {
    assertEquals("file-too-large", problem(new byte[Table.MOST_BYTES + 1]).code());
  }

  @Test
  void an_archive_that_is_no_spreadsheet_is_refused_as_such() {
    assertEquals("not-ods", problem("PK\u0003\u0004nonsense".getBytes(UTF_8)).code());
  }

  @Test
  void utf16_with_a_mark_is_refused_too() {
    assertEquals("not-utf8", problem("code".getBytes(UTF_16)).code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+886",
        "-1",
        "@SUM(A1)",
        "\tx",
        "'=1",
        "''",
        "'",
        "＝1",
        "a=b",
        "甲,乙\n\"丙\""
      })
  void what_begins_like_a_formula_is_disarmed_and_comes_back_as_it_was(String cell) {
    byte[] file = TableFormat.CSV.write(List.of(List.of("code", "name"), List.of("x", cell)));

    assertEquals(cell, rows(file).getFirst().cell("name"));
  }

  @Test
  void a_disarmed_cell_begins_with_an_apostrophe() {
    byte[] file = TableFormat.CSV.write(List.of(List.of("=1+1")));

    assertArrayEquals("\uFEFF'=1+1\r\n".getBytes(UTF_8), file);
  }
}
