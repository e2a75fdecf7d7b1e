package tw.jiegui.web.review;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.members.Grants;
import tw.jiegui.core.members.Member;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.review.Colleague;
import tw.jiegui.core.review.Pool;
import tw.jiegui.core.review.PoolFilter;
import tw.jiegui.core.review.ReviewerTerms;
import tw.jiegui.core.review.RoundTable;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.web.pages.Address;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.places.Here;

/// Who reviews for the authority, and on which terms.
@Path(ReviewPaths.REVIEWERS)
@RequestScoped
public class PoolResource {
  private static final int ON_ONE_PAGE = 50;

  @Inject private Pool pool;
  @Inject private RoundTable rounds;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;
  @Inject private InstantSource clock;
  @Context private UriInfo address;

  @SuppressWarnings("NullAway.Init")
  public PoolResource() {}

  @GET
  public PoolPage list() {
    var typed = new Typed(address.getQueryParameters());
    var paging = Paging.clamped(typed.number("page", 1), typed.number("size", ON_ONE_PAGE));
    var found = pool.list(here.acting(), filter(typed), paging);
    var form =
        Form.of(shells.texts(), Map.of("q", typed.value("q"), "active", typed.value("active")));
    var self =
        Address.of(paths().reviewers())
            .with("q", typed.value("q"))
            .with("active", typed.value("active"));
    return new PoolPage(
        shells.page("review.pool.title", shells.crumb("review.rounds.title", paths().rounds())),
        ways(),
        new PoolPage.Filter(
            paths().reviewers(),
            form.text("review.pool.q").search(),
            form.select(
                "review.pool.active",
                List.of(
                    Option.of("", words().text("any")),
                    Option.of("yes", words().text("active.yes")),
                    Option.of("no", words().text("active.no")))),
            !self.query().isEmpty()),
        head(),
        found.map(this::row).rows(),
        new PoolPage.Around(
            Pager.of(found, self, shells.texts()),
            EmptyState.of(words().text("pool.none.title"), words().text("pool.none"))
                .with(Link.to(paths().create(), words().text("pool.new")))));
  }

  static PoolFilter filter(Typed typed) {
    return new PoolFilter(
        typed.value("q"),
        switch (typed.value("active")) {
          case "yes" -> Optional.of(true);
          case "no" -> Optional.of(false);
          default -> Optional.empty();
        });
  }

  private List<Link> ways() {
    var ways = new ArrayList<Link>();
    ways.add(Link.to(paths().create(), words().text("pool.new")));
    if (Grants.manages(here.acting())) {
      ways.add(Link.to(paths().invite(), words().text("pool.invite")));
    }
    ways.add(Link.to(paths().severity(), words().text("severity.title")));
    return ways;
  }

  private TableHead head() {
    return new TableHead(
        words().text("pool.title"),
        Stream.of("reviewer", "fields", "stages", "load", "done", "term")
            .map(each -> Column.of(words().text("column." + each)))
            .toList());
  }

  private PoolPage.Row row(Colleague colleague) {
    var terms = colleague.reviewer().terms();
    return new PoolPage.Row(
        Link.to(paths().reviewer(colleague.id()), colleague.name()),
        terms.fields(),
        words().stages(terms.stages()),
        words().load(colleague),
        String.valueOf(colleague.load().submitted()),
        term(terms));
  }

  private String term(ReviewerTerms terms) {
    var until = terms.until();
    return until == null
        ? words().text("term.open", terms.since())
        : words().text("term", terms.since(), until);
  }

