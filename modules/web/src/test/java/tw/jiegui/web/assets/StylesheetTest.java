package tw.jiegui.web.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StylesheetTest {
  private static final Asset SERVED = asset("jiegui.css");
  private static final String CSS = new String(SERVED.plain(), StandardCharsets.UTF_8);

  @Test
  void neither_typeface_nor_crest_of_another_government_is_served() {
    Stream.of("@font-face", "GDS", "crest", "url(", "rebranded", "govuk-header", "#1d70b8")
        .forEach(foreign -> assertFalse(CSS.contains(foreign), foreign));
  }

  @Test
  void the_components_that_pages_use_are_served() {
    Stream.of("button", "input", "error-summary", "table", "pagination", "tag", "summary-list")
        .forEach(part -> assertTrue(CSS.contains(".govuk-" + part), part));
  }

  @Test
  void braces_still_pair() {
    assertEquals(count('{'), count('}'));
  }

  @Test
  void one_unwanted_selector_leaves_its_neighbours() {
    var css = new Stylesheet("@media print{.govuk-header,.a:not(.b,.c){x:y}.govuk-tabs{x:y}}");
    assertEquals("@media print{.a:not(.b,.c){x:y}}", css.themed().css());
  }

  @Test
  void what_every_page_loads_is_small() {
    int bytes =
        Stream.of("jiegui.css", "jiegui.js", "htmx.js", "logo.svg", "favicon.svg")
            .mapToInt(name -> asset(name).compressed().length)
            .sum();
    assertTrue(bytes < 36_000, bytes + " bytes");
  }

  private static long count(char brace) {
    return CSS.chars().filter(c -> c == brace).count();
  }

  private static Asset asset(String name) {
    String hash = List.of(Assets.path(name).split("/", -1)).get(2);
    return Assets.find(name, hash).orElseThrow();
  }
}
