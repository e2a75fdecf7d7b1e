package tw.jiegui.web.certificates;

import jakarta.json.Json;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tw.jiegui.core.certificates.Shown;
import tw.jiegui.core.certificates.Site;
import tw.jiegui.core.tables.TableFormat;

/// Certificates as open data: the same columns under the same names in every format and language.
record RegisterData(List<Shown> certificates, Site site, LocalDate today) {
  /// 政府資料開放授權條款－第1版.
  static final String LICENCE = "https://data.gov.tw/license";

  static final List<String> COLUMNS =
      List.of(
          "number",
          "standing",
          "since",
          "issuer",
          "scheme",
          "scheme_zh",
          "scheme_en",
          "tier",
          "tier_zh",
          "tier_en",
          "holder_authority",
          "school_code",
          "school_zh",
          "school_en",
          "stage",
          "district",
          "valid_from",
          "valid_until",
          "page");

  Response.ResponseBuilder answer(String format, Instant at) {
    return switch (format) {
      case "csv" -> file(TableFormat.CSV);
      case "ods" -> file(TableFormat.ODS);
      default -> Response.ok(json(at)).header("Content-Type", "application/json");
    };
  }

  Response.ResponseBuilder file(TableFormat format) {
    return Response.ok(format.write(lines()))
        .header("Content-Type", format.mediaType())
        .header(
            "Content-Disposition",
            "attachment; filename=\"certificates-%s.%s\"".formatted(today, format.extension()));
  }

  List<List<String>> lines() {
    var lines = new ArrayList<List<String>>();
    lines.add(COLUMNS);
    certificates.forEach(each -> lines.add(line(each)));
    return lines;
  }

  private String json(Instant at) {
    var items = Json.createArrayBuilder();
    for (var certificate : certificates) {
      var line = line(certificate);
      var item = Json.createObjectBuilder();
      for (int i = 0; i < COLUMNS.size(); i++) {
        item.add(COLUMNS.get(i), line.get(i));
      }
      items.add(item);
    }
    return Json.createObjectBuilder()
        .add("licence", LICENCE)
        .add("at", at.toString())
        .add("items", items)
        .build()
        .toString();
  }

  private List<String> line(Shown shown) {
    var holder = shown.content().holder();
    var honour = shown.content().honour();
    return List.of(
        shown.mark().number(),
        CertificateWords.slug(shown.standing(today)),
        shown.since(today).toString(),
        shown.mark().authority().value(),
        honour.scheme(),
        honour.schemeName().zh(),
        honour.schemeName().en(),
        honour.tier(),
        honour.tierName().zh(),
        honour.tierName().en(),
        holder.authority().value(),
        holder.code(),
        holder.name().zh(),
        holder.name().en(),
        holder.stage().map(CertificateWords::slug).orElse(""),
        holder.district(),
        shown.validity().from().toString(),
        shown.validity().until().toString(),
        site.page(shown.mark().id()));
  }
}
