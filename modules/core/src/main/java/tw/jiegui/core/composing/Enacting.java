package tw.jiegui.core.composing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import tw.jiegui.core.assessment.Standings;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.certification.SchemeCheck;
import tw.jiegui.core.certification.Schemes;
import tw.jiegui.core.policy.Attendant;
import tw.jiegui.core.policy.Policy;
import tw.jiegui.core.policy.Proposal;
import tw.jiegui.core.yaml.InvalidYaml;

/// When the numbers of a scheme are approved, its version comes into being with them.
@ApplicationScoped
class Enacting implements Attendant {
  @Inject private Drafts drafts;
  @Inject private Schemes schemes;
  @Inject private Standings standings;
  @Inject private Audit audit;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Enacting() {}

  @Override
  public List<InvalidYaml> objections(Proposal proposal, Policy policy) {
    return drafts
        .findOf(proposal.id())
        .flatMap(SchemeDraft::proposed)
        .map(
            proposed ->
                SchemeCheck.complaints(
                    proposed.scheme(), policy, Grounds.levels(standings.listFrames())))
        .orElse(List.of());
  }

  @Override
  public void follow(Acting acting, Hat hat, Proposal proposal) {
    var found = drafts.findOf(proposal.id());
    if (found.isPresent()) {
      publish(acting, hat, proposal, found.get());
    }
  }

  private void publish(Acting acting, Hat hat, Proposal proposal, SchemeDraft draft) {
    var proposed = draft.proposed().orElseThrow();
    var enacted = new Schemes.Enacted(proposed.scheme(), proposed.beginsOn(), proposal.id());
    var version = schemes.publish(enacted, Stamp.of(acting, clock));
    drafts.remove(draft);
    audit.record(
        acting,
        hat,
        draft.deed(
            "published",
            Change.created(
                Map.of(
                    "version", String.valueOf(version.number()),
                    "begins_on", proposed.beginsOn().toString()))));
  }
}
