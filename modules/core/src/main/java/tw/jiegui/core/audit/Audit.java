package tw.jiegui.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Hat;

/// Writes a deed in the transaction of the change itself: both are kept or neither.
@ApplicationScoped
public class Audit {
  private static final String INSERT =
      """
      insert into audit_entry (authority, at, actor, actor_name, acting_as, school_id, action,
        subject_kind, subject_id, subject_label, before, after, correlation_id)
      values (?1, ?2, ?3, ?4, ?5, cast(nullif(?6, '') as uuid), ?7, ?8, ?9, ?10, ?11, ?12, ?13)
      """;

  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Audit() {}

  /// Call it last in a transaction: from here to its end the authority's chain is locked.
  public void record(Acting acting, Hat hat, Deed deed) {
    recordAll(acting, hat, List.of(deed));
  }

  public void recordAll(Acting acting, Hat hat, List<Deed> deeds) {
    entities.flush();
    deeds.forEach(deed -> write(acting, hat, deed));
  }

  private void write(Acting acting, Hat hat, Deed deed) {
    entities
        .createNativeQuery(INSERT)
        .setParameter(1, acting.authority().value())
        .setParameter(2, Timestamp.from(clock.instant()))
        .setParameter(3, acting.person().subject())
        .setParameter(4, acting.person().name())
        .setParameter(5, hat.role().name())
        .setParameter(6, school(hat, deed))
        .setParameter(7, deed.action())
        .setParameter(8, deed.subject().kind())
        .setParameter(9, deed.subject().id())
        .setParameter(10, deed.subject().label())
        .setParameter(11, ChangeText.write(deed.change().before()))
        .setParameter(12, ChangeText.write(deed.change().after()))
        .setParameter(13, acting.correlationId())
        .executeUpdate();
  }

  private static String school(Hat hat, Deed deed) {
    if (deed.school() != null) {
      return deed.school().toString();
    }
    return hat.school() == null ? "" : hat.school().id().toString();
  }
}
