package tw.jiegui.core.certificates;

import static tw.jiegui.core.authority.Role.AUTHORITY_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.KeyPair;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.files.Keyring;
import tw.jiegui.core.files.SealedBytes;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.core.tenancy.Tenancy;

/// An authority's keys: the newest signs, all verify. The first is made when it is first needed.
@ApplicationScoped
public class SigningKeys {
  public static final Set<Role> KEEPERS = Set.of(AUTHORITY_ADMIN);

  private static final String COUNTER = "signing keys";

  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @Inject private Tenancy tenancy;
  @Inject private Counters counters;
  @Inject private Keyring keyring;
  @Inject private Audit audit;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected SigningKeys() {}

  /// The newest first.
  public List<VerifyingKey> list(AuthorityId authority) {
    return tenancy.within(authority, () -> rows().stream().map(SigningKey::shown).toList());
  }

  /// From now on another key signs. Whoever saw an older one than the newest changes nothing.
  public boolean rotate(Acting acting, Edit<String> seen) {
    var hat = acting.require(KEEPERS);
    var pair = RsaKeys.make();
    return tenancy.within(
        acting.authority(),
        () -> {
          counters.hold(acting.authority(), COUNTER);
          if (newest().map(SigningKey::number).orElse(0) != seen.version()) {
            return false;
          }
          var made = make(acting.authority(), pair);
          audit.record(acting, hat, made.deed(Change.created(Map.of("reason", seen.value()))));
          return true;
        });
  }

  /// As a compact JWS under the newest key.
  public String sign(Site site, AuthorityId authority, JsonObject payload) {
    var known = tenancy.within(authority, this::newest);
    var key = known.orElseGet(() -> first(authority));
    var secret = RsaKeys.privateKey(sealing(authority, key.number()).open(key.sealedKey()));
    return Jws.compact(site.key(authority, key.number()), payload, secret);
  }

  /// A pair takes its time, so that it is there before anybody has to wait; of several who come at
  /// once one is kept.
  private SigningKey first(AuthorityId authority) {
    var pair = RsaKeys.make();
    return tenancy.within(
        authority,
        () -> {
          counters.hold(authority, COUNTER);
          return newest().orElseGet(() -> make(authority, pair));
        });
  }

  private SigningKey make(AuthorityId authority, KeyPair pair) {
    int number = counters.take(authority, COUNTER);
    byte[] secret = sealing(authority, number).seal(pair.getPrivate().getEncoded());
    var key =
        new SigningKey(
            number,
            new SigningKey.Pair(secret, pair.getPublic().getEncoded()),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    entities.persist(key);
    entities.flush();
    return key;
  }

  private SealedBytes sealing(AuthorityId authority, int number) {
    return new SealedBytes(keyring, authority, "signing key " + number);
  }

  private Optional<SigningKey> newest() {
    return rows().stream().findFirst();
  }

  private List<SigningKey> rows() {
    return entities
        .createQuery("select k from SigningKey k order by k.number desc", SigningKey.class)
        .getResultList();
  }
}
