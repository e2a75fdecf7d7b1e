package tw.jiegui.core.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.files.FileName;
import tw.jiegui.core.files.Uploads;
import tw.jiegui.core.files.Vault;
import tw.jiegui.core.tenancy.Tenancy;

/// Removes files without a row: what a crash left between the two, uploads that nobody went on
/// with, and what a scanner found harmful.
@ApplicationScoped
class Sweep {
  private static final Duration YOUNG = Duration.ofHours(1);
  private static final Duration UPLOADS_KEPT = Duration.ofDays(1);
  private static final int AT_ONCE = 200;

  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @Inject private Tenancy tenancy;
  @Inject private Shelf shelf;
  @Inject private Turns turns;
  @Inject private Vault vault;
  @Inject private Uploads uploads;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Sweep() {}

  void clean(AuthorityId authority) {
    var now = clock.instant();
    try {
      removeFiles(authority, now.minus(YOUNG));
      removeUploads(authority, now);
      vault.forgetDrafts(now.minus(YOUNG));
    } catch (IOException unreachable) {
      throw new StoreUnreachable(unreachable);
    }
  }

  private void removeFiles(AuthorityId authority, Instant before) throws IOException {
    var old = new ArrayList<FileName>();
    vault.list(
        authority,
        stored -> {
          if (stored.since().isBefore(before)) {
            old.add(stored.name());
          }
        });
    for (int from = 0; from < old.size(); from += AT_ONCE) {
      remove(authority, old.subList(from, Math.min(old.size(), from + AT_ONCE)));
    }
  }

  /// Nobody enters a row for one of them between the look and the removal.
  private void remove(AuthorityId authority, List<FileName> files) {
    tenancy.within(
        authority,
        () -> {
          turns.alone(authority);
          var kept = new HashSet<>(shelf.listKept(files.stream().map(FileName::content).toList()));
          files.stream().filter(file -> !kept.contains(file.content())).forEach(this::remove);
        });
  }

  private void remove(FileName file) {
    try {
      vault.remove(file);
    } catch (IOException unreachable) {
      throw new StoreUnreachable(unreachable);
    }
  }

  private void removeUploads(AuthorityId authority, Instant now) throws IOException {
    var known =
        new HashSet<UUID>(
            tenancy.within(
                authority,
                () -> {
                  entities
                      .createQuery("delete from DocumentUpload u where u.touchedAt < :before")
                      .setParameter("before", now.minus(UPLOADS_KEPT))
                      .executeUpdate();
                  return entities
                      .createQuery("select u.id from DocumentUpload u", UUID.class)
                      .getResultList();
                }));
    uploads.sweep(authority, now.minus(YOUNG), known::contains);
  }
}
