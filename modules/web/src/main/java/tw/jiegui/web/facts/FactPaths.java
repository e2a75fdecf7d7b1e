package tw.jiegui.web.facts;

import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.facts.Entry;
import tw.jiegui.core.facts.FactKind;
import tw.jiegui.core.facts.FactRegistry.Folder;
import tw.jiegui.web.pages.Address;

/// Where the facts of one school's year are.
record FactPaths(AuthorityId authority, Folder folder) {
  static final String FOLDER =
      "{authority}/schools/{code: [0-9A-Z]{6}}/facts-of/{year: [0-9]{1,3}}";
  static final String KIND =
      FOLDER + "/{kind: team|activities|partnerships|trainings|meetings|courses|mentorships}";
  static final String ID = "{id: [0-9a-f-]{36}}";

  String schools() {
    return "/" + authority + "/schools";
  }

  String school() {
    return schools() + "/" + folder.code();
  }

  String overview() {
    return overview(folder.year());
  }

  String overview(SchoolYear year) {
    return school() + "/facts-of/" + year.roc();
  }

  String heads() {
    return overview() + "/heads";
  }

  String carryOver() {
    return overview() + "/carry-over";
  }

  String list(FactKind kind) {
    return overview() + "/" + kind.segment();
  }

  String create(FactKind kind) {
    return list(kind) + "/new";
  }

  String entry(Entry entry) {
    return list(entry.kind()) + "/" + entry.id();
  }

  String action(Entry entry, String action) {
    return entry(entry) + "/" + action;
  }

  String upload(FactKind kind) {
    return list(kind) + "/import";
  }

  String upload(FactKind kind, Object id) {
    return upload(kind) + "/" + id;
  }

  /// Every deed that was ever done to it.
  String history(Entry entry) {
    return Address.of("/" + authority + "/audit")
        .with("kind", entry.kind().slug())
        .with("id", entry.id())
        .toString();
  }
}
