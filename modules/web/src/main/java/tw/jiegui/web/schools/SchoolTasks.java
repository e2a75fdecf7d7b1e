package tw.jiegui.web.schools;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolImports;
import tw.jiegui.core.schools.SchoolRegistry;
import tw.jiegui.web.home.Task;
import tw.jiegui.web.home.Tasks;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Link;

/// Imports that nobody has confirmed yet, and own schools that nobody has checked this school year.
@RequestScoped
class SchoolTasks implements Tasks {
  @Inject private SchoolImports imports;
  @Inject private SchoolRegistry registry;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected SchoolTasks() {}

  @Override
  public List<Task> of(Acting acting, Texts texts) {
    var paths = new SchoolPaths(acting.authority());
    var words = new SchoolWords(texts);
    var waiting =
        acting.is(SchoolRegistry.REGISTRARS)
            ? imports.listWaiting(acting).stream().map(file -> task(file, paths, words))
            : Stream.<Task>empty();
    var untouched =
        registry.listUntouched(acting, schoolYearStart()).stream()
            .map(school -> task(school, paths, words));
    return Stream.concat(waiting, untouched).toList();
  }

  private Instant schoolYearStart() {
    return SchoolYear.of(Calendars.today(clock))
        .firstDay()
        .atStartOfDay(Calendars.TAIWAN)
        .toInstant();
  }

  private static Task task(SchoolImports.Waiting file, SchoolPaths paths, SchoolWords words) {
    var texts = words.texts();
    String uploaded = texts.of("schools.by", words.moment(file.uploadedAt()), file.uploadedBy());
    return new Task(
        Link.to(paths.upload(file.id()), texts.of("schools.import.waiting", file.fileName())),
        texts.of("schools.import.waiting.why", uploaded));
  }

  private static Task task(School school, SchoolPaths paths, SchoolWords words) {
    var texts = words.texts();
    var day = school.changed().at().atZone(Calendars.TAIWAN).toLocalDate();
    return new Task(
        Link.to(
            paths.action(school.identity().code(), Action.FACTS),
            texts.of("schools.check.task", words.name(school.identity()))),
        texts.of("schools.check.why", day));
  }
}
