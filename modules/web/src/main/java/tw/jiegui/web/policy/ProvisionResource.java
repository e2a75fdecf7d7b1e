package tw.jiegui.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.policy.Policies;
import tw.jiegui.core.policy.Policies.InForce;
import tw.jiegui.core.policy.Policies.Told;
import tw.jiegui.core.policy.PolicySettings;
import tw.jiegui.core.policy.Provision;
import tw.jiegui.core.policy.Terms;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.SummaryRow;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.places.Here;

@Path("{authority}/policy/provisions/{path: [a-z0-9.-]+}")
@RequestScoped
public class ProvisionResource {
  @Inject private Policies policies;
  @Inject private Shells shells;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @Context private UriInfo address;

  @SuppressWarnings("NullAway.Init")
  public ProvisionResource() {}

  @GET
  public ProvisionPage show(@PathParam("path") String path) {
    var now = policies.current(here.acting().authority());
    var provision = now.policy().find(path).orElseThrow(() -> new Absent("provision", path));
    var trials = new Trials(now.policy(), provision, words(), typed(address.getQueryParameters()));
    var trial = trials.trial(paths().provision(path), Terms.at(provision.holds().basis(), today()));
    return new ProvisionPage(
        shells.titled(
            words().in(provision.name()),
            shells.crumb("policy.title", paths().overview()),
            Link.to(
                paths().topic(provision.topic()),
                words().in(now.policy().topic(provision.topic())))),
        trials.status(),
        intro(now, provision),
        years(provision),
        trial,
        history(now, provision));
  }

  private static Map<String, String> typed(MultivaluedMap<String, String> query) {
    var typed = new HashMap<String, String>();
    query.forEach((name, values) -> typed.put(name, String.join(",", values)));
    return typed;
  }

  private ProvisionPage.Intro intro(InForce now, Provision provision) {
    var rows = new ArrayList<SummaryRow>();
    rows.add(SummaryRow.of(text("policy.column.says"), words().today(provision, today())));
    rows.add(SummaryRow.of(text("policy.column.source"), words().source(now.policy(), provision)));
    rows.add(
        SummaryRow.of(
            text("policy.revision"), texts().of("policy.revision.number", now.revision())));
    rows.add(SummaryRow.of(text("policy.path"), provision.path()));
    var about = provision.head().about();
    return new ProvisionPage.Intro(
        about == null ? null : words().in(about),
        new SummaryList(rows),
        here.acting().is(PolicySettings.LEGISLATORS)
            ? Link.to(paths().propose(provision.path()), text("policy.propose.title"))
            : null);
  }

  private ProvisionPage.Years years(Provision provision) {
    return new ProvisionPage.Years(
        new TableHead(
            text("policy.years"),
            Stream.of("span", "says", "when")
                .map(name -> Column.of(text("policy.column." + name)))
                .toList()),
        provision.holds().statements().reversed().stream()
            .map(
                statement ->
                    new ProvisionPage.Row(
                        words().span(statement.span(), provision.holds().lastDay(statement)),
                        words().says(statement.rule()),
                        words().when(provision, statement, today())))
            .toList());
  }

  private List<ProvisionPage.Told> history(InForce now, Provision provision) {
    return policies.listToldOf(here.acting(), provision.path()).stream()
        .map(told -> told(now, told))
        .toList();
  }

  private ProvisionPage.Told told(InForce now, Told told) {
    var lines = new ChangeLines(words());
    var before = told.change().before();
    return new ProvisionPage.Told(
        words().state(told.proposal()),
        words().part(now.policy(), told.change()),
        before == null ? null : lines.say(told.change(), before),
        lines.after(told.change()),
        Link.to(paths().proposal(told.proposal()), told.proposal().reason()),
        words().stamp(told.proposal().proposed()));
  }

  private LocalDate today() {
    return Calendars.today(clock);
  }

  private PolicyPaths paths() {
    return new PolicyPaths(here.acting().authority());
  }

  private PolicyWords words() {
    return new PolicyWords(texts());
  }

  private String text(String key) {
    return texts().of(key);
  }

  private Texts texts() {
    return shells.texts();
  }
}
