package tw.jiegui.core.schools;

import java.util.LinkedHashMap;
import java.util.Map;

/// What is true of a school today and may be corrected without ceremony.
public record SchoolFacts(
    SchoolKind kind, Ownership ownership, String district, boolean remote, Heads heads) {
  public record Heads(int students, int teachers) {}

  Map<String, String> named() {
    var named = new LinkedHashMap<String, String>();
    named.put("kind", kind.name());
    named.put("ownership", ownership.name());
    named.put("district", district);
    named.put("remote", String.valueOf(remote));
    named.put("students", String.valueOf(heads.students()));
    named.put("teachers", String.valueOf(heads.teachers()));
    return named;
  }
}
