package tw.jiegui.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
  @TempDir Path folder;

  @Test
  void a_living_process_is_found_again() throws IOException {
    var file = new PidFile(folder.resolve("it.pid"));
    file.write(ProcessHandle.current());
    assertEquals(ProcessHandle.current(), file.findLive().orElseThrow());
  }

  @Test
  void a_stranger_with_the_same_number_is_not_ours() throws IOException {
    var file = folder.resolve("it.pid");
    Files.writeString(file, ProcessHandle.current().pid() + " 1000000000000\n");
    assertTrue(new PidFile(file).findLive().isEmpty());
  }

  @Test
  void no_file_and_half_a_file_mean_nobody() throws IOException {
    var file = folder.resolve("it.pid");
    assertTrue(new PidFile(file).findLive().isEmpty());
    Files.writeString(file, "");
    assertTrue(new PidFile(file).findLive().isEmpty());
  }
}
