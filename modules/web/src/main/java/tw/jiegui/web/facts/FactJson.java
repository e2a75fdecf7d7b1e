package tw.jiegui.web.facts;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.jiegui.core.facts.Entry;
import tw.jiegui.core.facts.Field;
import tw.jiegui.core.facts.Values;
import tw.jiegui.core.paging.Slice;

@Schema(name = "Fact", description = "One thing that a school registered")
@JsonbPropertyOrder({
  "id",
  "kind",
  "schoolYear",
  "fields",
  "withdrawn",
  "version",
  "recordedAt",
  "recordedBy",
  "changedAt",
  "changedBy"
})
public record FactJson(
    UUID id,
    @Schema(
            enumeration = {
              "team-member",
              "activity",
              "partnership",
              "training",
              "meeting",
              "course",
              "mentorship"
            })
        String kind,
    @JsonbProperty("school_year") @Schema(examples = "115") int schoolYear,
    @Schema(description = "By the names of the fields; what is empty is left out")
        Map<String, Object> fields,
    boolean withdrawn,
    @Schema(description = "The ETag is this number in quotation marks", examples = "3") int version,
    @JsonbProperty("recorded_at") Instant recordedAt,
    @JsonbProperty("recorded_by") String recordedBy,
    @JsonbProperty("changed_at") Instant changedAt,
    @JsonbProperty("changed_by") String changedBy) {
  @Schema(name = "FactList", description = "One page of a list of facts")
  @JsonbPropertyOrder({"items", "total", "page", "size"})
  public record Page(
      List<FactJson> items,
      @Schema(description = "How many there are on all pages") long total,
      int page,
      int size) {
    public Page {
      items = List.copyOf(items);
    }

    static Page of(Slice<Entry> slice) {
      return new Page(
          slice.map(FactJson::of).rows(),
          slice.total(),
          slice.paging().page(),
          slice.paging().size());
    }
  }

  static FactJson of(Entry entry) {
    var standing = entry.standing();
    return new FactJson(
        entry.id(),
        entry.kind().slug(),
        entry.year().roc(),
        fields(entry),
        standing.withdrawn(),
        standing.version(),
        standing.recorded().at(),
        standing.recorded().by(),
        standing.changed().at(),
        standing.changed().by());
  }

  private static Map<String, Object> fields(Entry entry) {
    var fields = new LinkedHashMap<String, Object>();
    for (var field : entry.kind().fields()) {
      if (!entry.fact().values().text(field.name()).isEmpty()) {
        fields.put(field.name(), value(field, entry.fact().values()));
      }
    }
    return fields;
  }

  private static Object value(Field field, Values values) {
    return switch (field.form()) {
      case Field.Form.Count _ -> values.count(field.name());
      case Field.Form.Flag _ -> values.flag(field.name());
      case Field.Form.Several _ -> List.copyOf(values.several(field.name()));
      case Field.Form.Line _,
          Field.Form.Text _,
          Field.Form.Date _,
          Field.Form.Email _,
          Field.Form.OneOf _,
          Field.Form.Partner _ ->
          values.text(field.name());
    };
  }
}
