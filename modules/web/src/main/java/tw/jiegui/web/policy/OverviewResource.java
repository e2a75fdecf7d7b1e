package tw.jiegui.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.policy.Policies;
import tw.jiegui.core.policy.Policies.InForce;
import tw.jiegui.core.policy.PolicySettings;
import tw.jiegui.core.policy.PolicyShowcase;
import tw.jiegui.core.policy.Provision;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Address;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.SummaryRow;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.places.Here;

@Path("{authority}/policy")
@RequestScoped
public class OverviewResource {
  private static final int ROWS = 50;

  @Inject private Policies policies;
  @Inject private PolicyShowcase showcase;
  @Inject private Shells shells;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  public OverviewResource() {}

  @GET
  public OverviewPage show(
      @QueryParam("q") @DefaultValue("") String q,
      @QueryParam("topic") @DefaultValue("") String topic,
      @QueryParam("page") @DefaultValue("1") String page) {
    var now = policies.current(here.acting().authority());
    var filter =
        new OverviewPage.Filter(
            paths().overview(),
            Form.of(texts(), Map.of("q", q)).text("policy.filter.q").search(),
            !q.isBlank() || !topic.isBlank());
    boolean narrowed = filter.narrowed();
    return new OverviewPage(
        shell(now, topic),
        filter,
        narrowed ? List.of() : topics(now),
        narrowed ? found(now, new PolicySearch(q, topic), page) : null,
        aside(now));
  }

  private Shell shell(InForce now, String topic) {
    return now.policy().topics().containsKey(topic)
        ? shells.titled(
            words().in(now.policy().topic(topic)), shells.crumb("policy.title", paths().overview()))
        : shells.page("policy.title");
  }

  private List<OverviewPage.Topic> topics(InForce now) {
    return now.policy().topics().entrySet().stream()
        .map(
            topic ->
                new OverviewPage.Topic(
                    Link.to(paths().topic(topic.getKey()), words().in(topic.getValue())),
                    texts().of("policy.count", now.policy().listOf(topic.getKey()).size())))
        .toList();
  }

  private OverviewPage.Found found(InForce now, PolicySearch search, String page) {
    var all = search.in(now.policy());
    var paging = Paging.clamped(page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1, ROWS);
    var rows = all.stream().skip(paging.offset()).limit(paging.size()).toList();
    var slice = new Slice<>(rows, all.size(), paging);
    var address =
        Address.of(paths().overview()).with("q", search.q()).with("topic", search.topic());
    return new OverviewPage.Found(
        texts().of("policy.provisions"),
        new TableHead(
            texts().of("policy.provisions"),
            Stream.of("name", "says", "source")
                .map(name -> Column.of(texts().of("policy.column." + name)))
                .toList()),
        rows.stream().map(provision -> row(now, provision, today())).toList(),
        Pager.of(slice, address, texts()),
        EmptyState.of(texts().of("policy.none.title"), texts().of("policy.none")));
  }

  private OverviewPage.Row row(InForce now, Provision provision, LocalDate today) {
    return new OverviewPage.Row(
        Link.to(paths().provision(provision.path()), words().in(provision.name())),
        words().today(provision, today),
        words().source(now.policy(), provision));
  }

  private OverviewPage.Aside aside(InForce now) {
    var shown = findShown();
    var facts =
        SummaryList.of(
            SummaryRow.of(
                texts().of("policy.revision"),
                texts().of("policy.revision.number", now.revision())),
            SummaryRow.of(
                texts().of("policy.size"),
                texts().of("policy.count", now.policy().provisions().size())),
            SummaryRow.of(
                texts().of("policy.shown"),
                shown
                    .map(each -> texts().of("policy.revision.number", each.revision()))
                    .orElseGet(() -> texts().of("policy.shown.not"))));
    return new OverviewPage.Aside(facts, ways(), files(), showcase(now, shown));
  }

  private List<Link> ways() {
    var ways = new ArrayList<Link>();
    if (here.acting().is(PolicySettings.READERS)) {
      ways.add(Link.to(paths().proposals(), texts().of("policy.proposals")));
      ways.add(Link.to(paths().revisions(), texts().of("policy.revisions")));
    }
    if (here.acting().is(PolicySettings.LEGISLATORS)) {
      ways.add(Link.to(paths().upload(), texts().of("policy.import.title")));
    }
    return ways;
  }

  private List<Link> files() {
    return Stream.of("yaml", "ods", "csv")
        .map(kind -> Link.to(paths().file(kind), texts().of("policy.file." + kind)))
        .toList();
  }

  private OverviewPage.@Nullable Showcase showcase(
      InForce now, Optional<PolicyShowcase.Shown> shown) {
    if (!here.acting().is(PolicySettings.LEGISLATORS)) {
      return null;
    }
    boolean current = shown.filter(each -> each.revision() == now.revision()).isPresent();
    var button =
        current
            ? Button.second(texts().of("policy.unpublish")).named("shown", "no")
            : Button.second(texts().of("policy.publish")).named("shown", "yes");
    return new OverviewPage.Showcase(paths().showcase(), button);
  }

  private Optional<PolicyShowcase.Shown> findShown() {
    return showcase.listShown().stream()
        .filter(each -> each.authority().equals(here.acting().authority()))
        .findFirst();
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

  private Texts texts() {
    return shells.texts();
  }
}
