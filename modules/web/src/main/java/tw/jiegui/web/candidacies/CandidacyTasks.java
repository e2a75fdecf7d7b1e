package tw.jiegui.web.candidacies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.candidacies.Applying;
import tw.jiegui.core.candidacies.CandidacyFilter;
import tw.jiegui.core.candidacies.CandidacyTable;
import tw.jiegui.core.candidacies.Endorsing;
import tw.jiegui.core.candidacies.Handling;
import tw.jiegui.core.candidacies.State;
import tw.jiegui.core.candidacies.Waiting;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.web.home.Task;
import tw.jiegui.web.home.Tasks;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Address;
import tw.jiegui.web.pages.Link;

/// Candidacies that wait for a school, for its authority, or for the office that grants.
@RequestScoped
class CandidacyTasks implements Tasks {
  @Inject private Applying applying;
  @Inject private Endorsing endorsing;
  @Inject private CandidacyTable table;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected CandidacyTasks() {}

  @Override
  public List<Task> of(Acting acting, Texts texts) {
    var words = new CandidacyWords(texts);
    var tasks = new ArrayList<Task>();
    acting.hats().stream()
        .filter(hat -> Applying.APPLICANTS.contains(hat.role()))
        .map(Hat::school)
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(school -> ofSchool(acting, words, school))
        .forEach(tasks::add);
    if (acting.is(Handling.OFFICERS)) {
      office(acting, words, tasks);
    }
    return tasks;
  }

  private Stream<Task> ofSchool(Acting acting, CandidacyWords words, Hat.SchoolRef school) {
    var today = Calendars.today(clock);
    return applying.listWaiting(acting, school.id()).stream().map(each -> task(each, words, today));
  }

  private static Task task(Waiting waiting, CandidacyWords words, LocalDate today) {
    var candidacy = waiting.candidacy();
    var paths = new CandidacyPaths(candidacy.applicant().authority());
    return new Task(
        Link.to(paths.mine(candidacy), words.slug("task", candidacy.state())),
        words.text(
            waiting.isReminded() ? "task.reminded" : "task.why", words.due(candidacy, today)));
  }

  private void office(Acting acting, CandidacyWords words, List<Task> tasks) {
    var paths = new CandidacyPaths(acting.authority());
    int endorsements = endorsing.listWaiting(acting).size();
    if (endorsements > 0) {
      tasks.add(
          new Task(
              Link.to(paths.endorsements(), words.text("task.endorse", endorsements)),
              words.text("task.endorse.why")));
    }
    long waiting = table.list(acting, inStage(), new Paging(1, 1)).total();
    if (waiting > 0) {
      var address = Address.of(paths.table()).with("state", State.IN_STAGE.slug()).toString();
      tasks.add(
          new Task(
              Link.to(address, words.text("task.office", waiting)), words.text("task.office.why")));
    }
  }

  private static CandidacyFilter inStage() {
    return new CandidacyFilter(
        "",
        "",
        "",
        new CandidacyFilter.Standing(Optional.of(State.IN_STAGE), "", false),
        CandidacyFilter.Order.DUE);
  }
}
