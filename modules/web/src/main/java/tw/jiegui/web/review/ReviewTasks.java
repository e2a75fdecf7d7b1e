package tw.jiegui.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.review.Pool;
import tw.jiegui.core.review.RoundFilter;
import tw.jiegui.core.review.RoundState;
import tw.jiegui.core.review.RoundTable;
import tw.jiegui.core.review.SheetState;
import tw.jiegui.core.review.Sheets;
import tw.jiegui.web.home.Task;
import tw.jiegui.web.home.Tasks;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Address;
import tw.jiegui.web.pages.Link;

/// A reviewer's sheets with their days, and for the office the rounds that wait for it.
@RequestScoped
class ReviewTasks implements Tasks {
  private static final int MOST = 10;

  @Inject private Sheets sheets;
  @Inject private RoundTable table;

  @SuppressWarnings("NullAway.Init")
  protected ReviewTasks() {}

  @Override
  public List<Task> of(Acting acting, Texts texts) {
    var tasks = new ArrayList<Task>();
    if (acting.is(Set.of(Role.REVIEWER))) {
      sheets.list(acting).stream()
          .filter(mine -> mine.sheet().state().isOpen())
          .limit(MOST)
          .forEach(mine -> tasks.add(task(acting, new ReviewWords(texts), mine)));
    }
    if (acting.is(Pool.OFFICE)) {
      add(tasks, acting, texts, ready(), "review.task.ready");
      add(tasks, acting, texts, lacking(), "review.task.lacking");
    }
    return tasks;
  }

  private static Task task(Acting acting, ReviewWords words, Sheets.Mine mine) {
    var about = mine.about();
    String what = mine.sheet().state() == SheetState.ASKED ? "task.declare" : "task.review";
    String why =
        mine.sheet()
            .remindedAt()
            .map(at -> words.text("task.reminded", words.day(about.due().date()), words.at(at)))
            .orElse(words.text("task.due", words.day(about.due().date())));
    return new Task(
        Link.to(
            new ReviewPaths(acting.authority()).sheet(mine.sheet().id()),
            words.text(what, words.title(about))),
        why);
  }

  private static RoundFilter ready() {
    return new RoundFilter(
        "", "", Optional.of(RoundState.READY), RoundFilter.Need.ANY, RoundFilter.Order.DUE);
  }

  private static RoundFilter lacking() {
    return new RoundFilter(
        "", "", Optional.empty(), RoundFilter.Need.REVIEWERS, RoundFilter.Order.DUE);
  }

  private void add(List<Task> tasks, Acting acting, Texts texts, RoundFilter filter, String key) {
    long waiting = table.look(acting, filter, new Paging(1, 1)).lines().total();
    if (waiting > 0) {
      var rounds = Address.of(new ReviewPaths(acting.authority()).rounds());
      String address =
          (filter.state().isPresent()
                  ? rounds.with("state", "ready")
                  : rounds.with("need", "reviewers"))
              .toString();
      tasks.add(new Task(Link.to(address, texts.of(key, waiting)), texts.of(key + ".why")));
    }
  }
}
