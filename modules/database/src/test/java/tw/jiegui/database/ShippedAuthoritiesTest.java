package tw.jiegui.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.jiegui.core.yaml.InvalidYaml;

class ShippedAuthoritiesTest {
  @TempDir Path folder;

  @Test
  void all_23_are_on_the_class_path() {
    var authorities = ShippedAuthorities.read(ShippedAuthoritiesTest.class.getClassLoader());
    assertEquals(23, authorities.size());
    assertEquals("ministry", authorities.getFirst().id());
  }

  @Test
  void a_file_in_the_wrong_folder_is_refused() throws IOException {
    var wrong = Files.createDirectories(folder.resolve("authorities/penghu"));
    Files.writeString(
        wrong.resolve("authority.yaml"),
        """
        id: kinmen
        official_code: "09020"
        kind: COUNTY
        name: { zh: 金門縣, en: Kinmen County }
        bureau: { zh: 金門縣政府教育處, en: Education Department }
        colour: "#123456"
        position: 1
        """);
    try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
      var complaint =
          assertThrows(InvalidYaml.class, () -> ShippedAuthorities.read(loader)).getMessage();
      assertEquals(
          "authorities/penghu/authority.yaml: id: is kinmen, must be its folder's name", complaint);
    }
  }
}
