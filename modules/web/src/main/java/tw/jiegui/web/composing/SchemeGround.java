package tw.jiegui.web.composing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.certification.Schemes;
import tw.jiegui.core.composing.Composer;
import tw.jiegui.core.policy.Proposal;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.policy.ProposalGround;

/// Whoever decides on the numbers of a scheme reads the whole of it first; afterwards it is there
/// as the version that it became.
@ApplicationScoped
class SchemeGround implements ProposalGround {
  @Inject private Composer composer;
  @Inject private Schemes schemes;

  @SuppressWarnings("NullAway.Init")
  protected SchemeGround() {}

  @Override
  public Optional<Link> find(Acting acting, Proposal proposal, Texts texts) {
    var paths = new ComposingPaths(acting.authority());
    return composer
        .schemeOf(acting, proposal.id())
        .map(scheme -> Link.to(paths.draft(scheme), texts.of("composing.read.draft")))
        .or(
            () ->
                schemes
                    .findEnacted(acting.authority(), proposal.id())
                    .map(version -> enacted(paths, version, texts)));
  }

  private static Link enacted(ComposingPaths paths, Schemes.Label version, Texts texts) {
    return Link.to(
        paths.version(paths.authority(), version.scheme(), version.number()),
        texts.of("composing.read.newest", version.number()));
  }
}
