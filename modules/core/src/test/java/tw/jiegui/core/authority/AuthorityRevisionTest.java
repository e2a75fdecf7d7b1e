package tw.jiegui.core.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import tw.jiegui.core.yaml.InvalidYaml;

class AuthorityRevisionTest {
  private static final String FILE = "authorities/keelung/authority.yaml";
  private static final String VALID =
      """
      id: keelung
      official_code: "10017"
      kind: CITY
      name: { zh: 基隆市, en: Keelung City }
      bureau: { zh: 基隆市政府教育處, en: "Education Department, Keelung City Government" }
      colour: "#00565b"
      position: 7
      """;

  @Test
  void a_valid_file_becomes_a_revision() {
    var revision = AuthorityRevision.parse(FILE, VALID);
    assertEquals("keelung", revision.id());
    assertEquals("基隆市", revision.name().zh());
    assertEquals(AuthorityKind.CITY, revision.kind());
  }

  @Test
  void a_misspelt_key_is_named_with_its_file() {
    assertEquals(
        FILE
            + ": oficial_code: is no known key;"
            + " known are id, official_code, kind, name, bureau, colour, position",
        complaint(VALID.replace("official_code", "oficial_code")));
  }

  @Test
  void a_missing_name_is_named_with_the_path_to_it() {
    assertEquals(
        FILE + ": name.en: is missing", complaint(VALID.replace(", en: Keelung City", "")));
  }

  @Test
  void a_number_without_quotes_is_no_code() {
    assertEquals(
        FILE + ": official_code: must be text (in quotes if it looks like a number)",
        complaint(VALID.replace("\"10017\"", "10017")));
  }

  @Test
  void an_unknown_kind_is_answered_with_the_known_ones() {
    assertEquals(
        FILE + ": kind: is TOWN, must be one of MINISTRY, SPECIAL_MUNICIPALITY, CITY, COUNTY",
        complaint(VALID.replace("CITY", "TOWN")));
  }

  @Test
  void a_wrong_colour_is_refused() {
    assertEquals(
        FILE + ": colour: is #00565B, must be a colour like #1a2b3c",
        complaint(VALID.replace("#00565b", "#00565B")));
  }

  @Test
  void broken_syntax_names_the_line() {
    var complaint = complaint(VALID.replace("{ zh: 基隆市,", "{ zh: 基隆市"));
    assertTrue(complaint.startsWith(FILE + ": (syntax): "), complaint);
    assertTrue(complaint.contains("line 4"), complaint);
  }

  private static String complaint(String yaml) {
    return String.valueOf(
        assertThrows(InvalidYaml.class, () -> AuthorityRevision.parse(FILE, yaml)).getMessage());
  }
}
