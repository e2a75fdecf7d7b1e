package tw.jiegui.core.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import tw.jiegui.core.authority.AuthorityId;

/// Counts without a gap: whoever takes a number holds everybody else off until his transaction
/// ends, and gives it back where that fails.
@ApplicationScoped
class Counters {
  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @SuppressWarnings("NullAway.Init")
  protected Counters() {}

  /// From here on, one at a time.
  void hold(AuthorityId authority, String name) {
    update(
        authority,
        name,
        "insert into certificate_counter (authority, id, last) values (?1, cast(md5(?2) as uuid),"
            + " 0) on conflict (authority, id) do update set last = certificate_counter.last");
  }

  /// The next one, from 1.
  int take(AuthorityId authority, String name) {
    hold(authority, name);
    update(
        authority,
        name,
        "update certificate_counter set last = last + 1"
            + " where authority = ?1 and id = cast(md5(?2) as uuid)");
    var last =
        entities
            .createNativeQuery(
                "select last from certificate_counter"
                    + " where authority = ?1 and id = cast(md5(?2) as uuid)")
            .setParameter(1, authority.value())
            .setParameter(2, name)
            .getSingleResult();
    return ((Number) last).intValue();
  }

  private void update(AuthorityId authority, String name, String sql) {
    entities
        .createNativeQuery(sql)
        .setParameter(1, authority.value())
        .setParameter(2, name)
        .executeUpdate();
  }
}
