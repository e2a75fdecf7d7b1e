package tw.jiegui.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import tw.jiegui.core.assessment.Folder;
import tw.jiegui.core.assessment.SelfAssessment;
import tw.jiegui.core.assessment.SelfAssessment.Waiting;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.web.home.Task;
import tw.jiegui.web.home.Tasks;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Link;

/// Own schools that have not begun, or go on, and what the office asks of them.
@RequestScoped
class AssessmentTasks implements Tasks {
  @Inject private SelfAssessment assessments;

  @SuppressWarnings("NullAway.Init")
  protected AssessmentTasks() {}

  @Override
  public List<Task> of(Acting acting, Texts texts) {
    var words = new AssessmentWords(texts);
    return assessments.listWaiting(acting).stream()
        .flatMap(each -> tasks(acting, words, each))
        .toList();
  }

  private static Stream<Task> tasks(Acting acting, AssessmentWords words, Waiting waiting) {
    var folder =
        new Folder(
            waiting.school().identity().code(),
            waiting.year(),
            waiting.begun().map(each -> each.frame()).orElse(""));
    var paths = new AssessmentPaths(acting.authority(), folder);
    String school = words.name(waiting.school());
    var own =
        waiting
            .begun()
            .map(
                each ->
                    new Task(
                        Link.to(paths.list(), words.text("task.go-on", school)),
                        words.text("task.go-on.why", each.met())))
            .orElseGet(
                () ->
                    new Task(
                        Link.to(
                            paths.year(waiting.year()),
                            words.text("task.begin", school, waiting.year().roc())),
                        words.text("task.begin.why")));
    var asked =
        waiting.requests().stream()
            .map(
                each ->
                    new Task(
                        Link.to(
                            paths.sheet(each.indicator()) + "#remarks",
                            words.text("task.request", each.indicator())),
                        each.words().text()));
    return Stream.concat(asked, Stream.of(own));
  }
}
