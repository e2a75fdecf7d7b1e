package tw.jiegui.web.policy;

import java.util.Optional;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.policy.Proposal;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Link;

/// Where a proposal comes from, told by the feature that made it.
public interface ProposalGround {
  Optional<Link> find(Acting acting, Proposal proposal, Texts texts);
}
