package tw.jiegui.core.certificates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Deed;

/// A key of an authority's own. The highest number signs; the others verify what they signed.
@Entity
@Table(name = "signing_key")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
class SigningKey {
  @Id private int number;

  @Column(name = "sealed_key")
  private byte[] sealedKey;

  @Column(name = "public_key")
  private byte[] publicKey;

  @Column(name = "made_at")
  private Instant madeAt;

  @SuppressWarnings("NullAway.Init")
  protected SigningKey() {}

  SigningKey(int number, Pair pair, Instant madeAt) {
    this.number = number;
    this.sealedKey = pair.sealedKey().clone();
    this.publicKey = pair.publicKey().clone();
    this.madeAt = madeAt;
  }

  /// Both halves, the private one under seal.
  @SuppressWarnings("ArrayRecordComponent")
  record Pair(byte[] sealedKey, byte[] publicKey) {}

  int number() {
    return number;
  }

  byte[] sealedKey() {
    return sealedKey.clone();
  }

  VerifyingKey shown() {
    return new VerifyingKey(number, RsaKeys.publicKey(publicKey), madeAt);
  }

  Deed deed(Change change) {
    return Deed.of(
        "certificate.key-made",
        new Deed.Subject("signing-key", String.valueOf(number), String.valueOf(number)),
        change);
  }
}
