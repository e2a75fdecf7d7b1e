package tw.jiegui.web.certificates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.certificates.Notices;
import tw.jiegui.core.certificates.Shown;
import tw.jiegui.web.home.Task;
import tw.jiegui.web.home.Tasks;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Link;

/// Certificates that end, and that the school was told of.
@RequestScoped
class CertificateTasks implements Tasks {
  @Inject private Notices notices;

  @SuppressWarnings("NullAway.Init")
  protected CertificateTasks() {}

  @Override
  public List<Task> of(Acting acting, Texts texts) {
    String list = new CertificatePaths(acting.authority()).list();
    return notices.listEnding(acting).stream().map(each -> task(each, list, texts)).toList();
  }

  private static Task task(Shown shown, String list, Texts texts) {
    var words = new CertificateWords(texts);
    return new Task(
        Link.to(list, texts.of("certificates.task.ending", words.title(shown.content().honour()))),
        texts.of("certificates.task.ending.why", words.day(shown.validity().until())));
  }
}
