package tw.jiegui.core.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.files.Keyring;

/// Links that let whoever has one fetch one file, for one purpose and for a short while, without
/// signing in: signed under a key of the authority, and naming for whom they were made.
@ApplicationScoped
public class Links {
  public static final Duration LIFE = Duration.ofMinutes(5);
  private static final int SIGNATURE = 32;
  private static final int HEAD = 1 + Long.BYTES + 2 * Long.BYTES;

  private Keyring keys;
  private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Links() {}

  @Inject
  Links(Keyring keys, InstantSource clock) {
    this.keys = keys;
    this.clock = clock;
  }

  public enum Purpose {
    CONTENT('c'),
    /// The same, under a name that tells nothing.
    MASKED('m'),
    /// What an authority shows to all; who fetches it is noted by nobody.
    SHOWN('s'),
    PREVIEW('p');

    private final byte mark;

    Purpose(char mark) {
      this.mark = (byte) mark;
    }

    static Purpose of(byte mark) {
      return Stream.of(values()).filter(each -> each.mark == mark).findFirst().orElse(PREVIEW);
    }
  }

  /// What a link says: the document, what of it, until when, and who asked for it.
  record Claim(UUID document, Purpose purpose, Instant until, String subject) {}

  public record Link(String token, Instant until) {}

  public Link issue(Acting acting, UUID document, Purpose purpose) {
    return issue(acting.authority(), acting, document, purpose);
  }

  /// For what another authority holds.
  public Link issue(AuthorityId holder, Acting acting, UUID document, Purpose purpose) {
    var until = Instant.ofEpochSecond(clock.instant().plus(LIFE).getEpochSecond());
    byte[] claim = write(new Claim(document, purpose, until, acting.person().subject()));
    byte[] signature = keys.signing(holder).doFinal(claim);
    byte[] both = Arrays.copyOf(claim, claim.length + SIGNATURE);
    System.arraycopy(signature, 0, both, claim.length, SIGNATURE);
    return new Link(Base64.getUrlEncoder().withoutPadding().encodeToString(both), until);
  }

  /// Empty where the link was never made here.
  Optional<Claim> read(AuthorityId authority, String token) {
    byte[] both;
    try {
      both = Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException strange) {
      return Optional.empty();
    }
    if (both.length <= HEAD + SIGNATURE) {
      return Optional.empty();
    }
    byte[] claim = Arrays.copyOf(both, both.length - SIGNATURE);
    byte[] signature = Arrays.copyOfRange(both, claim.length, both.length);
    return MessageDigest.isEqual(signature, keys.signing(authority).doFinal(claim))
        ? Optional.of(read(claim))
        : Optional.empty();
  }

  boolean isOver(Claim claim) {
    return clock.instant().isAfter(claim.until());
  }

  private static byte[] write(Claim claim) {
    byte[] subject = claim.subject().getBytes(UTF_8);
    return ByteBuffer.allocate(HEAD + subject.length)
        .put(claim.purpose().mark)
        .putLong(claim.until().getEpochSecond())
        .putLong(claim.document().getMostSignificantBits())
        .putLong(claim.document().getLeastSignificantBits())
        .put(subject)
        .array();
  }

  private static Claim read(byte[] bytes) {
    var claim = ByteBuffer.wrap(bytes);
    var purpose = Purpose.of(claim.get());
    var until = Instant.ofEpochSecond(claim.getLong());
    var document = new UUID(claim.getLong(), claim.getLong());
    byte[] subject = new byte[claim.remaining()];
    claim.get(subject);
    return new Claim(document, purpose, until, new String(subject, UTF_8));
  }
}
