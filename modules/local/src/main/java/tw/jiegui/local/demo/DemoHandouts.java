package tw.jiegui.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.documents.DocumentKind;
import tw.jiegui.core.files.InMemory;
import tw.jiegui.core.files.Vault;

/// The form that goes with the published toolkit of an authority: a record sheet to fill in.
record DemoHandouts(Vault vault, DemoAuthority authority, OffsetDateTime at) {
  static final String NAME = "線上共讀紀錄表.odt";

  private static final String ENCLOSE =
      """
      insert into document (authority, id, toolkit_id, year, name, description, kind, size, content,
        recorded_at, recorded_by, changed_at, changed_by)
      values (?, ?, ?, ?, ?, '', ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String HAND_OUT =
      """
      insert into toolkit_publication_file (authority, id, toolkit_id, position, name, kind, size)
      values (?, ?, ?, 1, ?, ?, ?)
      """;

  void write(Connection owner) throws SQLException {
    for (var toolkit : DemoToolkit.of(authority)) {
      if (toolkit.isPublished()) {
        write(owner, toolkit.id());
      }
    }
  }

  private void write(Connection owner, UUID toolkit) throws SQLException {
    var form = form();
    String tenant = authority.id().value();
    String kind = DocumentKind.ODT.name();
    var id = Seeds.uuid("toolkit file", toolkit.toString());
    int year = SchoolYear.of(at.atZoneSameInstant(Calendars.TAIWAN).toLocalDate()).roc();
    var by = DemoRows.LOADER_NAME;
    new Batch(
            ENCLOSE,
            Stream.of(
                Batch.row(
                    tenant,
                    id,
                    toolkit,
                    year,
                    NAME,
                    kind,
                    form.size(),
                    keep(form),
                    at,
                    by,
                    at,
                    by)))
        .write(owner);
    new Batch(HAND_OUT, Stream.of(Batch.row(tenant, id, toolkit, NAME, kind, form.size())))
        .write(owner);
  }

  static InMemory form() {
    try (var file = DemoHandouts.class.getResourceAsStream("shared-reading.odt")) {
      return new InMemory(Objects.requireNonNull(file).readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private String keep(InMemory form) {
    try {
      var name = vault.name(authority.id(), form);
      vault.keep(name, form);
      return name.key();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
