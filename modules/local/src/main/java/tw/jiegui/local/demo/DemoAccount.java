package tw.jiegui.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.UUID;
import tw.jiegui.core.authority.Role;

/// Somebody who can sign in to the demo country. He is called by what he does, for he is nobody.
public record DemoAccount(
    String username, Name name, Home home, List<Post> posts, Set<Role> realmRoles) {

  public record Name(String zh, String en) {}

  /// Which realm knows his password.
  public enum Home {
    JIEGUI("demo.example"),
    SCHOOL_SSO("school-sso.example");

    private final String domain;

    Home(String domain) {
      this.domain = domain;
    }
  }

  /// A role that the members of an authority get beforehand; of a school, at the demo's own or at
  /// the busiest one.
  public record Post(String authority, Role role, boolean atBusiest) {
    Post(String authority, Role role) {
      this(authority, role, false);
    }

    public boolean needsSchool() {
      return role.ofSchool();
    }

    DemoSchool school(DemoAuthority place) {
      return atBusiest ? DemoFacts.busiest(place) : place.stage();
    }
  }

  public DemoAccount {
    posts = List.copyOf(posts);
    realmRoles = Set.copyOf(realmRoles);
  }

  public String email() {
    return username + "@" + home.domain;
  }

  /// His id in his home realm, hence the subject that a school's sign-on reports of him.
  public String id() {
    return UUID.nameUUIDFromBytes(email().getBytes(UTF_8)).toString();
  }

  SequencedSet<String> organizations() {
    return posts.stream().map(Post::authority).collect(toCollection(LinkedHashSet::new));
  }
}
