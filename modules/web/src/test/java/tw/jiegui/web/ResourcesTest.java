package tw.jiegui.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// One class that the container cannot make takes every page down with it.
class ResourcesTest {
  private static final Pattern SERVED = Pattern.compile("(?m)^@(Path|Provider)\\b");
  private static final Pattern HIDDEN =
      Pattern.compile("(?m)^  (protected|private)? ?[A-Z]\\w+\\([^)]*\\) \\{");
  private static final Pattern SCOPED = Pattern.compile("(?m)^@(Request|Application)Scoped\\b");

  @Test
  void every_resource_and_provider_has_a_public_constructor() {
    assertEquals(List.of(), served().filter(file -> matches(HIDDEN, file)).toList());
  }

  @Test
  void every_resource_and_provider_is_a_bean_or_it_would_not_be_found() {
    assertEquals(List.of(), served().filter(file -> !matches(SCOPED, file)).toList());
  }

  private static Stream<Path> served() {
    return Sources.ending(".java").stream().filter(file -> matches(SERVED, file));
  }

  private static boolean matches(Pattern pattern, Path file) {
    return pattern.matcher(Sources.read(file)).find();
  }
}
