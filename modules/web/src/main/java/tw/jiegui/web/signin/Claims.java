package tw.jiegui.web.signin;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Person;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.members.Credentials;

/// What a token says. The server has checked it already: its signature, issuer and time.
record Claims(JsonObject json) {
  private static final Set<String> ROLES =
      Arrays.stream(Role.values()).map(Role::realmName).collect(toUnmodifiableSet());

  static Claims of(String token) {
    String payload = List.of(token.split("\\.", -1)).get(1);
    byte[] text = Base64.getUrlDecoder().decode(payload);
    try (var reader = Json.createReader(new ByteArrayInputStream(text))) {
      return new Claims(reader.readObject());
    }
  }

  Instant expiry() {
    return Instant.ofEpochSecond(json.getJsonNumber("exp").longValue());
  }

  SignedIn signedIn() {
    String subject = json.getString("sub");
    String name = text("name").or(() -> text("preferred_username")).orElse(subject);
    var person = new Person(subject, name, text("email").orElse(""));
    return new SignedIn(
        new Credentials(
            person,
            json.getBoolean("email_verified", false),
            text("sso_subject"),
            texts("organization").collect(toUnmodifiableSet()),
            texts("groups").filter(ROLES::contains).collect(toUnmodifiableSet())),
        text("locale"));
  }

  private Optional<String> text(String name) {
    return Optional.ofNullable(json.getString(name, null)).filter(text -> !text.isBlank());
  }

  private Stream<String> texts(String name) {
    return json.get(name) instanceof JsonArray array
        ? array.getValuesAs(JsonString::getString).stream()
        : Stream.of();
  }
}
