package tw.jiegui.core.schools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;
import tw.jiegui.core.authority.Absent;

/// The uploaded files of the transaction's authority.
@ApplicationScoped
class ImportFiles {
  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @SuppressWarnings("NullAway.Init")
  protected ImportFiles() {}

  SchoolImport add(SchoolImport file) {
    entities.persist(file);
    return file;
  }

  SchoolImport file(UUID id) {
    var file = entities.find(SchoolImport.class, id);
    if (file == null) {
      throw new Absent("school import", id);
    }
    return file;
  }

  /// Holds off a second click on the same button until this transaction ends.
  SchoolImport lockFile(UUID id) {
    var file = file(id);
    entities.refresh(file, LockModeType.PESSIMISTIC_WRITE);
    return file;
  }

  boolean remove(SchoolImport file) {
    if (!file.isApplied()) {
      entities.remove(file);
    }
    return !file.isApplied();
  }

  void removeUnapplied(Instant before) {
    entities
        .createQuery(
            "delete from SchoolImport f where f.appliedAt is null and f.uploadedAt < :before")
        .setParameter("before", before)
        .executeUpdate();
  }
}
