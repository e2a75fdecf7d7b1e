package tw.jiegui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Nobody argues about layout. `-Dformat=write` mends what this finds.
class FormattingTest {
  private static final Path MODULES = Path.of("..");

  @Test
  void every_source_file_is_laid_out_by_the_formatter() throws Exception {
    try (Stream<Path> files = Files.walk(MODULES)) {
      List<String> untidy =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.toString().contains("/target/"))
              .filter(FormattingTest::mended)
              .map(Path::toString)
              .toList();
      assertEquals(List.of(), untidy);
    }
  }

  private static boolean mended(Path file) {
    try {
      String source = Files.readString(file);
      String tidy =
          new Formatter()
              .formatSourceAndFixImports(RemoveUnusedImports.removeUnusedImports(source));
      if (!tidy.equals(source) && "write".equals(System.getProperty("format"))) {
        Files.writeString(file, tidy);
        return false;
      }
      return !tidy.equals(source);
    } catch (IOException | FormatterException unreadable) {
      throw new IllegalStateException(file.toString(), unreadable);
    }
  }
}
