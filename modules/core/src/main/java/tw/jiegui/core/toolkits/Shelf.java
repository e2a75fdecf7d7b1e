package tw.jiegui.core.toolkits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.Stage;

/// The published copies: an authority puts and takes its own, everybody reads all.
@ApplicationScoped
public class Shelf {
  private static final List<String> COLUMNS =
      List.of(
          "authority",
          "id",
          "school_zh",
          "school_en",
          "kind",
          "elementary",
          "junior",
          "senior",
          "frame",
          "place",
          "title_zh",
          "summary_zh",
          "steps_zh",
          "example_zh",
          "mistakes_zh",
          "title_en",
          "summary_en",
          "steps_en",
          "example_en",
          "mistakes_en",
          "links",
          "words",
          "published_at");

  private static final String PUT =
      "insert into toolkit_publication ("
          + String.join(", ", COLUMNS)
          + ") values ("
          + IntStream.rangeClosed(1, COLUMNS.size())
              .mapToObj(each -> each == 2 ? "cast(?2 as uuid)" : "?" + each)
              .collect(Collectors.joining(", "))
          + ") on conflict (authority, id) do update set "
          + COLUMNS.stream()
              .skip(2)
              .map(column -> column + " = excluded." + column)
              .collect(Collectors.joining(", "));

  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @SuppressWarnings("NullAway.Init")
  protected Shelf() {}

  void put(AuthorityId authority, Toolkit toolkit, Optional<School> school) {
    var cells =
        cells(
            authority.value(),
            toolkit.id(),
            school.map(each -> each.identity().nameZh()).orElse(""),
            school.map(each -> each.identity().nameEn()).orElse(""),
            toolkit.content(),
            toolkit.publishedAt().orElseThrow());
    var put = entities.createNativeQuery(PUT);
    for (int i = 0; i < cells.size(); i++) {
      put.setParameter(i + 1, cells.get(i));
    }
    put.executeUpdate();
  }

  /// In the order of the columns.
  private static List<Object> cells(
      String authority,
      UUID id,
      String schoolZh,
      String schoolEn,
      Content content,
      Instant publishedAt) {
    var stages = content.reach().stages();
    return List.of(
        authority,
        id.toString(),
        schoolZh,
        schoolEn,
        content.reach().kind().name(),
        stages.contains(Stage.ELEMENTARY),
        stages.contains(Stage.JUNIOR),
        stages.contains(Stage.SENIOR),
        content.reach().frame(),
        content.reach().place(),
        content.zh().title(),
        content.zh().summary(),
        content.zh().steps(),
        content.zh().example(),
        content.zh().mistakes(),
        content.en().title(),
        content.en().summary(),
        content.en().steps(),
        content.en().example(),
        content.en().mistakes(),
        String.join("\n", content.links()),
        content.words(),
        Timestamp.from(publishedAt));
  }

  void take(AuthorityId authority, UUID id) {
    entities
        .createNativeQuery(
            "delete from toolkit_publication where authority = ?1 and id = cast(?2 as uuid)")
        .setParameter(1, authority.value())
        .setParameter(2, id.toString())
        .executeUpdate();
  }
}
