package tw.jiegui.core.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import tw.jiegui.core.authority.AuthorityId;

/// Runs work in one transaction that belongs to one authority, or to none for the shared catalogue.
/// Nothing else begins a transaction, so nothing can forget to say whose it is.
@ApplicationScoped
public class Tenancy {
  @Resource private UserTransaction transaction;

  @Resource private TransactionSynchronizationRegistry registry;

  @Resource(lookup = "jdbc/jiegui")
  private DataSource database;

  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @SuppressWarnings("NullAway.Init")
  protected Tenancy() {}

  /// Within work of the same authority it joins that; within another's it is refused.
  public <T> T within(AuthorityId authority, Supplier<T> work) {
    if (isWithin(authority)) {
      return work.get();
    }
    return inTransaction(
        () -> {
          enter(authority);
          return work.get();
        });
  }

  public void within(AuthorityId authority, Runnable work) {
    within(
        authority,
        () -> {
          work.run();
          return authority;
        });
  }

  /// For the shared catalogue: every tenant table is empty here.
  public <T> T withoutTenant(Supplier<T> work) {
    return inTransaction(work);
  }

  /// For what is shown to all: in whatever transaction there is, or else in one of its own.
  public <T> T anywhere(Supplier<T> work) {
    return registry.getTransactionStatus() == Status.STATUS_ACTIVE
        ? work.get()
        : inTransaction(work);
  }

  private boolean isWithin(AuthorityId authority) {
    return registry.getTransactionStatus() == Status.STATUS_ACTIVE
        && authority.value().equals(registry.getResource(TenantSessions.KEY));
  }

  private void enter(AuthorityId authority) {
    registry.putResource(TenantSessions.KEY, authority.value());
    try (Connection connection = database.getConnection();
        PreparedStatement setting =
            connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
      setting.setString(1, authority.value());
      setting.execute();
    } catch (SQLException broken) {
      throw new DatabaseUnreachable(broken);
    }
  }

  private <T> T inTransaction(Supplier<T> work) {
    begin();
    try {
      T result = work.get();
      entities.flush();
      commit();
      return result;
    } catch (OptimisticLockException overtaken) {
      throw new ChangedMeanwhile(overtaken);
    } finally {
      rollbackUnlessDone();
    }
  }

  private void begin() {
    try {
      transaction.begin();
    } catch (NotSupportedException | SystemException refused) {
      throw new IllegalStateException("a tenant's work cannot begin inside another's", refused);
    }
  }

  private void commit() {
    try {
      transaction.commit();
    } catch (Exception lost) {
      throw new DatabaseUnreachable(lost);
    }
  }

  private void rollbackUnlessDone() {
    try {
      if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
        transaction.rollback();
      }
    } catch (SystemException lost) {
      throw new DatabaseUnreachable(lost);
    }
  }
}
