package tw.jiegui.web.audit;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import tw.jiegui.core.audit.AuditEntry;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.schools.School;
import tw.jiegui.web.language.Day;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Hats;

/// The log's own names in the reader's language; a name that no text knows stands for itself.
record AuditWords(Texts texts) {
  String action(String action) {
    return texts.find("audit.action." + action).orElse(action);
  }

  String role(String actingAs) {
    return Stream.of(Role.values())
        .filter(role -> role.name().equals(actingAs))
        .findFirst()
        .map(role -> new Hats(texts).name(role))
        .orElseGet(() -> actingAs.equals(AuditEntry.SELF) ? texts.of("audit.self") : actingAs);
  }

  List<AuditPage.Difference> differences(Change change) {
    var fields = new TreeSet<>(change.before().keySet());
    fields.addAll(change.after().keySet());
    return fields.stream()
        .map(
            field ->
                new AuditPage.Difference(
                    texts.find("audit.field." + field).orElse(field),
                    value(field, change.before().getOrDefault(field, "")),
                    value(field, change.after().getOrDefault(field, ""))))
        .toList();
  }

  private String value(String field, String value) {
    return field.equals("role") && !value.isEmpty() ? role(value) : value;
  }

  String school(School school) {
    var known = school.identity();
    String english = known.nameEn().isEmpty() ? known.nameZh() : known.nameEn();
    return known.code() + " " + texts.choose(known.nameZh(), english);
  }

  String moment(Instant instant) {
    ZonedDateTime there = instant.atZone(Calendars.TAIWAN);
    String time =
        String.format(
            Locale.ROOT, "%02d:%02d:%02d", there.getHour(), there.getMinute(), there.getSecond());
    return texts.of("audit.moment", new Day(there.toLocalDate()).in(texts.language()), time);
  }
}
