package tw.jiegui.core.certificates;

import java.util.Optional;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.schools.Stage;

/// Which certificates are looked for. What is empty narrows nothing.
public record RegisterFilter(Givers givers, What what, Where where) {
  /// Who gave it out, and how it stands.
  public record Givers(Optional<AuthorityId> issuer, Optional<Standing> standing) {
    static final Givers ANY = new Givers(Optional.empty(), Optional.empty());
  }

  /// A scheme, a tier of it, and words in the school's name or code or the number.
  public record What(String scheme, String tier, String text) {
    static final What ANY = new What("", "", "");
  }

  /// The school's authority, its district and its stage.
  public record Where(Optional<AuthorityId> home, String district, Optional<Stage> stage) {}

  /// Of one authority alone, whatever was asked.
  public RegisterFilter by(AuthorityId issuer) {
    return new RegisterFilter(new Givers(Optional.of(issuer), givers.standing()), what, where);
  }
}
