package tw.jiegui.core.composing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.jiegui.core.assessment.Standings;
import tw.jiegui.core.authority.Authorities;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.AuthorityKind;
import tw.jiegui.core.certification.Schemes;
import tw.jiegui.core.composing.Composer.Line;
import tw.jiegui.core.policy.Policies;

/// What the transaction's authority has to compose on.
@ApplicationScoped
class Site {
  @Inject private Schemes schemes;
  @Inject private Policies policies;
  @Inject private Standings standings;
  @Inject private Authorities authorities;

  @SuppressWarnings("NullAway.Init")
  protected Site() {}

  List<Line> lines(AuthorityId authority) {
    var labels = schemes.listVersions(authority);
    return labels.stream()
        .map(Schemes.Label::scheme)
        .distinct()
        .map(key -> labels.stream().filter(label -> label.scheme().equals(key)).toList())
        .map(
            own ->
                new Line(
                    schemes
                        .version(authority, own.getFirst().scheme(), own.getFirst().number())
                        .scheme(),
                    own))
        .toList();
  }

  Grounds grounds(AuthorityId authority, String scheme) {
    var lines = lines(authority);
    var versions =
        lines.stream()
            .filter(line -> line.scheme().key().equals(scheme))
            .flatMap(line -> line.versions().stream())
            .toList();
    return new Grounds(
        policies.current(authority).policy(),
        standings.listFrames(),
        lines.stream().map(Line::scheme).toList(),
        new Grounds.Position(
            authorities
                .find(authority)
                .filter(each -> each.kind() == AuthorityKind.MINISTRY)
                .isPresent(),
            versions.size() + 1,
            versions.stream().findFirst().flatMap(Schemes.Label::beginsOn)));
  }
}
