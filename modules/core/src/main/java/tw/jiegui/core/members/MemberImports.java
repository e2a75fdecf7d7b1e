package tw.jiegui.core.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Deed;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.schools.Upload;
import tw.jiegui.core.tables.Table;
import tw.jiegui.core.tenancy.Tenancy;

/// Takes people of schools in from a file: first what it would do, then all of it or nothing.
@ApplicationScoped
public class MemberImports {
  private static final Duration KEPT = Duration.ofDays(1);

  @Inject private Tenancy tenancy;
  @Inject private Members members;
  @Inject private MemberImportFiles files;
  @Inject private MemberImportWork work;
  @Inject private Ledger ledger;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected MemberImports() {}

  public MemberImported upload(Acting acting, Upload upload) {
    Grants.scope(acting);
    return switch (MemberFile.read(upload.content())) {
      case Checked.Invalid<Table>(var problems) -> new MemberImported.Broken(problems);
      case Checked.Valid<Table>(var table) ->
          tenancy.within(acting.authority(), () -> keep(acting, upload, table));
    };
  }

  private MemberImported keep(Acting acting, Upload upload, Table table) {
    var now = clock.instant();
    files.removeOlderThan(now.minus(KEPT));
    var file = files.add(new MemberImport(upload, acting.person(), now));
    return new MemberImported.Preview(file, work.plan(acting, table));
  }

  public MemberImported look(Acting acting, UUID id) {
    Grants.scope(acting);
    return tenancy.within(
        acting.authority(),
        () ->
            files
                .find(id, acting.person())
                .<MemberImported>map(file -> preview(acting, file))
                .orElseGet(MemberImported.Gone::new));
  }

  private MemberImported.Preview preview(Acting acting, MemberImport file) {
    return switch (MemberFile.read(file.content())) {
      case Checked.Valid<Table>(var table) ->
          new MemberImported.Preview(file, work.plan(acting, table));
      case Checked.Invalid<Table>(var problems) ->
          throw new IllegalStateException("no longer readable: " + problems);
    };
  }

  /// The fingerprint is that of the plan which the person saw.
  public MemberImported apply(Acting acting, UUID id, String fingerprint) {
    Grants.scope(acting);
    return tenancy.within(
        acting.authority(),
        () -> {
          members.takeTurn();
          return files
              .find(id, acting.person())
              .map(file -> apply(acting, preview(acting, file), fingerprint))
              .orElseGet(MemberImported.Gone::new);
        });
  }

  private MemberImported apply(Acting acting, MemberImported.Preview now, String fingerprint) {
    if (!now.plan().isApplicable()) {
      return new MemberImported.Refused(now);
    }
    if (!now.plan().fingerprint().equals(fingerprint)) {
      return new MemberImported.ChangedMeanwhile(now);
    }
    var hat = acting.find(Grants.ADMINISTRATORS).orElseGet(() -> acting.require(Grants.HEADS));
    var deeds = work.apply(now.plan());
    files.remove(now.file());
    ledger.note(acting, hat, deed(now));
    ledger.noteAll(acting, hat, deeds);
    return new MemberImported.Done(now.file().fileName(), now.plan().counts());
  }

  private static Deed deed(MemberImported.Preview now) {
    var counts = now.plan().counts();
    return Deed.of(
        "members.imported",
        new Deed.Subject("member-import", now.file().id().toString(), now.file().fileName()),
        Change.created(
            Map.of(
                "newcomers", String.valueOf(counts.newcomers()),
                "posts", String.valueOf(counts.posts()))));
  }

  public void discard(Acting acting, UUID id) {
    Grants.scope(acting);
    tenancy.within(
        acting.authority(), () -> files.find(id, acting.person()).ifPresent(files::remove));
  }
}
