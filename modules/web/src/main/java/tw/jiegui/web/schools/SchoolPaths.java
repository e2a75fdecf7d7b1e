package tw.jiegui.web.schools;

import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.schools.SchoolCode;

/// Where the pages of one authority's register are.
record SchoolPaths(AuthorityId authority) {
  String list() {
    return "/" + authority + "/schools";
  }

  String school(SchoolCode code) {
    return list() + "/" + code;
  }

  /// A school that was merged, as it was.
  String past(SchoolCode code) {
    return school(code) + "?history=1";
  }

  String action(SchoolCode code, Action action) {
    return school(code) + "/" + action.segment();
  }

  String create() {
    return list() + "/new";
  }

  String upload() {
    return list() + "/import";
  }

  String upload(Object id) {
    return upload() + "/" + id;
  }
}
