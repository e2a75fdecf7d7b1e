package tw.jiegui.web.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.policy.Policies;
import tw.jiegui.core.policy.PolicySettings;
import tw.jiegui.core.policy.Proposal;
import tw.jiegui.web.home.Task;
import tw.jiegui.web.home.Tasks;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Link;

/// Proposals of others that wait for a second person.
@ApplicationScoped
public class PolicyTasks implements Tasks {
  private static final Paging FEW = new Paging(1, 5);

  @Inject private Policies policies;

  @SuppressWarnings("NullAway.Init")
  protected PolicyTasks() {}

  @Override
  public List<Task> of(Acting acting, Texts texts) {
    if (!acting.is(PolicySettings.LEGISLATORS)) {
      return List.of();
    }
    var paths = new PolicyPaths(acting.authority());
    var words = new PolicyWords(texts);
    return policies.listProposals(acting, Optional.of(Proposal.State.OPEN), FEW).rows().stream()
        .filter(proposal -> !proposal.isBy(acting.person()))
        .map(
            proposal ->
                new Task(
                    Link.to(paths.proposal(proposal), texts.of("policy.task", proposal.reason())),
                    words.stamp(proposal.proposed())))
        .toList();
  }
}
