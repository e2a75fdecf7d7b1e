package tw.jiegui.web.assessment;

import static java.util.stream.Collectors.toMap;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.jiegui.core.assessment.Matrix;

@Schema(name = "AssessmentMatrix", description = "One page of an authority's schools by indicators")
@JsonbPropertyOrder({"items", "total", "page", "size"})
public record MatrixJson(
    List<RowJson> items,
    @Schema(description = "How many there are on all pages") long total,
    int page,
    int size) {
  public MatrixJson {
    items = List.copyOf(items);
  }

  @Schema(name = "SchoolByIndicators")
  @JsonbPropertyOrder({"code", "name", "begun", "level", "met", "requests", "indicators"})
  public record RowJson(
      String code,
      String name,
      boolean begun,
      @Schema(description = "Empty before the first") String level,
      int met,
      @Schema(description = "How many requests of the office are open") int requests,
      @Schema(description = "untouched, begun or met, by the keys of the indicators")
          Map<String, String> indicators) {}

  static MatrixJson of(Matrix matrix) {
    var rows = matrix.rows();
    return new MatrixJson(
        rows.rows().stream().map(MatrixJson::row).toList(),
        rows.total(),
        rows.paging().page(),
        rows.paging().size());
  }

  private static RowJson row(Matrix.Row row) {
    var reach = row.reach();
    return new RowJson(
        row.school().code(),
        row.school().nameZh(),
        reach.isPresent(),
        reach.map(Matrix.Reach::level).orElse(""),
        reach.map(Matrix.Reach::met).orElse(0),
        reach.map(Matrix.Reach::requests).orElse(0),
        new TreeMap<>(
            row.cells().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> each.getValue().state().slug()))));
  }
}
