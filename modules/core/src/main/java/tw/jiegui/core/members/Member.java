package tw.jiegui.core.members;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/// A person as one authority knows him, before and after he first signs in.
@Entity
@Table(name = "member")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class Member {
  static final int LONGEST_NAME = 80;

  @Id private UUID id;
  private @Nullable String subject;

  @Column(name = "sso_subject")
  private @Nullable String ssoSubject;

  private @Nullable String email;
  private String name;
  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Member() {}

  /// An empty address stands for none.
  Member(String email, String name) {
    this.id = UUID.randomUUID();
    this.email = email.isBlank() ? null : email.toLowerCase(Locale.ROOT);
    this.name =
        name.codePointCount(0, name.length()) <= LONGEST_NAME
            ? name
            : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
  }

  Member knownBy(String foreignSubject) {
    ssoSubject = foreignSubject;
    return this;
  }

  void bind(String ownSubject) {
    if (subject != null) {
      throw new IllegalStateException("bound already: " + id);
    }
    subject = ownSubject;
  }

  public boolean isBound() {
    return subject != null;
  }

  public UUID id() {
    return id;
  }

  public Optional<String> subject() {
    return Optional.ofNullable(subject);
  }

  public Optional<String> ssoSubject() {
    return Optional.ofNullable(ssoSubject);
  }

  public Optional<String> email() {
    return Optional.ofNullable(email);
  }

  public String name() {
    return name;
  }

  public int version() {
    return version;
  }
}
