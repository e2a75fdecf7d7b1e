package tw.jiegui.web.candidacies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.stream.Stream;
import tw.jiegui.core.candidacies.Endorsing;
import tw.jiegui.core.candidacies.Waiting;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.places.Here;

@Path("{authority}/endorsements")
@RequestScoped
public class EndorsementsResource {
  @Inject private Endorsing endorsing;
  @Inject private Shells shells;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public EndorsementsResource() {}

  @GET
  public EndorsementsPage show() {
    var words = new CandidacyWords(shells.texts());
    return new EndorsementsPage(
        shells.page("candidacies.endorsements.title"),
        new TableHead(
            words.text("endorsements.title"),
            Stream.of("candidacy", "school", "taken")
                .map(each -> Column.of(words.text("column." + each)))
                .toList()),
        endorsing.listWaiting(here.acting()).stream().map(each -> row(words, each)).toList(),
        EmptyState.of(words.text("endorsements.none.title"), words.text("endorsements.none")));
  }

  private EndorsementsPage.Row row(CandidacyWords words, Waiting waiting) {
    var candidacy = waiting.candidacy();
    var paths = new CandidacyPaths(here.acting().authority());
    return new EndorsementsPage.Row(
        Link.to(paths.endorse(candidacy), words.title(waiting.question())),
        words.name(candidacy.applicant()),
        words.stamp(candidacy.changed()));
  }
}
