package tw.jiegui.core.schools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Deed;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.schools.SchoolEvent.Ground;
import tw.jiegui.core.tables.Table;
import tw.jiegui.core.tenancy.Tenancy;

/// Takes a whole file into the register: first what it would do, then all of it or nothing.
@ApplicationScoped
public class SchoolImports {
  private static final Duration KEPT_UNAPPLIED = Duration.ofDays(7);

  @Inject private Tenancy tenancy;
  @Inject private Schools schools;
  @Inject private ImportFiles files;
  @Inject private ImportApplication application;
  @Inject private Audit audit;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected SchoolImports() {}

  /// What somebody saw of an import, and on what ground he wants it done.
  public record Confirmation(String fingerprint, Ground ground) {}

  /// A file that was uploaded and neither applied nor discarded.
  public record Waiting(UUID id, String fileName, Instant uploadedAt, String uploadedBy) {}

  public List<Waiting> listWaiting(Acting acting) {
    return within(acting, files::listWaiting);
  }

  public Imported upload(Acting acting, Upload upload) {
    acting.require(SchoolRegistry.REGISTRARS);
    return switch (SchoolFile.read(upload.content())) {
      case Checked.Invalid<Table>(var problems) -> new Imported.Broken(problems);
      case Checked.Valid<Table>(var table) ->
          tenancy.within(acting.authority(), () -> keep(acting, upload, table));
    };
  }

  private Imported keep(Acting acting, Upload upload, Table table) {
    files.removeUnapplied(clock.instant().minus(KEPT_UNAPPLIED));
    var file = files.add(new SchoolImport(upload, Stamp.of(acting, clock)));
    return new Imported.Preview(file, ImportPlan.of(table, schools.register()));
  }

  public Imported.Preview look(Acting acting, UUID id) {
    return within(acting, () -> preview(files.file(id)));
  }

  private Imported.Preview preview(SchoolImport file) {
    var table =
        switch (SchoolFile.read(file.content())) {
          case Checked.Valid<Table>(var rows) -> rows;
          case Checked.Invalid<Table>(var problems) ->
              throw new IllegalStateException("no longer readable: " + problems);
        };
    return new Imported.Preview(file, ImportPlan.of(table, schools.register()));
  }

  public Imported apply(Acting acting, UUID id, Confirmation confirmation) {
    return within(acting, () -> apply(acting, files.lockFile(id), confirmation));
  }

  private Imported apply(Acting acting, SchoolImport file, Confirmation confirmation) {
    if (file.isApplied()) {
      return new Imported.Done(file);
    }
    schools.lockAll();
    var now = preview(file);
    if (!now.plan().listBad().isEmpty()) {
      return new Imported.Refused(now);
    }
    if (!now.plan().fingerprint().equals(confirmation.fingerprint())) {
      return new Imported.ChangedMeanwhile(now);
    }
    var hat = acting.require(SchoolRegistry.REGISTRARS);
    var stamp = Stamp.of(acting, clock);
    var deeds = application.apply(now.plan(), confirmation.ground(), stamp);
    file.applied(now.plan().counts(), stamp);
    audit.record(acting, hat, deed(file));
    audit.recordAll(acting, hat, deeds);
    return new Imported.Done(file);
  }

  private static Deed deed(SchoolImport file) {
    var result = file.result();
    return Deed.of(
        "schools.imported",
        new Deed.Subject("school-import", file.id().toString(), file.fileName()),
        Change.created(
            Map.of(
                "added", String.valueOf(result.added()),
                "changed", String.valueOf(result.changed()))));
  }

  /// An import that was applied stays, as the record of what was done.
  public boolean discard(Acting acting, UUID id) {
    return within(acting, () -> files.remove(files.lockFile(id)));
  }

  private <T> T within(Acting acting, Supplier<T> work) {
    acting.require(SchoolRegistry.REGISTRARS);
    return tenancy.within(acting.authority(), work);
  }
}
