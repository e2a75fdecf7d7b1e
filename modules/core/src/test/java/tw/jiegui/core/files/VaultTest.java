package tw.jiegui.core.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.jiegui.core.authority.AuthorityId;

class VaultTest {
  private static final Keyring KEYS = Keyring.of("ab".repeat(32));
  private static final AuthorityId TAIPEI = new AuthorityId("taipei");
  private static final AuthorityId KEELUNG = new AuthorityId("keelung");
  private static final Content MINUTES = new InMemory("會議紀錄".getBytes(UTF_8));

  @TempDir private Path folder;
  private Vault vault;
  private Uploads uploads;

  @BeforeEach
  void open() {
    vault = new Vault(KEYS, new LocalFiles(folder.resolve("store")), folder);
    uploads = new Uploads(KEYS, folder);
  }

  @Test
  void what_was_kept_is_found_again_whole_and_at_any_place() throws IOException {
    var name = vault.name(TAIPEI, MINUTES);
    vault.keep(name, MINUTES);
    assertEquals("會議紀錄", text(vault.find(name).orElseThrow()));
    try (var near = vault.fetch(name).orElseThrow()) {
      assertEquals("紀錄", new String(near.bytes(6, 6), UTF_8));
    }
    assertEquals(List.of(), drafts());
  }

  @Test
  void the_same_content_is_kept_once_for_an_authority_and_apart_from_anothers() throws IOException {
    var own = vault.name(TAIPEI, MINUTES);
    vault.keep(own, MINUTES);
    vault.keep(own, MINUTES);
    var other = vault.name(KEELUNG, MINUTES);
    vault.keep(other, MINUTES);
    assertNotEquals(own.key(), other.key());
    assertEquals(List.of(own), stored(TAIPEI));
    assertEquals(List.of(other), stored(KEELUNG));
  }

  @Test
  void a_file_under_anothers_name_does_not_open() throws IOException {
    var one = vault.name(TAIPEI, MINUTES);
    var two = vault.name(TAIPEI, new InMemory(new byte[] {1}));
    vault.keep(one, MINUTES);
    vault.keep(two, new InMemory(new byte[] {1}));
    Files.copy(path(one), path(two), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThrows(BrokenSeal.class, () -> text(vault.find(two).orElseThrow()));
  }

  @Test
  void what_fails_half_way_leaves_nothing_behind() throws IOException {
    var name = vault.name(TAIPEI, MINUTES);
    var failing =
        new InputStream() {
          private int pieces;

          @Override
          public int read() throws IOException {
            return read(new byte[1], 0, 1);
          }

          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            if (pieces++ > 3) {
              throw new IOException("lost");
            }
            return length;
          }
        };
    assertThrows(IOException.class, () -> vault.put(name, failing));
    assertFalse(vault.has(name));
    assertEquals(List.of(), drafts());
  }

  @Test
  void a_removed_file_is_gone_and_a_preview_lies_beside_its_content() throws IOException {
    var name = vault.name(TAIPEI, MINUTES);
    vault.keep(name, MINUTES);
    vault.put(name.preview(), new ByteArrayInputStream(new byte[] {7}));
    assertEquals(2, stored(TAIPEI).size());
    assertEquals(name.content(), name.preview().content());
    vault.remove(name);
    vault.remove(name);
    assertTrue(vault.find(name).isEmpty());
    assertEquals(List.of(name.preview()), stored(TAIPEI));
  }

  @Test
  void drafts_are_forgotten_when_they_are_old() throws IOException {
    Files.createDirectories(folder.resolve("drafts"));
    Files.writeString(folder.resolve("drafts/left"), "half");
    vault.forgetDrafts(Instant.now().minusSeconds(60));
    assertEquals(1, drafts().size());
    vault.forgetDrafts(Instant.now().plusSeconds(60));
    assertEquals(0, drafts().size());
  }

  @Test
  void pieces_make_a_whole() throws IOException {
    var id = new Uploads.Id(TAIPEI, UUID.randomUUID());
    adopt(id, 0, "一二");
    adopt(id, 6, "三");
    try (var whole = uploads.open(id, 9)) {
      assertEquals("一二三", text(whole.stream()));
      assertArrayEquals("二三".getBytes(UTF_8), whole.bytes(3, 6));
    }
  }

  @Test
  void a_piece_that_came_twice_counts_once_and_what_was_not_acknowledged_does_not_count()
      throws IOException {
    var id = new Uploads.Id(TAIPEI, UUID.randomUUID());
    adopt(id, 0, "lost");
    adopt(id, 0, "kept");
    adopt(id, 4, "half");
    try (var whole = uploads.open(id, 4)) {
      assertEquals("kept", text(whole.stream()));
    }
    assertThrows(BrokenSeal.class, () -> uploads.open(id, 9));
  }

  @Test
  void more_than_was_announced_shows() throws IOException {
    var id = new Uploads.Id(TAIPEI, UUID.randomUUID());
    var piece = uploads.take(id, 0, new ByteArrayInputStream(new byte[1000]), 10);
    assertEquals(11, piece.size());
    uploads.drop(piece);
  }

  @Test
  void uploads_that_nobody_knows_are_swept_away() throws IOException {
    var known = new Uploads.Id(TAIPEI, UUID.randomUUID());
    var forgotten = new Uploads.Id(TAIPEI, UUID.randomUUID());
    adopt(known, 0, "a");
    adopt(forgotten, 0, "b");
    uploads.sweep(TAIPEI, Instant.now().minusSeconds(60), known.id()::equals);
    uploads.open(forgotten, 1).close();
    uploads.sweep(TAIPEI, Instant.now().plusSeconds(60), known.id()::equals);
    assertThrows(BrokenSeal.class, () -> uploads.open(forgotten, 1));
    uploads.open(known, 1).close();
  }

  private void adopt(Uploads.Id id, long offset, String text) throws IOException {
    var content = new ByteArrayInputStream(text.getBytes(UTF_8));
    uploads.adopt(uploads.take(id, offset, content, 1000));
  }

  private List<FileName> stored(AuthorityId authority) throws IOException {
    var names = new ArrayList<FileName>();
    vault.list(authority, stored -> names.add(stored.name()));
    return names;
  }

  private List<Path> drafts() throws IOException {
    return Disk.list(folder.resolve("drafts"));
  }

  private Path path(FileName name) {
    return folder
        .resolve("store")
        .resolve(name.authority().value())
        .resolve(name.key().substring(0, 2))
        .resolve(name.key());
  }

  private static String text(InputStream stream) throws IOException {
    try (stream) {
      return new String(stream.readAllBytes(), UTF_8);
    }
  }
}
