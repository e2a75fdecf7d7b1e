package tw.jiegui.web.schools;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.schools.ImportPlan;
import tw.jiegui.core.schools.Imported;
import tw.jiegui.core.schools.PlannedRow;
import tw.jiegui.core.schools.SchoolImport;
import tw.jiegui.web.api.FieldError;

@Schema(name = "SchoolImport", description = "What a file would do, or did, to the register")
@JsonbPropertyOrder({"id", "fileName", "fingerprint", "applicable", "counts", "rows", "result"})
public record ImportJson(
    UUID id,
    @JsonbProperty("file_name") String fileName,
    @Schema(description = "The ETag; If-Match when it is applied") String fingerprint,
    boolean applicable,
    ImportPlan.Counts counts,
    @Schema(description = "Rows that change nothing are left out") List<Line> rows,
    @Schema(description = "There once it is applied") @Nullable Result result) {
  public ImportJson {
    rows = List.copyOf(rows);
  }

  @Schema(name = "ImportResult")
  @JsonbPropertyOrder({"added", "changed", "appliedAt", "appliedBy"})
  public record Result(
      int added,
      int changed,
      @JsonbProperty("applied_at") Instant appliedAt,
      @JsonbProperty("applied_by") String appliedBy) {}

  @Schema(name = "ImportRow")
  @JsonbPropertyOrder({"line", "code", "what", "before", "after", "errors"})
  public record Line(
      int line,
      String code,
      @Schema(enumeration = {"new", "changed", "bad"}) String what,
      Map<String, String> before,
      Map<String, String> after,
      List<FieldError> errors) {}

  static ImportJson of(Imported.Preview preview, Function<List<Problem>, List<FieldError>> errors) {
    var plan = preview.plan();
    return new ImportJson(
        preview.file().id(),
        preview.file().fileName(),
        plan.fingerprint(),
        preview.isApplicable(),
        plan.counts(),
        plan.rows().stream()
            .filter(row -> !(row instanceof PlannedRow.Unchanged))
            .map(row -> line(row, errors))
            .toList(),
        preview.file().isApplied() ? result(preview.file().result()) : null);
  }

  private static Result result(SchoolImport.Result done) {
    return new Result(done.added(), done.changed(), done.applied().at(), done.applied().by());
  }

  private static Line line(PlannedRow row, Function<List<Problem>, List<FieldError>> errors) {
    var change =
        switch (row) {
          case PlannedRow.Changed changed -> changed.change();
          case PlannedRow.New added -> Change.created(added.row().cells());
          case PlannedRow.Bad bad -> Change.created(bad.row().cells());
          case PlannedRow.Unchanged unchanged -> Change.NONE;
        };
    return new Line(
        row.row().line(),
        row.row().cell("code"),
        PlanWords.kind(row),
        change.before(),
        change.after(),
        row instanceof PlannedRow.Bad bad ? errors.apply(bad.problems()) : List.of());
  }
}
