package tw.jiegui.core.toolkits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.documents.DocumentKind;
import tw.jiegui.core.documents.Links;
import tw.jiegui.core.documents.Links.Link;
import tw.jiegui.core.documents.Links.Purpose;
import tw.jiegui.core.tenancy.Tenancy;

/// The files of published toolkits, for everybody who is signed in. How often they are fetched is
/// counted; by whom is not kept.
@ApplicationScoped
public class Handouts {
  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @Inject private Tenancy tenancy;
  @Inject private Links links;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Handouts() {}

  public List<Handout> list(AuthorityId source, UUID toolkit) {
    return tenancy.withoutTenant(() -> rows(source, toolkit));
  }

  private List<Handout> rows(AuthorityId source, UUID toolkit) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select id, name, kind, size from toolkit_publication_file"
                    + " where authority = ?1 and toolkit_id = cast(?2 as uuid) order by position")
            .setParameter(1, source.value())
            .setParameter(2, toolkit.toString())
            .getResultList();
    return rows.stream().map(row -> handout((Object[]) row)).toList();
  }

  private static Handout handout(Object[] row) {
    return new Handout(
        UUID.fromString(row[0].toString()),
        row[1].toString(),
        DocumentKind.valueOf(row[2].toString()),
        ((Number) row[3]).longValue());
  }

  /// A link for a few minutes, counted among the uses of the reader's authority.
  public Link fetch(Acting acting, AuthorityId source, UUID toolkit, UUID file) {
    if (list(source, toolkit).stream().noneMatch(each -> each.id().equals(file))) {
      throw new Absent("file of toolkit", file);
    }
    tenancy.within(acting.authority(), () -> count(acting.authority(), source, toolkit));
    return links.issue(source, acting, file, Purpose.SHOWN);
  }

  private void count(AuthorityId authority, AuthorityId source, UUID toolkit) {
    entities
        .createNativeQuery(
            "insert into toolkit_use (authority, id, source, toolkit_id, month, readers, downloads)"
                + " values (?1, cast(?2 as uuid), ?3, cast(?4 as uuid), ?5, 0, 1) on conflict"
                + " (authority, source, toolkit_id, month) do update"
                + " set downloads = toolkit_use.downloads + 1")
        .setParameter(1, authority.value())
        .setParameter(2, UUID.randomUUID().toString())
        .setParameter(3, source.value())
        .setParameter(4, toolkit.toString())
        .setParameter(5, Date.valueOf(Calendars.today(clock).withDayOfMonth(1)))
        .executeUpdate();
  }

  /// Within the transaction in which the toolkit is published.
  void put(AuthorityId authority, UUID toolkit) {
    entities
        .createNativeQuery(
            "delete from toolkit_publication_file"
                + " where authority = ?1 and toolkit_id = cast(?2 as uuid)")
        .setParameter(1, authority.value())
        .setParameter(2, toolkit.toString())
        .executeUpdate();
    entities
        .createNativeQuery(
            "insert into toolkit_publication_file (authority, id, toolkit_id, position, name, kind,"
                + " size) select authority, id, toolkit_id, row_number() over (order by"
                + " recorded_at, name, id), name, kind, size from document where authority = ?1"
                + " and toolkit_id = cast(?2 as uuid) and withdrawn_at is null")
        .setParameter(1, authority.value())
        .setParameter(2, toolkit.toString())
        .executeUpdate();
  }
}
