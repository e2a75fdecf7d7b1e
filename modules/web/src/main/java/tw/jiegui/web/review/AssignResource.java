package tw.jiegui.web.review;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.jiegui.core.review.Assignments;
import tw.jiegui.core.review.Pool;
import tw.jiegui.core.review.Round;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.Tag;
import tw.jiegui.web.places.Here;

/// Hands out rounds: one with everybody to choose from, or many as they are proposed.
@Path("{authority}/review/assign")
@RequestScoped
public class AssignResource {
  private static final String FIELD = "pair";

  @Inject private Assignments assignments;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;
  @Context private UriInfo address;

  @SuppressWarnings("NullAway.Init")
  public AssignResource() {}

  /// Without names of rounds: all that lack reviewers.
  @GET
  public AssignPage show() {
    var chosen = new Typed(address.getQueryParameters()).ids("round");
    boolean all = chosen.isEmpty();
    var ids = all ? assignments.listLacking(here.acting()) : chosen;
    var offers =
        assignments.propose(here.acting(), ids.stream().limit(Assignments.MOST_AT_ONCE).toList());
    boolean whole = chosen.size() == 1;
    return new AssignPage(
        shells.page("review.assign.title", shells.crumb("review.rounds.title", paths().rounds())),
        words().text(whole ? "assign.lead.one" : "assign.lead.many", offers.size()),
        paths().assign(),
        offers.stream().map(offer -> offer(offer, whole)).toList(),
        EmptyState.of(words().text("assign.none.title"), words().text("assign.none"))
            .with(Link.to(paths().rounds(), words().text("rounds.title"))));
  }

  private AssignPage.Offer offer(Assignments.Offer offer, boolean whole) {
    var round = offer.round();
    var options =
        (whole ? offer.candidates() : offer.proposed())
            .stream()
                .filter(each -> each.bar().isEmpty() || each.proposed())
                .map(each -> option(round, each))
                .toList();
    String name = FIELD + "-" + round.number();
    var chosen = offer.proposed().stream().map(each -> value(round, each)).collect(joining(","));
    var form = Form.of(shells.texts(), Map.of(FIELD, chosen));
    return new AssignPage.Offer(
        Link.to(paths().round(round.id()), RoundView.title(words(), round)),
        words()
            .text(
                "assign.about",
                words().of(round.matter().applicant().name()),
                words().stage(round.stage()),
                words().day(round.due().date())),
        lacking(offer),
        options.isEmpty() ? null : form.checkboxes("review.assign.pair", options).named(name),
        whole
            ? offer.candidates().stream().flatMap(each -> barred(each).stream()).toList()
            : List.of());
  }

  private Tag lacking(Assignments.Offer offer) {
    int unfilled = offer.lacking() - offer.proposed().size();
    return unfilled > 0
        ? new Tag(words().text("assign.unfilled", offer.lacking(), unfilled), Tag.Colour.RED)
        : new Tag(words().text("assign.lacking", offer.lacking()), Tag.Colour.GREY);
  }

  private Option option(Round round, Assignments.Candidate candidate) {
    var colleague = candidate.colleague();
    String fields = colleague.reviewer().terms().fields();
    return Option.of(value(round, candidate), colleague.name())
        .hint(
            fields.isEmpty()
                ? words().load(colleague)
                : words().text("assign.hint", words().load(colleague), fields));
  }

  private static String value(Round round, Assignments.Candidate candidate) {
    return round.id() + ":" + candidate.colleague().id();
  }

  private Optional<String> barred(Assignments.Candidate candidate) {
    return candidate
        .bar()
        .map(
            bar ->
                words()
                    .text(
                        "assign.barred",
                        candidate.colleague().name(),
                        candidate.ties().isEmpty()
                            ? words().bar(bar)
                            : candidate.ties().stream()
                                .map(words()::of)
                                .distinct()
                                .collect(joining(words().text("comma")))));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response assign(MultivaluedMap<String, String> sent) {
    here.acting().require(Pool.OFFICE);
    var pairs =
        sent.entrySet().stream()
            .filter(each -> each.getKey().startsWith(FIELD + "-"))
            .flatMap(each -> each.getValue().stream())
            .flatMap(each -> pair(each).stream())
            .toList();
    if (pairs.isEmpty()) {
      flash.note(words().text("assign.nobody"));
      return Redirect.to(paths().assign());
    }
    var assigned = assignments.assign(here.acting(), pairs);
    tell(assigned);
    var rounds = pairs.stream().map(Assignments.Pair::round).distinct().toList();
    return Redirect.to(rounds.size() == 1 ? paths().round(rounds.getFirst()) : paths().rounds());
  }

  private void tell(Assignments.Assigned assigned) {
    if (assigned.barred().isEmpty()) {
      flash.done(words().text("assign.done", assigned.done().size()));
    } else {
      String why =
          assigned.barred().stream()
              .map(Assignments.Barred::why)
              .distinct()
              .map(words()::bar)
              .collect(joining(words().text("comma")));
      flash.note(
          words().text("assign.partly", assigned.done().size(), assigned.barred().size(), why));
    }
  }

  private static Optional<Assignments.Pair> pair(String typed) {
    int colon = typed.indexOf(':');
    return colon < 0
        ? Optional.empty()
        : Typed.id(typed.substring(0, colon))
            .flatMap(
                round ->
                    Typed.id(typed.substring(colon + 1))
                        .map(reviewer -> new Assignments.Pair(round, reviewer)));
  }

  private ReviewWords words() {
    return new ReviewWords(shells.texts());
  }

  private ReviewPaths paths() {
    return new ReviewPaths(here.acting().authority());
  }
}
