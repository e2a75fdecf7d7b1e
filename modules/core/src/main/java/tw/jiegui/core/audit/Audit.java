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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Hat;

/// Writes a deed in the transaction of the change itself: both are kept or neither.
@ApplicationScoped
public class Audit {
  /// One statement for however many: the database moves the end of the chain once for each.
  private static final String INSERT =
      """
      insert into audit_entry (authority, actor, actor_name, acting_as, correlation_id, at,
        school_id, action, subject_kind, subject_id, subject_label, before, after)
      select ?, ?, ?, ?, ?, ?,
        cast(nullif(school, '') as uuid), action, kind, id, label, before, after
      from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]),
        cast(? as text[]), cast(? as text[]), cast(? as text[])) with ordinality
        as deed (school, action, kind, id, label, before, after, place)
      order by place
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
      fill(insert, acting, hat == null ? AuditEntry.SELF : hat.role().name());
      fill(insert, deeds, deed -> school(hat, deed));
      insert.executeUpdate();
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

  private static void fill(
      PreparedStatement insert, List<Deed> deeds, Function<Deed, String> school)
      throws SQLException {
    var columns =
        List.<Function<Deed, String>>of(
            school,
            Deed::action,
            deed -> deed.subject().kind(),
            deed -> deed.subject().id(),
            deed -> deed.subject().label(),
            deed -> ChangeText.write(deed.change().before()),
            deed -> ChangeText.write(deed.change().after()));
    int place = 7;
    for (var column : columns) {
      Object[] texts = deeds.stream().map(column).toArray();
      insert.setArray(place++, insert.getConnection().createArrayOf("text", texts));
    }
  }

  private static String school(@Nullable Hat hat, Deed deed) {
    if (deed.school() != null) {
      return deed.school().toString();
    }
    return hat == null || hat.school() == null ? "" : hat.school().id().toString();
  }
}
