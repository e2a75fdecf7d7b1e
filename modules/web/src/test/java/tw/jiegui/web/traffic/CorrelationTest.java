package tw.jiegui.web.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class CorrelationTest {
  private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

  @Test
  void a_well_formed_name_is_kept() {
    assertEquals("case-2026-0001", Correlation.given("case-2026-0001", TRACE));
  }

  @Test
  void else_the_trace_names_the_request() {
    assertEquals("4bf92f3577b34da6a3ce929d0e0e4736", Correlation.given(null, TRACE));
  }

  @Test
  void what_could_break_a_log_line_is_replaced() {
    assertNotEquals("x\nforged line", Correlation.given("x\nforged line", null));
    assertNotEquals("short", Correlation.given("short", "00-nonsense"));
  }
}
