package tw.jiegui.web.aggregates;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The shape of the figures, for the description of the API.
@Schema(name = "Statistics", description = "The figures of a school year")
record StatisticsJson(
    @JsonbProperty("school_year") int schoolYear,
    @Schema(description = "elementary, junior, senior or all") String stage,
    @JsonbProperty("withheld_below")
        @Schema(description = "Numbers below this, but for 0, are null")
        long withheldBelow,
    List<OfAuthority> items,
    Map<String, Long> total,
    List<OfYear> years) {
  @Schema(name = "StatisticsOfAuthority")
  record OfAuthority(String authority, String name, Map<String, Long> figures) {}

  @Schema(name = "StatisticsOfYear")
  record OfYear(@JsonbProperty("school_year") int schoolYear, Map<String, Long> figures) {}
}
