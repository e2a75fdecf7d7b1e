package tw.jiegui.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Person;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.members.Directory;

/// Asks whether the account is there before anything is changed; then the organization, then the
/// role. Whatever fails in between is done by the next attempt, for each step may be repeated.
@ApplicationScoped
public class KeycloakDirectory implements Directory {
  private static final Logger LOG = Logger.getLogger(KeycloakDirectory.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Inject
  @ConfigProperty(
      name = "DIRECTORY_URL",
      defaultValue = "http://localhost:8180/admin/realms/jiegui")
  private URI address;

  @Inject
  @ConfigProperty(name = "DIRECTORY_CLIENT_ID", defaultValue = "jiegui-directory")
  private String client;

  @Inject
  @ConfigProperty(name = "DIRECTORY_CLIENT_SECRET")
  private Optional<String> secret;

  @SuppressWarnings("NullAway.Init")
  protected KeycloakDirectory() {}

  @Override
  public Admission admit(Person person, AuthorityId authority, Role role) {
    try {
      return admit(signIn(), encoded(person.subject()), authority, role);
    } catch (DirectoryFailure failure) {
      LOG.log(Level.WARNING, "the directory did not admit a member of " + authority, failure);
      return new Admission.Unreachable(String.valueOf(failure.getMessage()));
    }
  }

  private KeycloakAdmin signIn() throws DirectoryFailure {
    if (secret.isEmpty()) {
      throw new DirectoryFailure("DIRECTORY_CLIENT_SECRET is not set");
    }
    return KeycloakAdmin.signIn(address, client + ":" + secret.get(), Deadline.in(PATIENCE));
  }

  private static Admission admit(
      KeycloakAdmin keycloak, String account, AuthorityId authority, Role role)
      throws DirectoryFailure {
    if (keycloak.get("/users/" + account).statusCode() == 404) {
      return new Admission.NoSuchAccount();
    }
    join(keycloak, account, authority);
    if (!role.ofSchool()) {
      carry(keycloak, account, role);
    }
    return new Admission.Admitted();
  }

  private static void join(KeycloakAdmin keycloak, String account, AuthorityId authority)
      throws DirectoryFailure {
    String organization =
        keycloak.read("/organizations?max=200", JsonReader::readArray).stream()
            .map(JsonObject.class::cast)
            .filter(each -> each.getString("alias", "").equals(authority.value()))
            .map(each -> each.getString("id"))
            .findFirst()
            .orElseThrow(() -> new DirectoryFailure("no organization " + authority));
    keycloak.post("/organizations/" + organization + "/members", account, Set.of(201, 204, 409));
  }

  private static void carry(KeycloakAdmin keycloak, String account, Role role)
      throws DirectoryFailure {
    var known = keycloak.read("/roles/" + role.realmName(), JsonReader::readObject);
    keycloak.post(
        "/users/" + account + "/role-mappings/realm",
        Json.createArrayBuilder().add(known).build().toString(),
        Set.of(204));
  }

  private static String encoded(String subject) {
    return URLEncoder.encode(subject, StandardCharsets.UTF_8);
  }
}
