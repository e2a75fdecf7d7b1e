package tw.jiegui.local.demo;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toList;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Role;
import tw.jiegui.local.demo.DemoAccount.Home;

/// The realms as they are shipped, with the demo's people and its client for curl put in.
public final class DemoRealm {
  private static final String CLI = "demo-cli";

  private DemoRealm() {}

  /// Writes every realm of one folder into another, for Keycloak to import.
  public static void write(Path realms, Path target) throws IOException {
    Files.createDirectories(target);
    copy(realms, target, "jiegui.json", DemoRealm::country);
    copy(realms, target, "school-sso.json", DemoRealm::school);
  }

  private static void copy(
      Path realms, Path target, String name, Function<JsonObject, JsonObject> change)
      throws IOException {
    try (var reader = Json.createReader(Files.newInputStream(realms.resolve(name)));
        var writer = Json.createWriter(Files.newOutputStream(target.resolve(name)))) {
      writer.writeObject(change.apply(reader.readObject()));
    }
  }

  private static JsonObject country(JsonObject realm) {
    var accounts = DemoAccounts.list(Home.JIEGUI);
    var organizations =
        realm.getJsonArray("organizations").getValuesAs(JsonObject.class).stream()
            .map(organization -> withMembers(organization, accounts));
    var clients = Stream.concat(realm.getJsonArray("clients").stream(), Stream.of(cli(realm)));
    return Json.createObjectBuilder(withUsers(realm, accounts))
        .add("organizations", array(organizations))
        .add("clients", array(clients))
        .build();
  }

  private static JsonObject school(JsonObject realm) {
    return withUsers(realm, DemoAccounts.list(Home.SCHOOL_SSO));
  }

  private static JsonObject withUsers(JsonObject realm, List<DemoAccount> accounts) {
    var known = realm.getOrDefault("users", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream();
    var more = accounts.stream().map(DemoRealm::user);
    return Json.createObjectBuilder(realm).add("users", array(Stream.concat(known, more))).build();
  }

  private static JsonObject user(DemoAccount account) {
    var password =
        Json.createObjectBuilder().add("type", "password").add("value", DemoAccounts.PASSWORD);
    return Json.createObjectBuilder()
        .add("id", account.id())
        .add("username", account.username())
        .add("email", account.email())
        .add("emailVerified", true)
        .add("firstName", account.name().zh())
        .add("enabled", true)
        .add("credentials", Json.createArrayBuilder().add(password))
        .add("realmRoles", array(roles(account)))
        .build();
  }

  private static JsonObject withMembers(JsonObject organization, List<DemoAccount> accounts) {
    var alias = organization.getString("alias");
    var members =
        accounts.stream()
            .filter(account -> account.organizations().contains(alias))
            .map(DemoRealm::member);
    return Json.createObjectBuilder(organization).add("members", array(members)).build();
  }

  private static JsonObject member(DemoAccount account) {
    return Json.createObjectBuilder()
        .add("username", account.username())
        .add("membershipType", "UNMANAGED")
        .build();
  }

  /// A public client that takes a password, so that a README can show the API with curl.
  private static JsonObject cli(JsonObject realm) {
    var machine = client(realm, "jiegui-machine");
    var web = client(realm, "jiegui-web");
    return Json.createObjectBuilder()
        .add("clientId", CLI)
        .add("name", "curl")
        .add("publicClient", true)
        .add("standardFlowEnabled", false)
        .add("directAccessGrantsEnabled", true)
        .add("redirectUris", JsonValue.EMPTY_JSON_ARRAY)
        .add("defaultClientScopes", web.getJsonArray("defaultClientScopes"))
        .add("optionalClientScopes", web.getJsonArray("optionalClientScopes"))
        .add("protocolMappers", array(Stream.of(machine, web).flatMap(DemoRealm::mappers)))
        .build();
  }

  private static JsonObject client(JsonObject realm, String id) {
    return realm.getJsonArray("clients").getValuesAs(JsonObject.class).stream()
        .filter(client -> client.getString("clientId").equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the realm has no client " + id));
  }

  private static Stream<JsonValue> mappers(JsonObject client) {
    return client.getJsonArray("protocolMappers").stream();
  }

  private static Stream<JsonValue> roles(DemoAccount account) {
    return account.realmRoles().stream().map(Role::realmName).map(Json::createValue);
  }

  private static JsonArray array(Stream<? extends JsonValue> values) {
    return values.collect(collectingAndThen(toList(), all -> Json.createArrayBuilder(all).build()));
  }
}
