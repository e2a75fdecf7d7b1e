package tw.jiegui.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Hat;

/// Writes a deed in the transaction of the change itself: both are kept or neither.
@ApplicationScoped
public class Audit {
  private static final String INSERT =
      """
      insert into audit_entry (authority, actor, actor_name, acting_as, correlation_id, at,
        school_id, action, subject_kind, subject_id, subject_label, before, after)
      values (?, ?, ?, ?, ?, ?, cast(nullif(?, '') as uuid), ?, ?, ?, ?, ?, ?)
      """;

  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Audit() {}

  /// Call it last in a transaction: from here to its end the authority's chain is locked.
  public void record(Acting acting, Hat hat, Deed deed) {
    write(acting, hat, List.of(deed));
  }

  /// Thousands of deeds in one go, in this order.
  public void recordAll(Acting acting, Hat hat, List<Deed> deeds) {
    write(acting, hat, deeds);
  }

  /// What somebody does for himself before he has a hat: first signing in, taking up an invitation.
  public void recordOwn(Acting acting, Deed deed) {
    write(acting, null, List.of(deed));
  }

  private void write(Acting acting, @Nullable Hat hat, List<Deed> deeds) {
    entities.flush();
    var connection = entities.unwrap(Connection.class);
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (Deed deed : deeds) {
        fill(insert, acting, hat == null ? AuditEntry.SELF : hat.role().name());
        fill(insert, deed, school(hat, deed));
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException broken) {
      throw new PersistenceException(broken);
    }
  }

  private void fill(PreparedStatement insert, Acting acting, String actingAs) throws SQLException {
    insert.setString(1, acting.authority().value());
    insert.setString(2, acting.person().subject());
    insert.setString(3, acting.person().name());
    insert.setString(4, actingAs);
    insert.setString(5, acting.correlationId());
    insert.setTimestamp(6, Timestamp.from(clock.instant()));
  }

  private static void fill(PreparedStatement insert, Deed deed, String school) throws SQLException {
    insert.setString(7, school);
    insert.setString(8, deed.action());
    insert.setString(9, deed.subject().kind());
    insert.setString(10, deed.subject().id());
    insert.setString(11, deed.subject().label());
    insert.setString(12, ChangeText.write(deed.change().before()));
    insert.setString(13, ChangeText.write(deed.change().after()));
  }

  private static String school(@Nullable Hat hat, Deed deed) {
    if (deed.school() != null) {
      return deed.school().toString();
    }
    return hat == null || hat.school() == null ? "" : hat.school().id().toString();
  }
}
