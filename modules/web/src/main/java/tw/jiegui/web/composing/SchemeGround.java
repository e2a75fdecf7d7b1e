package tw.jiegui.web.composing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.composing.Composer;
import tw.jiegui.core.policy.Proposal;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.policy.ProposalGround;

/// Whoever decides on the numbers of a scheme reads the whole of it first.
@ApplicationScoped
class SchemeGround implements ProposalGround {
  @Inject private Composer composer;

  @SuppressWarnings("NullAway.Init")
  protected SchemeGround() {}

  @Override
  public Optional<Link> find(Acting acting, Proposal proposal, Texts texts) {
    return composer
        .schemeOf(acting, proposal.id())
        .map(
            scheme ->
                Link.to(
                    new ComposingPaths(acting.authority()).draft(scheme),
                    texts.of("composing.read.draft")));
  }
}
