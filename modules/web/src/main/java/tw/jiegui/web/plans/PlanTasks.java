package tw.jiegui.web.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.plans.Asking;
import tw.jiegui.core.plans.PlanBook;
import tw.jiegui.web.home.Task;
import tw.jiegui.web.home.Tasks;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Link;

/// Questions that a school has not answered, and those whose day has come with answers missing.
@ApplicationScoped
class PlanTasks implements Tasks {
  @Inject private Asking asking;

  @SuppressWarnings("NullAway.Init")
  protected PlanTasks() {}

  @Override
  public List<Task> of(Acting acting, Texts texts) {
    var paths = new PlanPaths(acting.authority());
    var words = new PlanWords(texts);
    var own =
        asking.listLying(acting).stream()
            .filter(lying -> lying.answer().answer().isEmpty())
            .map(lying -> task(lying, paths, words));
    var late =
        acting.is(PlanBook.PLANNERS)
            ? asking.listLate(acting).stream().map(it -> task(it, paths, words))
            : Stream.<Task>empty();
    return Stream.concat(own, late).toList();
  }

  private static Task task(Asking.Lying lying, PlanPaths paths, PlanWords words) {
    var question = lying.question();
    var school = lying.school().identity();
    String key = lying.answer().reminders() > 0 ? "plans.task.reminded" : "plans.task";
    return new Task(
        Link.to(
            paths.answer(question.id(), lying.school().id()),
            words.texts().of("plans.task.title", question.content().text())),
        words
            .texts()
            .of(
                key,
                words.texts().choose(school.nameZh(), school.nameEn()),
                question.content().dueOn()));
  }

  private static Task task(Asking.Listed inquiry, PlanPaths paths, PlanWords words) {
    var question = inquiry.question();
    return new Task(
        Link.to(
            paths.question(question.id()),
            words.texts().of("plans.task.late.title", question.content().text())),
        words.texts().of("plans.task.late", inquiry.returns().size() - inquiry.answered()));
  }
}
