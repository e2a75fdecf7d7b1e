package tw.jiegui.core.schools;

import java.util.Map;

/// By what a school is known. Changing it is an event that the school's history keeps.
public record SchoolIdentity(SchoolCode code, String nameZh, String nameEn) {
  Map<String, String> named() {
    return Map.of("code", code.value(), "name_zh", nameZh, "name_en", nameEn);
  }
}
