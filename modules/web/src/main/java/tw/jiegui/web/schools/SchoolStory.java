package tw.jiegui.web.schools;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolEvent;
import tw.jiegui.core.schools.Sighting;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.SummaryRow;

/// Tells what a school is and what became of it.
record SchoolStory(Sighting.Here sighting, SchoolPaths paths, SchoolWords words) {
  SummaryList facts() {
    var school = sighting.school();
    var typed = Typed.of(school);
    var known =
        Stream.of("code", "name_zh", "name_en", "kind", "ownership", "district", "remote")
            .map(field -> row(field, words.value(field, typed.value(field))));
    var heads =
        Stream.of(
            row("students", count(school.facts().heads().students())),
            row("teachers", count(school.facts().heads().teachers())),
            row("changed", by(school.changed())));
    return new SummaryList(Stream.concat(known, heads).toList());
  }

  private SummaryRow row(String field, String value) {
    String shown = value.isEmpty() ? words.texts().of("schools.nothing") : value;
    return SummaryRow.of(words.texts().of("schools.field." + field), shown);
  }

  private String count(int number) {
    return words.texts().of("schools.count", number);
  }

  SchoolPage.History history() {
    var history = sighting.history();
    return new SchoolPage.History(
        history.events().stream().map(this::moment).toList(),
        history.formerCodes().stream()
            .map(old -> words.texts().of("schools.former", old.code(), words.day(old.until())))
            .toList());
  }

  private SchoolPage.Moment moment(SchoolEvent event) {
    return new SchoolPage.Moment(
        words.day(event.ground().effectiveOn()),
        words.texts().of(key(event), event.formerValue()),
        other(event),
        event.ground().reason(),
        by(event.recorded()));
  }

  private static String key(SchoolEvent event) {
    return "schools.event." + SchoolWords.slug(event.kind().name());
  }

  private @Nullable Link other(SchoolEvent event) {
    School other = sighting.history().findOther(event).orElse(null);
    if (other == null) {
      return null;
    }
    var identity = other.identity();
    boolean past = event.kind() == SchoolEvent.Kind.ABSORBED;
    String href = past ? paths.past(identity.code()) : paths.school(identity.code());
    return Link.to(href, words.codeAndName(identity));
  }

  private String by(Stamp stamp) {
    return words.texts().of("schools.by", words.moment(stamp.at()), stamp.by());
  }

  List<Link> actions(List<Action> allowed) {
    return allowed.stream()
        .map(
            action ->
                Link.to(
                    paths.action(sighting.school().identity().code(), action),
                    words.texts().of(action.key("title"))))
        .toList();
  }
}
