package tw.jiegui.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.idempotency.Answer;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.policy.Decided;
import tw.jiegui.core.policy.Policies;
import tw.jiegui.core.policy.Proposal;
import tw.jiegui.core.policy.Proposed;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.api.OncePerKey;
import tw.jiegui.web.places.Here;

/// Answers programs about proposals.
@RequestScoped
@Typed(ProposalAnswers.class)
class ProposalAnswers extends PolicyAnswers {
  @Inject private Policies policies;
  @Inject private Here here;
  @Inject private InstantSource clock;

  ProposalJson json(UUID id) {
    var seen = policies.proposal(here.acting(), id);
    var base = policies.revision(here.acting().authority(), seen.proposal().basedOn());
    return ProposalJson.of(seen, base.policy(), Calendars.today(clock));
  }

  Optional<Answer> done(Checked<Proposed> proposed) {
    return proposed instanceof Checked.Valid<Proposed>(Proposed.Done(var proposal))
        ? Optional.of(created(proposal))
        : Optional.empty();
  }

  private Answer created(Proposal proposal) {
    return new Answer(
        201, path("policy/proposals/" + proposal.id()), JsonText.write(json(proposal.id())));
  }

  Response answer(Checked<Proposed> proposed) {
    return ifValid(proposed, this::answer);
  }

  private Response answer(Proposed proposed) {
    return switch (proposed) {
      case Proposed.Done(var proposal) -> OncePerKey.response(created(proposal));
      case Proposed.NothingChanged() -> conflict("changes", "nothing-changed");
      case Proposed.Overtaken(var changes) -> overtaken(changes);
      case Proposed.Invalid(var complaints) -> invalidYaml(complaints);
    };
  }

  /// `seen` is the version that was decided on.
  Response answer(Decided decided, int seen) {
    return switch (decided) {
      case Decided.Done(var proposal) -> shown(proposal.id());
      case Decided.OwnProposal _ -> conflict("state", "own-proposal");
      case Decided.NotOwnProposal _ -> conflict("state", "not-own-proposal");
      case Decided.ChangedMeanwhile(var proposal) ->
          proposal.version() == seen ? conflict("state", "decided-already") : changedMeanwhile();
      case Decided.Overtaken(_, var changes) -> overtaken(changes);
      case Decided.Invalid(_, var complaints) -> invalidYaml(complaints);
    };
  }

  private Response shown(UUID id) {
    var json = json(id);
    return Conditions.read(null, json.version(), () -> json);
  }
}
