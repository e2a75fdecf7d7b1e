package tw.jiegui.core.facts;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.facts.FactRegistry.Folder;
import tw.jiegui.core.facts.FactRegistry.Work;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.schools.Upload;
import tw.jiegui.core.tables.Table;

/// Takes a whole file of facts in: first what it would register, then all of it or nothing.
@ApplicationScoped
public class FactImports {
  private static final Duration KEPT_UNAPPLIED = Duration.ofDays(7);

  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @Inject private FactRegistry registry;
  @Inject private Register register;

  @SuppressWarnings("NullAway.Init")
  protected FactImports() {}

  /// The file that somebody means: its place, its kind and its id.
  public record Target(Folder folder, FactKind kind, UUID id) {}

  /// How an upload, or its being applied, ended.
  public sealed interface Outcome {
    /// Nothing is done yet: this is what would be.
    record Preview(FactImport file, FactPlan plan) implements Outcome {}

    record Done(FactImport file) implements Outcome {}

    /// Nothing was done: the file cannot be read as a table of such facts.
    record Broken(List<Problem> problems) implements Outcome {
      public Broken {
        problems = List.copyOf(problems);
      }
    }

    /// Nothing was done: rows are bad, or the facts are no longer those of the preview.
    record Refused(Preview now) implements Outcome {}
  }

  public Outcome upload(Acting acting, Folder folder, FactKind kind, Upload upload) {
    return registry.writing(
        acting,
        folder,
        work ->
            switch (new FactFile(kind).read(upload.content())) {
              case Checked.Invalid<Table>(var problems) -> new Outcome.Broken(problems);
              case Checked.Valid<Table> _ -> keep(work, kind, upload);
            });
  }

  private Outcome keep(Work work, FactKind kind, Upload upload) {
    removeUnapplied(work.stamp().at().minus(KEPT_UNAPPLIED));
    var file = new FactImport(work.owner(), kind, upload, work.stamp());
    entities.persist(file);
    return preview(work, kind, file);
  }

  public Outcome.Preview look(Acting acting, Target target) {
    return registry.writing(
        acting, target.folder(), work -> preview(work, target.kind(), file(work, target)));
  }

  private Outcome.Preview preview(Work work, FactKind kind, FactImport file) {
    var format = new FactFile(kind);
    var table =
        switch (format.read(file.content())) {
          case Checked.Valid<Table>(var rows) -> rows;
          case Checked.Invalid<Table>(var problems) ->
              throw new IllegalStateException("no longer readable: " + problems);
        };
    return new Outcome.Preview(file, FactPlan.of(format, table, known(work, kind)));
  }

  private FactPlan.Known known(Work work, FactKind kind) {
    var partners =
        register.listOf(work.owner(), FactKind.PARTNERSHIP).stream()
            .collect(toMap(Entry::title, entry -> entry.id().toString(), (first, second) -> first));
    return new FactPlan.Known(work.year(), register.listOf(work.owner(), kind), partners);
  }

  public Outcome apply(Acting acting, Target target, String fingerprint) {
    return registry.writing(
        acting,
        target.folder(),
        work -> {
          var file = file(work, target);
          if (file.isApplied()) {
            return new Outcome.Done(file);
          }
          var now = preview(work, target.kind(), file);
          if (!now.plan().isApplicable() || !now.plan().fingerprint().equals(fingerprint)) {
            return new Outcome.Refused(now);
          }
          file.applied(now.plan().added().size(), work.stamp());
          registry.addAll(work, now.plan().added());
          return new Outcome.Done(file);
        });
  }

  /// An import that was applied stays, as the record of what was done.
  public void discard(Acting acting, Target target) {
    registry.writing(
        acting,
        target.folder(),
        work -> {
          var file = file(work, target);
          if (!file.isApplied()) {
            entities.remove(file);
          }
          return file;
        });
  }

  private FactImport file(Work work, Target target) {
    var file = entities.find(FactImport.class, target.id());
    if (file == null || !file.belongsTo(work.owner(), target.kind())) {
      throw new Absent("fact import", target.id());
    }
    entities.refresh(file, LockModeType.PESSIMISTIC_WRITE);
    return file;
  }

  private void removeUnapplied(Instant before) {
    entities
        .createQuery(
            "delete from FactImport f where f.appliedAt is null and f.uploadedAt < :before")
        .setParameter("before", before)
        .executeUpdate();
  }
}
