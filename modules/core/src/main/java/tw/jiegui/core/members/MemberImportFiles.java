package tw.jiegui.core.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.authority.Person;

/// The uploaded files of people of the transaction's authority.
@ApplicationScoped
class MemberImportFiles {
  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @SuppressWarnings("NullAway.Init")
  protected MemberImportFiles() {}

  MemberImport add(MemberImport file) {
    entities.persist(file);
    return file;
  }

  Optional<MemberImport> find(UUID id, Person person) {
    return Optional.ofNullable(entities.find(MemberImport.class, id))
        .filter(file -> file.isOf(person));
  }

  void remove(MemberImport file) {
    entities.remove(file);
  }

  void removeOlderThan(Instant time) {
    entities
        .createQuery("delete from MemberImport f where f.uploadedAt < :time")
        .setParameter("time", time)
        .executeUpdate();
  }
}
