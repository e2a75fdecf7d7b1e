package tw.jiegui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.jiegui.core.files.FileName;
import tw.jiegui.database.ScratchDatabase;

/// A process that stores documents is killed without warning, again and again (`-Dkills=200`): what
/// it said was stored is there, and nothing is there by half.
class DocumentCrashIT {
  private static final int KILLS = Integer.getInteger("kills", 10);

  private final Random random = new Random(115);
  private final Map<UUID, String> acknowledged = new LinkedHashMap<>();

  @TempDir private Path folder;

  @Test
  void nothing_acknowledged_is_lost_and_nothing_is_half_stored() throws Exception {
    try (var database = ScratchDatabase.start()) {
      var school = school(database);
      for (int kill = 0; kill < KILLS; kill++) {
        storeUntilKilled(database, school);
      }
      var rows = rows(database);
      var kept = new ArrayList<FileName>();
      StoringChild.vault(folder).list(StoringChild.AUTHORITY, each -> kept.add(each.name()));
      for (var each : acknowledged.entrySet()) {
        var file = rows.get(each.getKey());
        assertTrue(file != null && kept.contains(file), () -> each.getKey() + " is lost");
        assertEquals(each.getValue(), StoringChild.sha256(read(file)));
      }
      for (var file : rows.values()) {
        assertTrue(kept.contains(file), () -> "a row without a file: " + file);
      }
      for (var file : kept) {
        assertEquals(file, named(file));
      }
      var orphans = kept.stream().filter(file -> !rows.containsValue(file)).toList();
      assertTrue(orphans.size() <= KILLS, orphans::toString);
      System.out.println(
          "Killed %d times: %d documents acknowledged, %d rows, %d whole files without a row"
              .formatted(KILLS, acknowledged.size(), rows.size(), orphans.size()));
    }
  }

  private void storeUntilKilled(ScratchDatabase database, UUID school) throws Exception {
    var login = database.application();
    var said = Files.createTempFile(folder, "said", "");
    var child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path").replace(" ", File.pathSeparator),
                StoringChild.class.getName(),
                folder.toString(),
                login.url(),
                login.user(),
                login.password(),
                school.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(said.toFile())
            .start();
    while (child.isAlive() && Files.size(said) == 0) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    assertTrue(child.isAlive(), "the child stored nothing");
    TimeUnit.MILLISECONDS.sleep(random.nextInt(400));
    child.destroyForcibly().waitFor();
    // A line that was cut off was never said.
    Files.readString(said).lines().filter(line -> line.length() == 36 + 1 + 64).forEach(this::note);
  }

  private void note(String line) {
    acknowledged.put(UUID.fromString(line.substring(0, 36)), line.substring(37));
  }

  private byte[] read(FileName file) throws Exception {
    try (var content = StoringChild.vault(folder).find(file).orElseThrow()) {
      return content.readAllBytes();
    }
  }

  /// What the content itself says that it is called.
  private FileName named(FileName file) throws Exception {
    var vault = StoringChild.vault(folder);
    try (var content = vault.fetch(file).orElseThrow()) {
      return vault.name(StoringChild.AUTHORITY, content);
    }
  }

  private static UUID school(ScratchDatabase database) throws Exception {
    var id = UUID.randomUUID();
    try (var connection = database.within("taipei");
        var statement = connection.createStatement()) {
      statement.execute(
          "insert into school (authority, id, code, name_zh, kind, ownership, district,"
              + " changed_at, changed_by) values ('taipei', '%s', '100001', '示範國小',".formatted(id)
              + " 'ELEMENTARY', 'MUNICIPAL', '信義區', now(), 'test')");
      connection.commit();
    }
    return id;
  }

  private static Map<UUID, FileName> rows(ScratchDatabase database) throws Exception {
    var rows = new LinkedHashMap<UUID, FileName>();
    try (var connection = database.within("taipei");
        var statement = connection.createStatement();
        var found = statement.executeQuery("select id, content from document")) {
      while (found.next()) {
        var name = new FileName(StoringChild.AUTHORITY, found.getString(2));
        rows.put(found.getObject(1, UUID.class), name);
      }
    }
    return rows;
  }
}
