package tw.jiegui.web.certificates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.certificates.Site;

class RegisterDataTest {
  /// Programs of others rely on these names: add at the end, never rename.
  private static final String COLUMNS =
      "number,standing,since,issuer,scheme,scheme_zh,scheme_en,tier,tier_zh,tier_en,"
          + "holder_authority,school_code,school_zh,school_en,stage,district,valid_from,"
          + "valid_until,page";

  @Test
  void the_names_of_the_columns_stay_and_each_has_its_cell() {
    var data =
        new RegisterData(
            List.of(Samples.shown()), new Site("https://jiegui.example"), Samples.FROM);
    assertEquals(COLUMNS, String.join(",", data.lines().getFirst()));
    assertEquals(
        "TAIPEI-ISA-115-0001,valid,2026-08-01,taipei,isa,國際學校獎,International School Award,"
            + "advanced,進階,Advanced,taipei,313501,臺北市立一大國中,Test & First Junior High,junior,"
            + "中正區,2026-08-01,2029-07-31,https://jiegui.example/certificates/"
            + Samples.shown().mark().id(),
        String.join(",", data.lines().get(1)));
  }
}
