package tw.jiegui.web.assessment;

import java.util.Map;
import java.util.UUID;
import tw.jiegui.core.assessment.Folder;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.facts.Entry;
import tw.jiegui.core.facts.FactKind;
import tw.jiegui.web.pages.Address;

/// Where the assessments of one school's year are.
record AssessmentPaths(AuthorityId authority, Folder folder) {
  static final String YEAR =
      "{authority}/schools/{code: [0-9A-Z]{6}}/assessments-of/{year: [0-9]{1,3}}";
  static final String FOLDER = YEAR + "/{frame: [a-z][a-z0-9-]{0,39}}";
  static final String SHEET = FOLDER + "/{indicator: [A-Z]-[0-9]{1,2}-[0-9]{1,2}}";

  /// What others wrote down about an indicator.
  String toolkits(String indicator) {
    return Address.of("/" + authority + "/toolkits").with("place", indicator).toString();
  }

  String schools() {
    return "/" + authority + "/schools";
  }

  String school() {
    return schools() + "/" + folder.code();
  }

  String year(SchoolYear year) {
    return school() + "/assessments-of/" + year.roc();
  }

  String list(String frame) {
    return year(folder.year()) + "/" + frame;
  }

  String list() {
    return list(folder.frame());
  }

  String path() {
    return list() + "/path";
  }

  String sheet(String indicator) {
    return list() + "/" + indicator;
  }

  /// An item on the page of its indicator.
  String item(String indicator, String item) {
    return sheet(indicator) + "#" + anchor(item);
  }

  static String anchor(String item) {
    return item.replace('.', '-');
  }

  String action(String indicator, String action) {
    return sheet(indicator) + "/" + action;
  }

  String fact(Entry entry) {
    return facts(entry.year(), entry.kind()) + "/" + entry.id();
  }

  /// The form for something new, with what makes it serve filled in already.
  String enter(FactKind kind, Map<String, String> filled) {
    var address = Address.of(facts(folder.year(), kind) + "/new");
    for (var each : filled.entrySet()) {
      address = address.with(each.getKey(), each.getValue());
    }
    return address.toString();
  }

  String document(UUID id) {
    return school() + "/documents/" + id;
  }

  /// Where a document is handed in.
  String upload() {
    return school() + "/documents-of/" + folder.year().roc() + "/upload";
  }

  private String facts(SchoolYear year, FactKind kind) {
    return school() + "/facts-of/" + year.roc() + "/" + kind.segment();
  }
}
