package tw.jiegui.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.policy.Policies;
import tw.jiegui.core.policy.PolicySettings;
import tw.jiegui.core.policy.ProposalDraft;
import tw.jiegui.core.policy.Proposed;
import tw.jiegui.core.policy.Provision;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// The form in which an admin proposes what a provision is to say from a year on.
@Path("{authority}/policy/provisions/{path: [a-z0-9.-]+}/propose")
@RequestScoped
public class ProposeResource {
  @Inject private Policies policies;
  @Inject private PolicySettings settings;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @PathParam("path")
  private String path;

  @SuppressWarnings("NullAway.Init")
  public ProposeResource() {}

  @GET
  public ProposePage show(@QueryParam("as") @DefaultValue("") String as) {
    here.acting().require(PolicySettings.LEGISLATORS);
    return form(new Typed(Map.of("as", as)), List.of(), "");
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response send(MultivaluedMap<String, String> sent) {
    here.acting().require(PolicySettings.LEGISLATORS);
    var typed = Typed.of(sent);
    var reader = new Reader();
    var reason = reader.text("reason", typed.value("reason"), ProposalDraft.LONGEST_REASON);
    var draft = forms().draft(provision(), typed);
    var read =
        Checked.both(
            draft.check(provision()),
            reader.result(() -> reason),
            (change, why) -> new ProposalDraft(why, List.of(change)));
    return switch (read) {
      case Checked.Invalid<ProposalDraft>(var problems) -> again(typed, problems, "");
      case Checked.Valid<ProposalDraft>(var proposal) -> propose(typed, proposal);
    };
  }

  private Response propose(Typed typed, ProposalDraft draft) {
    var words = new PolicyWords(shells.texts());
    return switch (settings.propose(here.acting(), draft)) {
      case Proposed.Done(var proposal) -> {
        flash.done(shells.texts().of("policy.propose.done"));
        yield Redirect.to(paths().proposal(proposal));
      }
      case Proposed.NothingChanged() ->
          again(typed, words.own(List.of(Problem.of("rule", "nothing-changed"))), "");
      case Proposed.Overtaken(var _) ->
          again(typed, List.of(), shells.texts().of("policy.overtaken"));
      case Proposed.Invalid(var complaints) -> {
        var problems = new ArrayList<Problem>();
        complaints.forEach(
            each ->
                problems.add(
                    Problem.of(
                        each.key().endsWith("holds") ? "from" : "rule",
                        "not-a-rule",
                        each.key(),
                        each.problem(),
                        each.problemInChinese())));
        yield again(typed, problems, "");
      }
    };
  }

  private Response again(Typed typed, List<Problem> problems, String notice) {
    return Response.ok(form(typed, problems, notice)).build();
  }

  private ProposePage form(Typed typed, List<Problem> problems, String notice) {
    var now = policies.current(here.acting().authority());
    return forms().page(now.policy(), provision(), new ProposeForm.Sent(typed, problems, notice));
  }

  private ProposeForm forms() {
    return new ProposeForm(shells, paths(), Calendars.today(clock));
  }

  private Provision provision() {
    return policies
        .current(here.acting().authority())
        .policy()
        .find(path)
        .orElseThrow(() -> new Absent("provision", path));
  }

  private PolicyPaths paths() {
    return new PolicyPaths(here.acting().authority());
  }
}
