package tw.jiegui.local.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;

/// Writes the demo country as the schema's owner, who stands behind the wall like everybody else:
/// one transaction for each authority. An authority that has a school already is left alone.
public final class DemoData {
  private final Connection owner;
  private final DemoCountry country;
  private final DemoDocuments documents;
  private final InstantSource clock;

  private DemoData(
      Connection owner, DemoCountry country, DemoDocuments documents, InstantSource clock) {
    this.owner = owner;
    this.country = country;
    this.documents = documents;
    this.clock = clock;
  }

  /// Returns how many schools it wrote.
  public static int load(
      Connection owner, DemoCountry country, DemoDocuments documents, InstantSource clock)
      throws SQLException {
    owner.setAutoCommit(false);
    var data = new DemoData(owner, country, documents, clock);
    int written = 0;
    for (var authority : country.authorities()) {
      written += data.load(authority);
    }
    return written;
  }

  private int load(DemoAuthority authority) throws SQLException {
    try {
      enter(authority);
      int written = isEmpty() ? write(authority) : 0;
      owner.commit();
      return written;
    } catch (SQLException failure) {
      owner.rollback();
      throw failure;
    }
  }

  private void enter(DemoAuthority authority) throws SQLException {
    try (var setting = owner.prepareStatement("select set_config('app.tenant', ?, true)")) {
      setting.setString(1, authority.id().value());
      setting.execute();
    }
  }

  private boolean isEmpty() throws SQLException {
    try (var statement = owner.createStatement();
        var rows = statement.executeQuery("select 1 from school limit 1")) {
      return !rows.next();
    }
  }

  private int write(DemoAuthority authority) throws SQLException {
    for (var batch : DemoRows.of(authority).batches(clock.instant())) {
      batch.write(owner);
    }
    new DemoProposal(owner, authority, clock).write();
    DemoSchemes.write(owner, authority, clock.instant());
    DemoPlans.write(owner, authority, clock.instant());
    documents.write(owner, authority, clock.instant());
    DemoCertificates.write(owner, country, authority, clock.instant());
    return authority.schools().size();
  }
}
