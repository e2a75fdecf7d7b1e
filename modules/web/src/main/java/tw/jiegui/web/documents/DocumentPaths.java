package tw.jiegui.web.documents;

import java.util.UUID;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.documents.Links.Link;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.web.pages.Address;

/// Where the documents of a school are.
public record DocumentPaths(AuthorityId authority, SchoolCode code) {
  static final String SCHOOL = "{authority}/schools/{code: [0-9A-Z]{6}}";
  static final String FOLDER = SCHOOL + "/documents-of/{year: [0-9]{1,3}}";
  static final String DOCUMENT = SCHOOL + "/documents/{id: [0-9a-f-]{36}}";

  String schools() {
    return "/" + authority + "/schools";
  }

  String school() {
    return schools() + "/" + code;
  }

  public String list(SchoolYear year) {
    return school() + "/documents-of/" + year.roc();
  }

  public String upload(SchoolYear year) {
    return list(year) + "/upload";
  }

  String uploads(SchoolYear year) {
    return list(year) + "/uploads";
  }

  public String document(UUID id) {
    return school() + "/documents/" + id;
  }

  String action(UUID id, String action) {
    return document(id) + "/" + action;
  }

  /// A way of its own, on which nobody is signed in.
  String file(Link link) {
    return file(authority, link);
  }

  public static String file(AuthorityId authority, Link link) {
    return "/files/" + authority + "/" + link.token();
  }

  String history(UUID id) {
    return Address.of("/" + authority + "/audit")
        .with("kind", "document")
        .with("id", id)
        .toString();
  }
}