  @GET
  @Path("new")
  public ReviewerPage create() {
    return creating(
        Form.of(shells.texts(), Map.of("most", "10", "since", Calendars.today(clock).toString())));
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response take(MultivaluedMap<String, String> sent) {
    var typed = new Typed(sent);
    var form = Form.of(shells.texts(), typed.values());
    var member = Typed.id(typed.value("member"));
    var checked = ReviewerTerms.read(typed.values());
    var problems = new ArrayList<>(checked.found());
    if (member.isEmpty()) {
      problems.addFirst(Problem.of("member", "required"));
    }
    if (checked instanceof Checked.Valid<ReviewerTerms>(var terms) && member.isPresent()) {
      var taken = pool.take(here.acting(), member.get(), terms);
      flash.done(words().text("pool.taken", taken.name()));
      return Redirect.to(paths().reviewers());
    }
    return Response.ok(creating(form.with(problems))).build();
  }

  private ReviewerPage creating(Form form) {
    var newcomers = pool.listNewcomers(here.acting());
    var options = newcomers.stream().map(PoolResource::option).toList();
    var links =
        Grants.manages(here.acting())
            ? List.of(Link.to(paths().invite(), words().text("pool.invite")))
            : List.<Link>of();
    return new ReviewerPage(
        shells.page("review.pool.new", shells.crumb("review.pool.title", paths().reviewers())),
        form.status(),
        form.errors("review.terms"),
        form.select("review.terms.member", options),
        inputs(form),
        new ReviewerPage.Way(
            paths().create(),
            List.of(),
            cancel(),
            newcomers.isEmpty() ? words().text("pool.nobody-new") : null,
            links));
  }

  private static Option option(Member member) {
    String email = member.email().orElse("");
    return Option.of(
        member.id().toString(), email.isEmpty() ? member.name() : member.name() + " " + email);
  }

  private Link cancel() {
    return Link.to(paths().reviewers(), words().text("cancel"));
  }

  private ReviewerPage.Inputs inputs(Form form) {
    var stages = rounds.listStages(here.acting());
    var known = form.text("review.terms.stages");
    return new ReviewerPage.Inputs(
        form.text("review.terms.fields"),
        stages.isEmpty()
            ? known
            : known.hint(words().text("terms.stages.known", String.join(", ", stages))),
        form.text("review.terms.most").number(),
        form.date("review.terms.since"),
        form.date("review.terms.until"));
  }

  @GET
  @Path(ReviewPaths.ID)
  public ReviewerPage show(@PathParam("id") UUID id) {
    var colleague = pool.reviewer(here.acting(), id);
    return changing(colleague, Form.of(shells.texts(), values(colleague)));
  }

  private static Map<String, String> values(Colleague colleague) {
    var terms = colleague.reviewer().terms();
    var until = terms.until();
    return Map.of(
        "fields", terms.fields(),
        "stages", terms.stages().stream().sorted().collect(joining(", ")),
        "most", String.valueOf(terms.mostOpen()),
        "since", terms.since().toString(),
        "until", until == null ? "" : until.toString(),
        "version", String.valueOf(colleague.reviewer().version()));
  }

  @POST
  @Path(ReviewPaths.ID)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response agree(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    var typed = new Typed(sent);
    var form = Form.of(shells.texts(), typed.values());
    return switch (ReviewerTerms.read(typed.values())) {
      case Checked.Invalid<ReviewerTerms>(var problems) ->
          Response.ok(changing(pool.reviewer(here.acting(), id), form.with(problems))).build();
      case Checked.Valid<ReviewerTerms>(var terms) ->
          answer(pool.agree(here.acting(), id, new Edit<>(typed.version(), terms)));
    };
  }

  private Response answer(Pool.Agreed agreed) {
    return switch (agreed) {
      case Pool.Agreed.Done(var colleague) -> {
        flash.done(words().text("pool.agreed", colleague.name()));
        yield Redirect.to(paths().reviewers());
      }
      case Pool.Agreed.ChangedMeanwhile(var now) -> {
        flash.note(words().text("pool.overtaken", words().stamp(now.reviewer().changed())));
        yield Redirect.to(paths().reviewer(now.id()));
      }
    };
  }

  private ReviewerPage changing(Colleague colleague, Form form) {
    return new ReviewerPage(
        shells.titled(colleague.name(), shells.crumb("review.pool.title", paths().reviewers())),
        form.status(),
        form.errors("review.terms"),
        null,
        inputs(form),
        new ReviewerPage.Way(
            paths().reviewer(colleague.id()),
            List.of(new Hidden("version", form.values().getOrDefault("version", ""))),
            cancel(),
            null,
            List.of()));
  }

  private ReviewWords words() {
    return new ReviewWords(shells.texts());
  }

  private ReviewPaths paths() {
    return new ReviewPaths(here.acting().authority());
  }
}
