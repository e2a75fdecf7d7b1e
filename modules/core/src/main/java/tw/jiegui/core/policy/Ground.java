package tw.jiegui.core.policy;

import java.util.Optional;
import tw.jiegui.core.authority.Span;
import tw.jiegui.core.authority.Term;

/// What a finding or a figure stands on: the provision, the rule that held, and its article.
public record Ground(String path, Bilingual name, Citation source, Span span, Rule rule) {
  public static Optional<Ground> of(Provision provision, Term term) {
    return provision
        .on(term)
        .map(
            statement ->
                new Ground(
                    provision.path(),
                    provision.name(),
                    provision.source(),
                    statement.span(),
                    statement.rule()));
  }
}
