package tw.jiegui.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// One line of an audit log, with what its hash is made of in the order of the migration `audit`.
record ChainedEntry(long seq, String previousHash, String hash, List<String> fields) {
  static final String COLUMNS =
      "authority, seq, at, actor, actor_name, acting_as, school_id, action, subject_kind,"
          + " subject_id, subject_label, before, after, correlation_id, previous_hash, hash";

  private static final List<String> BEFORE_SCHOOL = List.of("actor", "actor_name", "acting_as");
  private static final List<String> AFTER_SCHOOL =
      List.of(
          "action",
          "subject_kind",
          "subject_id",
          "subject_label",
          "before",
          "after",
          "correlation_id");
  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

  ChainedEntry {
    fields = List.copyOf(fields);
  }

  static ChainedEntry of(ResultSet row) throws SQLException {
    long seq = row.getLong("seq");
    var at = row.getObject("at", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC);
    var fields = Stream.<String>builder();
    fields.add(row.getString("authority")).add(Long.toString(seq)).add(MICROSECONDS.format(at));
    for (var name : BEFORE_SCHOOL) {
      fields.add(row.getString(name));
    }
    fields.add(Objects.requireNonNullElse(row.getString("school_id"), ""));
    for (var name : AFTER_SCHOOL) {
      fields.add(row.getString(name));
    }
    return new ChainedEntry(
        seq, row.getString("previous_hash"), row.getString("hash"), fields.build().toList());
  }

  /// Every field is led by its length in bytes, so that no two entries read the same.
  String digest() {
    var digest = sha256();
    add(digest, previousHash);
    fields.forEach(field -> add(digest, field));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String field) {
    byte[] bytes = field.getBytes(UTF_8);
    digest.update((bytes.length + ":").getBytes(UTF_8));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
