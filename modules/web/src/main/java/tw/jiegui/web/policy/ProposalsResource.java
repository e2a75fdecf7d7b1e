package tw.jiegui.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.policy.Policies;
import tw.jiegui.core.policy.PolicySettings;
import tw.jiegui.core.policy.Proposal;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Address;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.places.Here;

@Path("{authority}/policy/proposals")
@RequestScoped
public class ProposalsResource {
  private static final int ROWS = 25;

  @Inject private Policies policies;
  @Inject private Shells shells;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public ProposalsResource() {}

  @GET
  public ProposalsPage show(
      @QueryParam("state") @DefaultValue("") String state,
      @QueryParam("page") @DefaultValue("1") String page) {
    here.acting().require(PolicySettings.READERS);
    var paging = Paging.clamped(page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1, ROWS);
    var found = policies.listProposals(here.acting(), state(state), paging);
    var address = Address.of(paths().proposals()).with("state", state);
    return new ProposalsPage(
        shells.page("policy.proposals", shells.crumb("policy.title", paths().overview())),
        paths().proposals(),
        states(state),
        new ProposalsPage.Results(
            head(),
            found.rows().stream().map(this::row).toList(),
            Pager.of(found, address, texts()),
            EmptyState.of(
                texts().of("policy.proposals.none.title"), texts().of("policy.proposals.none"))));
  }

  private static Optional<Proposal.State> state(String typed) {
    var name = typed.toUpperCase(Locale.ROOT);
    return Stream.of(Proposal.State.values()).filter(each -> each.name().equals(name)).findFirst();
  }

  private Choice states(String chosen) {
    var all = Option.of("", texts().of("policy.state.all"));
    var states =
        Stream.of(Proposal.State.values())
            .map(state -> Option.of(state.name(), words().state(state)));
    return Form.of(texts(), Map.of("state", chosen.toUpperCase(Locale.ROOT)))
        .select("policy.filter.state", Stream.concat(Stream.of(all), states).toList());
  }

  private TableHead head() {
    return new TableHead(
        texts().of("policy.proposals"),
        Stream.of("reason", "by", "state", "decided")
            .map(name -> Column.of(texts().of("policy.column." + name)))
            .toList());
  }

  private ProposalsPage.Row row(Proposal proposal) {
    var decided = proposal.decided();
    return new ProposalsPage.Row(
        Link.to(paths().proposal(proposal), proposal.reason()),
        words().stamp(proposal.proposed()),
        words().state(proposal),
        decided == null ? "" : words().stamp(decided));
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
