package tw.jiegui.core.documents.inspection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import tw.jiegui.core.files.Content;

/// The directory of a ZIP archive, read strictly: programs that differ in what they make of an
/// archive must find the same entries in this one.
record ZipDirectory(List<ZipEntry> entries) {
  private static final int MOST_ENTRIES = 5_000;
  private static final int END = 22;

  ZipDirectory {
    entries = List.copyOf(entries);
  }

  static ZipDirectory read(Content content) throws IOException, Refusal {
    String end = Bytes.end(content);
    int at = end.lastIndexOf("PK\5\6");
    if (at < 0 || end.length() - at < END) {
      throw new Refusal("archive-broken");
    }
    byte[] tail = end.substring(at).getBytes(ISO_8859_1);
    int count = Bytes.little2(tail, 10);
    long length = Bytes.little(tail, 12) & 0xffff_ffffL;
    long start = Bytes.little(tail, 16) & 0xffff_ffffL;
    if (tail.length != END + Bytes.little2(tail, 20)) {
      throw new Refusal("two-in-one");
    }
    if (count > MOST_ENTRIES || count == 0xffff) {
      throw new Refusal("archive-many", MOST_ENTRIES);
    }
    if (start + length != content.size() - tail.length) {
      throw new Refusal("two-in-one");
    }
    return new ZipDirectory(checked(content, entries(content, start, count), start));
  }

  private static List<ZipEntry> entries(Content content, long start, int count)
      throws IOException, Refusal {
    var entries = new ArrayList<ZipEntry>();
    long at = start;
    for (int i = 0; i < count; i++) {
      byte[] head = bytes(content, at, 46);
      if (Bytes.big(head, 0) != 0x504b0102) {
        throw new Refusal("archive-broken");
      }
      int named = Bytes.little2(head, 28);
      entries.add(entry(head, new String(bytes(content, at + 46, named), UTF_8)));
      at += 46 + named + Bytes.little2(head, 30) + Bytes.little2(head, 32);
    }
    return entries;
  }

  private static ZipEntry entry(byte[] head, String name) {
    return new ZipEntry(
        name,
        new ZipEntry.Packing(
            Bytes.little2(head, 8), Bytes.little2(head, 10), Bytes.little(head, 16) & 0xffff_ffffL),
        new ZipEntry.Place(
            Bytes.little(head, 42) & 0xffff_ffffL,
            Bytes.little(head, 20) & 0xffff_ffffL,
            Bytes.little(head, 24) & 0xffff_ffffL));
  }

  private static List<ZipEntry> checked(Content content, List<ZipEntry> entries, long end)
      throws IOException, Refusal {
    var names = new HashSet<String>();
    for (var entry : entries) {
      checkName(entry.name());
      if (entry.isLocked()) {
        throw new Refusal("archive-locked");
      }
      if (!names.add(entry.name().toLowerCase(Locale.ROOT))) {
        throw new Refusal("archive-broken");
      }
    }
    var inOrder =
        entries.stream().sorted(Comparator.comparingLong(each -> each.place().header())).toList();
    long from = 0;
    for (var entry : inOrder) {
      if (entry.place().header() < from) {
        throw new Refusal("bomb");
      }
      if (from == 0 && entry.place().header() != 0) {
        throw new Refusal("two-in-one");
      }
      from = data(content, entry) + entry.place().packed();
      if (from > end) {
        throw new Refusal("archive-broken");
      }
    }
    return entries;
  }

  private static void checkName(String name) throws Refusal {
    boolean odd =
        name.isEmpty()
            || name.startsWith("/")
            || name.contains("\\")
            || name.contains(":")
            || List.of(name.split("/", -1)).contains("..")
            || name.chars().anyMatch(Character::isISOControl);
    if (odd) {
      throw new Refusal("archive-paths");
    }
  }

  /// Where the data of an entry begin: behind a header of its own, which must tell the same.
  static long data(Content content, ZipEntry entry) throws IOException, Refusal {
    long at = entry.place().header();
    byte[] head = bytes(content, at, 30);
    int named = Bytes.little2(head, 26);
    String name = new String(bytes(content, at + 30, named), UTF_8);
    if (Bytes.big(head, 0) != 0x504b0304
        || !name.equals(entry.name())
        || Bytes.little2(head, 8) != entry.packing().method()) {
      throw new Refusal("archive-broken");
    }
    return at + 30 + named + Bytes.little2(head, 28);
  }

  private static byte[] bytes(Content content, long at, int length) throws IOException, Refusal {
    if (at + length > content.size()) {
      throw new Refusal("archive-broken");
    }
    return content.bytes(at, length);
  }
}
