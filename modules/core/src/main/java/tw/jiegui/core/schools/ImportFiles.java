package tw.jiegui.core.schools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
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

  /// The newest few, without what is in them.
  List<SchoolImports.Waiting> listWaiting() {
    return entities
        .createQuery(
            "select new tw.jiegui.core.schools.SchoolImports.Waiting(f.id, f.fileName,"
                + " f.uploadedAt, f.uploadedBy) from SchoolImport f where f.appliedAt is null order"
                + " by f.uploadedAt desc",
            SchoolImports.Waiting.class)
        .setMaxResults(5)
        .getResultList();
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
