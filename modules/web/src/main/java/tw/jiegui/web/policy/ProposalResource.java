package tw.jiegui.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.policy.Decided;
import tw.jiegui.core.policy.Policies;
import tw.jiegui.core.policy.PolicySettings;
import tw.jiegui.core.policy.ProposalDraft;
import tw.jiegui.core.policy.Verdict;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// One proposal: to read by staff, to be decided by a second admin.
@Path("{authority}/policy/proposals/{id: [0-9a-f-]{36}}")
@RequestScoped
public class ProposalResource {
  @Inject private Policies policies;
  @Inject private PolicySettings settings;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;
  @Inject private InstantSource clock;
  @Inject @Any private Instance<ProposalGround> grounds;

  @PathParam("id")
  private UUID id;

  @SuppressWarnings("NullAway.Init")
  public ProposalResource() {}

  @GET
  public ProposalPage show() {
    here.acting().require(PolicySettings.READERS);
    return page(new Typed(Map.of()), List.of(), "");
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(MultivaluedMap<String, String> sent) {
    here.acting().require(PolicySettings.LEGISLATORS);
    var typed = Typed.of(sent);
    var reader = new Reader();
    var note = reader.optionalText("note", typed.value("note"), ProposalDraft.LONGEST_REASON);
    if (note.isEmpty() && typed.value("verdict").equals("reject")) {
      reader.problem("note", "required");
    }
    var problems = reader.result(() -> note).found();
    if (!problems.isEmpty()) {
      return again(typed, problems, "");
    }
    var verdict = new Verdict(typed.number("version"), note);
    return switch (typed.value("verdict")) {
      case "approve" -> answer(typed, settings.approve(here.acting(), id, verdict), "approved");
      case "reject" -> answer(typed, settings.reject(here.acting(), id, verdict), "rejected");
      case "withdraw" ->
          answer(typed, settings.withdraw(here.acting(), id, verdict.version()), "withdrawn");
      default -> again(typed, List.of(), text("policy.decide.choose"));
    };
  }

  private Response answer(Typed typed, Decided decided, String done) {
    return switch (decided) {
      case Decided.Done(var proposal) -> {
        flash.done(text("policy.decide." + done));
        yield Redirect.to(paths().proposal(proposal));
      }
      case Decided.OwnProposal _ -> again(typed, List.of(), text("policy.decide.own"));
      case Decided.NotOwnProposal _ -> again(typed, List.of(), text("policy.decide.not-own"));
      case Decided.ChangedMeanwhile _ -> again(typed, List.of(), text("policy.decide.changed"));
      case Decided.Overtaken(_, var changes) -> {
        var names = changes.stream().map(change -> change.path()).distinct();
        yield again(
            typed,
            List.of(),
            shells.texts().of("policy.decide.overtaken", names.collect(Collectors.joining(", "))));
      }
      case Decided.Invalid(_, var complaints) ->
          again(typed, List.of(), new PolicyWords(shells.texts()).complaint(complaints.getFirst()));
    };
  }

  private Response again(Typed typed, List<Problem> problems, String notice) {
    return Response.ok(page(typed, problems, notice)).build();
  }

  private ProposalPage page(Typed typed, List<Problem> problems, String notice) {
    var seen = policies.proposal(here.acting(), id);
    var base = policies.revision(here.acting().authority(), seen.proposal().basedOn());
    var from =
        grounds.stream()
            .flatMap(each -> each.find(here.acting(), seen.proposal(), shells.texts()).stream())
            .toList();
    return new ProposalView(shells, here.acting(), Calendars.today(clock))
        .page(seen, base.policy(), new ProposalView.Sent(typed, problems, notice, from));
  }

  private PolicyPaths paths() {
    return new PolicyPaths(here.acting().authority());
  }

  private String text(String key) {
    return shells.texts().of(key);
  }
}
