package tw.jiegui.web.facts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.facts.FactRegistry;
import tw.jiegui.web.home.Task;
import tw.jiegui.web.home.Tasks;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Link;

/// Own schools that have registered nothing for the school year yet.
@RequestScoped
class FactTasks implements Tasks {
  @Inject private FactRegistry registry;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected FactTasks() {}

  @Override
  public List<Task> of(Acting acting, Texts texts) {
    var year = SchoolYear.of(Calendars.today(clock));
    var words = new FactWords(texts);
    return registry.listIdle(acting).stream()
        .map(
            school -> {
              var folder = new FactRegistry.Folder(school.identity().code(), year);
              return new Task(
                  Link.to(
                      new FactPaths(acting.authority(), folder).overview(),
                      texts.of("facts.task", words.name(school), words.year(year))),
                  texts.of("facts.task.why"));
            })
        .toList();
  }
}
