package tw.jiegui.local.demo;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Role;
import tw.jiegui.local.demo.DemoAccount.Post;

/// A demo account as one authority expects it, with its roles there.
public record DemoMember(
    UUID id, @Nullable String ssoSubject, String email, String name, List<Place> places) {
  /// A role, and the school at which it is held where it is one of a school.
  public record Place(Role role, @Nullable UUID school) {}

  /// Imported under the subject of the school's sign-on, with an address that is not the account's.
  private static final String BY_SUBJECT = "sso-teacher";

  static List<DemoMember> of(DemoAuthority authority) {
    var id = authority.id().value();
    return DemoAccounts.list().stream()
        .filter(account -> account.posts().stream().anyMatch(post -> post.authority().equals(id)))
        .map(account -> of(account, authority))
        .toList();
  }

  private static DemoMember of(DemoAccount account, DemoAuthority authority) {
    var id = authority.id().value();
    boolean bySubject = account.username().equals(BY_SUBJECT);
    return new DemoMember(
        Seeds.uuid("member", id, account.email()),
        bySubject ? account.id() : null,
        bySubject ? schoolAddress(authority.stage()) : account.email(),
        account.name().zh(),
        account.posts().stream()
            .filter(post -> post.authority().equals(id))
            .map(post -> new Place(post.role(), school(post, authority)))
            .toList());
  }

  private static @Nullable UUID school(Post post, DemoAuthority authority) {
    return post.needsSchool() ? post.school(authority).id() : null;
  }

  List<Role> roles() {
    return places.stream().map(Place::role).toList();
  }

  private static String schoolAddress(DemoSchool school) {
    return "teacher@" + school.code().toLowerCase(Locale.ROOT) + ".school.example";
  }
}
