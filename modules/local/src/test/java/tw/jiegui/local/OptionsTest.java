package tw.jiegui.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
  private static final Path DEFAULT = Path.of("/somewhere");

  @Test
  void nothing_asked_means_the_usual_ports_and_folder() {
    var options = parse();
    assertEquals(new Options.Chosen(9080, 8180, 5433), options.ports());
    assertEquals(DEFAULT, options.data());
    assertFalse(options.fresh());
  }

  @Test
  void every_option_is_understood() {
    var options =
        parse(
            "--fresh",
            "--data",
            "/d",
            "--http-port",
            "1",
            "--keycloak-port",
            "2",
            "--db-port",
            "3");
    assertEquals(new Options.Chosen(1, 2, 3), options.ports());
    assertEquals(Path.of("/d"), options.data());
    assertTrue(options.fresh());
  }

  @Test
  void a_misspelt_option_is_named() {
    assertEquals("unknown option --frech; --help lists them", complaint("--frech"));
  }

  @Test
  void an_option_without_its_value_is_named() {
    assertEquals("--data needs a value", complaint("--data"));
    assertEquals("--data needs a value", complaint("--data", "--fresh"));
  }

  @Test
  void a_port_is_a_number_that_exists() {
    assertEquals(
        "--db-port needs a number from 1 to 65535, not 70000", complaint("--db-port", "70000"));
    assertEquals("--db-port needs a number from 1 to 65535, not x", complaint("--db-port", "x"));
  }

  @Test
  void two_servers_cannot_share_a_port() {
    assertEquals("the three ports must differ: 8180, 8180, 5433", complaint("--http-port", "8180"));
  }

  private static Options parse(String... arguments) {
    return Options.parse(DEFAULT, List.of(arguments));
  }

  private static String complaint(String... arguments) {
    return String.valueOf(assertThrows(CannotStart.class, () -> parse(arguments)).getMessage());
  }
}
