package tw.jiegui.core.audit;

import static tw.jiegui.core.authority.Role.AUTHORITY_ADMIN;
import static tw.jiegui.core.authority.Role.OFFICER;
import static tw.jiegui.core.authority.Role.PRINCIPAL;
import static tw.jiegui.core.authority.Role.SCHOOL_COORDINATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.authority.Scope;
import tw.jiegui.core.tenancy.Tenancy;

/// Reads the log: an authority's all of it, a school's its own part.
@ApplicationScoped
public class AuditTrail {
  /// What a spreadsheet still opens with ease.
  public static final int EXPORTED_AT_MOST = 50_000;

  private static final int BATCH = 1_000;
  private static final Set<Role> OF_ALL = Set.of(AUTHORITY_ADMIN, OFFICER);
  private static final Set<Role> OF_SCHOOL = Set.of(PRINCIPAL, SCHOOL_COORDINATOR);

  /// A run of entries; the older ones begin before that sequence number.
  public record Stretch(List<AuditEntry> entries, OptionalLong olderBefore) {
    public static final Stretch EMPTY = new Stretch(List.of(), OptionalLong.empty());

    public Stretch {
      entries = List.copyOf(entries);
    }
  }

  @Inject private Tenancy tenancy;
  @Inject private AuditEntries entries;
  @Inject private Audit audit;

  @SuppressWarnings("NullAway.Init")
  protected AuditTrail() {}

  public static boolean mayRead(Acting acting) {
    return acting.is(OF_ALL) || acting.is(OF_SCHOOL);
  }

  public static Scope scope(Acting acting) {
    return Scope.of(acting, OF_ALL, OF_SCHOOL);
  }

  public Stretch read(Acting acting, AuditFilter filter, OptionalLong before, int most) {
    var found = list(acting, filter, before.orElse(Long.MAX_VALUE), most + 1);
    return found.size() <= most
        ? new Stretch(found, OptionalLong.empty())
        : new Stretch(found.subList(0, most), OptionalLong.of(found.get(most - 1).seq()));
  }

  public List<String> listActions(Acting acting) {
    scope(acting);
    return tenancy.within(acting.authority(), entries::listActions);
  }

  public boolean isTooMuchToExport(Acting acting, AuditFilter filter) {
    var scope = scope(acting);
    return tenancy.within(
        acting.authority(), () -> entries.hasMoreThan(filter, scope, EXPORTED_AT_MOST));
  }

  /// To take the log away is a deed of its own.
  private void noteExport(Acting acting, AuditFilter filter) {
    var hat = acting.find(OF_ALL).orElseGet(() -> acting.require(OF_SCHOOL));
    var subject = new Deed.Subject("audit", acting.authority().value(), filter.toString());
    tenancy.within(
        acting.authority(),
        () -> audit.record(acting, hat, Deed.of("audit.exported", subject, Change.NONE)));
  }

  /// Batch by batch, each in a transaction of its own, so that a slow reader holds nothing up.
  public void export(Acting acting, AuditFilter filter, Consumer<AuditEntry> reader) {
    noteExport(acting, filter);
    long before = Long.MAX_VALUE;
    for (int told = 0; told < EXPORTED_AT_MOST; told += BATCH) {
      var batch = list(acting, filter, before, BATCH);
      batch.forEach(reader);
      if (batch.size() < BATCH) {
        return;
      }
      before = batch.getLast().seq();
    }
  }

  private List<AuditEntry> list(Acting acting, AuditFilter filter, long before, int most) {
    var scope = scope(acting);
    return tenancy.within(acting.authority(), () -> entries.list(filter, scope, before, most));
  }
}
