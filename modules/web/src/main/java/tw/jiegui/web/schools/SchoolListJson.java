package tw.jiegui.web.schools;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.schools.School;

@Schema(name = "SchoolList", description = "One page of a list of schools")
@JsonbPropertyOrder({"items", "total", "page", "size"})
public record SchoolListJson(
    List<SchoolJson> items,
    @Schema(description = "How many there are on all pages") long total,
    int page,
    int size) {
  public SchoolListJson {
    items = List.copyOf(items);
  }

  static SchoolListJson of(Slice<School> slice) {
    return new SchoolListJson(
        slice.map(SchoolJson::of).rows(),
        slice.total(),
        slice.paging().page(),
        slice.paging().size());
  }
}
