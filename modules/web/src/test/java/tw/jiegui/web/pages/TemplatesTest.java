package tw.jiegui.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tw.jiegui.web.Sources;

class TemplatesTest {
  private static final Pattern POSTING =
      Pattern.compile("<form[^>]*method=\"post\"[^>]*>\\s*(\\S+)");
  private static final Pattern INLINE =
      Pattern.compile("<style|\\sstyle=|<script(?![^>]*src=)|\\son[a-z]+=|javascript:|hx-on");

  @Test
  void every_page_has_the_template_of_its_name() {
    var lacking =
        Sources.ending("Page.java").stream()
            .filter(file -> Sources.read(file).contains("implements Page"))
            .filter(file -> !Files.exists(template(file)))
            .toList();
    assertEquals(List.of(), lacking);
  }

  @Test
  void the_token_is_the_first_field_of_every_form_that_posts() {
    var without =
        Sources.ending(".jte").stream()
            .filter(
                file ->
                    POSTING
                        .matcher(Sources.read(file))
                        .results()
                        .anyMatch(form -> !form.group(1).startsWith("@template.pages.token")))
            .toList();
    assertEquals(List.of(), without);
  }

  @Test
  void no_template_holds_script_or_style() {
    var inline =
        Sources.ending(".jte").stream()
            .filter(file -> INLINE.matcher(Sources.read(file)).find())
            .toList();
    assertEquals(List.of(), inline);
  }

  private static Path template(Path page) {
    Path feature = Path.of("src/main/java/tw/jiegui/web").relativize(page);
    return Path.of("src/main/jte", feature.toString().replaceFirst("java$", "jte"));
  }
}
