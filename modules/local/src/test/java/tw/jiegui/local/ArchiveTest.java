package tw.jiegui.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  @TempDir Path folder;

  @Test
  void programs_can_be_run_after_unpacking() throws IOException {
    Archive.unzip(zip("wlp/bin/server", "wlp/README"), folder.resolve("out"));
    assertTrue(Files.isExecutable(folder.resolve("out/wlp/bin/server")));
    assertEquals("wlp/README", Files.readString(folder.resolve("out/wlp/README")));
  }

  @Test
  void half_a_download_is_one_line_and_leaves_nothing() throws IOException {
    var zip = zip("wlp/bin/server", "wlp/README");
    var bytes = Files.readAllBytes(zip);
    Files.write(zip, Arrays.copyOf(bytes, bytes.length / 2));
    var complaint = complaint(zip);
    assertTrue(complaint.startsWith("cannot unpack " + zip), complaint);
    assertTrue(complaint.contains("delete that file and start again"), complaint);
    assertEquals(List.of(zip), Folders.list(folder));
  }

  @Test
  void damage_in_the_middle_is_noticed_and_leaves_nothing() throws IOException {
    var zip = zip("wlp/bin/server", "wlp/README");
    var bytes = Files.readAllBytes(zip);
    Arrays.fill(bytes, 44, 54, (byte) 0xff);
    Files.write(zip, bytes);
    complaint(zip);
    assertEquals(List.of(zip), Folders.list(folder));
  }

  @Test
  void an_entry_that_leads_out_of_the_folder_is_refused() throws IOException {
    var complaint = complaint(zip("../../evil"));
    assertTrue(complaint.contains("leads out of its folder"), complaint);
  }

  private String complaint(Path zip) {
    return String.valueOf(
        assertThrows(CannotStart.class, () -> Archive.unzip(zip, folder.resolve("out")))
            .getMessage());
  }

  private Path zip(String... names) throws IOException {
    var zip = folder.resolve("some.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (var name : names) {
        out.putNextEntry(new ZipEntry(name));
        out.write(name.getBytes(UTF_8));
      }
    }
    return zip;
  }
}
