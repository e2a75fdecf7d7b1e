package tw.jiegui.core.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.AuthorityId;

/// Puts up for everybody what may be seen, in the transaction of the change itself.
@ApplicationScoped
class Board {
  private static final List<String> COLUMNS =
      List.of(
          "authority",
          "id",
          "number",
          "status_index",
          "holder_authority",
          "holder_id",
          "holder_code",
          "holder_zh",
          "holder_en",
          "stage",
          "district",
          "scheme",
          "scheme_zh",
          "scheme_en",
          "tier",
          "tier_zh",
          "tier_en",
          "basis_zh",
          "basis_en",
          "valid_from",
          "valid_until",
          "issued_at");

  private static final String PUT =
      "insert into certificate_publication ("
          + String.join(", ", COLUMNS)
          + ") values ("
          + IntStream.rangeClosed(1, COLUMNS.size())
              .mapToObj(Board::placeholder)
              .collect(Collectors.joining(", "))
          + ")";

  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @SuppressWarnings("NullAway.Init")
  protected Board() {}

  private static String placeholder(int place) {
    String column = COLUMNS.get(place - 1);
    return column.endsWith("id") ? "cast(?" + place + " as uuid)" : "?" + place;
  }

  void put(AuthorityId authority, Certificate certificate) {
    var put = entities.createNativeQuery(PUT);
    var cells = cells(certificate.mark(authority), certificate);
    for (int i = 0; i < cells.size(); i++) {
      put.setParameter(i + 1, cells.get(i));
    }
    put.executeUpdate();
  }

  /// In the order of the columns.
  private static List<@Nullable Object> cells(Mark mark, Certificate certificate) {
    var holder = certificate.content().holder();
    var honour = certificate.content().honour();
    var basis = certificate.content().basis();
    return Arrays.asList(
        mark.authority().value(),
        mark.id().toString(),
        mark.number(),
        mark.statusIndex(),
        holder.authority().value(),
        holder.id().toString(),
        holder.code(),
        holder.name().zh(),
        holder.name().en(),
        holder.stage().map(Enum::name).orElse(null),
        holder.district(),
        honour.scheme(),
        honour.schemeName().zh(),
        honour.schemeName().en(),
        honour.tier(),
        honour.tierName().zh(),
        honour.tierName().en(),
        basis.zh(),
        basis.en(),
        Date.valueOf(certificate.validity().from()),
        Date.valueOf(certificate.validity().until()),
        Timestamp.from(mark.issuedAt()));
  }

  void end(AuthorityId authority, UUID id, Ended ended) {
    entities
        .createNativeQuery(
            "update certificate_publication set ending = ?3, ended_on = ?4"
                + " where authority = ?1 and id = cast(?2 as uuid)")
        .setParameter(1, authority.value())
        .setParameter(2, id.toString())
        .setParameter(3, ended.kind().name())
        .setParameter(4, Date.valueOf(ended.on()))
        .executeUpdate();
  }

  void follow(AuthorityId authority, UUID id, UUID successor) {
    entities
        .createNativeQuery(
            "update certificate_publication set successor_id = cast(?3 as uuid)"
                + " where authority = ?1 and id = cast(?2 as uuid)")
        .setParameter(1, authority.value())
        .setParameter(2, id.toString())
        .setParameter(3, successor.toString())
        .executeUpdate();
  }
}
