package tw.jiegui.core.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.assessment.Matrix.Reach;
import tw.jiegui.core.assessment.Matrix.SchoolLine;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.indicators.Frame;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.schools.Schools;
import tw.jiegui.core.tenancy.Tenancy;

/// Shows the office all its schools at once. However many there are, it takes as many statements.
@ApplicationScoped
public class Matrices {
  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @Inject private Tenancy tenancy;
  @Inject private Schools schools;
  @Inject private Frames frames;

  @SuppressWarnings("NullAway.Init")
  protected Matrices() {}

  public Matrix look(Acting acting, MatrixFilter filter, Paging paging) {
    acting.require(Assessing.OFFICE);
    return tenancy.within(
        acting.authority(),
        () -> {
          var all = frames.list().stream().map(FrameVersion::frame).toList();
          return new Matrix(
              frame(all, filter.frame()),
              rows(acting.authority(), filter, paging),
              new Matrix.Choices(all, schools.listDistricts()));
        });
  }

  private static Frame frame(List<Frame> all, String key) {
    return all.stream()
        .filter(frame -> frame.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new Absent("frame", key));
  }

  /// The whole of what the filter leaves, for a file.
  public Matrix lookAtAll(Acting acting, MatrixFilter filter) {
    return tenancy.within(
        acting.authority(),
        () -> {
          var paging = new Paging(1, Paging.MOST);
          var matrix = look(acting, filter, paging);
          var rows = new ArrayList<>(matrix.rows().rows());
          for (int page = 2; page <= matrix.rows().pages(); page++) {
            rows.addAll(rows(acting.authority(), filter, new Paging(page, Paging.MOST)).rows());
          }
          return new Matrix(
              matrix.frame(), new Slice<>(rows, matrix.rows().total(), paging), matrix.choices());
        });
  }

  private Slice<Matrix.Row> rows(AuthorityId authority, MatrixFilter filter, Paging paging) {
    var conditions = new MatrixConditions(authority, filter);
    long total =
        ((Number) filled("select count(*)" + conditions.from(), conditions).getSingleResult())
            .longValue();
    var lines =
        filled(
            """
            select cast(s.id as text), s.code, s.name_zh, s.name_en, s.district,
              cast(a.id as text), a.level, a.mandatory_met + a.optional_met,
              (select count(*) from assessment_comment c where c.authority = a.authority
                and c.assessment_id = a.id and c.kind = 'request' and c.settled_at is null)
            """
                + conditions.from()
                + conditions.order()
                + " limit "
                + paging.size()
                + " offset "
                + paging.offset(),
            conditions);
    return new Slice<>(withCells(authority, list(lines)), total, paging);
  }

  private List<Matrix.Row> withCells(AuthorityId authority, List<Object[]> lines) {
    var begun = lines.stream().map(line -> line[5]).filter(Objects::nonNull).toList();
    var cells = begun.isEmpty() ? Map.<String, Map<String, Progress>>of() : cells(authority, begun);
    return lines.stream().map(line -> row(line, cells)).toList();
  }

  private Map<String, Map<String, Progress>> cells(AuthorityId authority, List<Object> begun) {
    var found =
        entities
            .createNativeQuery(
                """
                select cast(w.assessment_id as text), w.indicator, w.state, w.items_met, w.items_needed
                from assessment_answer w where w.authority = ?1
                  and w.assessment_id = any (cast(string_to_array(?2, ',') as uuid[]))
                """)
            .setParameter(1, authority.value())
            .setParameter(2, String.join(",", begun.stream().map(Object::toString).toList()));
    return list(found).stream()
        .collect(
            groupingBy(cell -> text(cell[0]), toMap(cell -> text(cell[1]), Matrices::progress)));
  }

  private static Progress progress(Object[] cell) {
    return new Progress(
        Progress.State.of(text(cell[2])),
        ((Number) cell[3]).intValue(),
        ((Number) cell[4]).intValue());
  }

  private static Matrix.Row row(Object[] line, Map<String, Map<String, Progress>> cells) {
    var school =
        new SchoolLine(
            UUID.fromString(text(line[0])),
            text(line[1]),
            text(line[2]),
            text(line[3]),
            text(line[4]));
    return line[5] == null
        ? new Matrix.Row(school, Optional.empty(), Map.of())
        : new Matrix.Row(
            school,
            Optional.of(
                new Reach(
                    UUID.fromString(text(line[5])),
                    text(line[6]),
                    ((Number) line[7]).intValue(),
                    ((Number) line[8]).intValue())),
            cells.getOrDefault(text(line[5]), Map.of()));
  }

  private static String text(Object value) {
    return value.toString();
  }

  @SuppressWarnings("unchecked")
  private static List<Object[]> list(Query query) {
    return query.getResultList();
  }

  private Query filled(String sql, MatrixConditions conditions) {
    var query = entities.createNativeQuery(sql);
    for (int i = 0; i < conditions.values().size(); i++) {
      query.setParameter(i + 1, conditions.values().get(i));
    }
    return query;
  }
}
