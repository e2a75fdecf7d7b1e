package tw.jiegui.core.members;

import static tw.jiegui.core.authority.Role.AUTHORITY_ADMIN;
import static tw.jiegui.core.authority.Role.MINISTRY_ANALYST;
import static tw.jiegui.core.authority.Role.PRINCIPAL;
import static tw.jiegui.core.authority.Role.SCHOOL_COORDINATOR;
import static tw.jiegui.core.authority.Role.TEACHER;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityKind;
import tw.jiegui.core.authority.Forbidden;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.authority.Scope;
import tw.jiegui.core.members.Membership.Post;

/// Who may hand out a post, and take it away: nobody one that is higher than his own.
public final class Grants {
  static final Set<Role> ADMINISTRATORS = Set.of(AUTHORITY_ADMIN);
  static final Set<Role> HEADS = Set.of(PRINCIPAL);
  private static final Set<Role> GIVEN_BY_HEADS = Set.of(SCHOOL_COORDINATOR, TEACHER);

  private Grants() {}

  /// Whose members the person manages.
  public static Scope scope(Acting acting) {
    return Scope.of(acting, ADMINISTRATORS, HEADS);
  }

  public static boolean manages(Acting acting) {
    return acting.is(ADMINISTRATORS) || acting.is(HEADS);
  }

  public static boolean may(Acting acting, Post post) {
    return find(acting, post).isPresent();
  }

  /// The hat under which the person gives or takes this post.
  static Optional<Hat> find(Acting acting, Post post) {
    return acting.find(ADMINISTRATORS).or(() -> findAtSchool(acting, post));
  }

  private static Optional<Hat> findAtSchool(Acting acting, Post post) {
    return post.schoolId() != null && GIVEN_BY_HEADS.contains(post.role())
        ? acting.findAt(post.schoolId(), HEADS)
        : Optional.empty();
  }

  static Hat require(Acting acting, Post post) {
    return find(acting, post)
        .orElseThrow(() -> new Forbidden(post.schoolId() == null ? ADMINISTRATORS : HEADS));
  }

  /// A principal may also name who follows him in his own post.
  public static boolean mayHandOver(Acting acting, Member leaving, Post post) {
    return findForHandOver(acting, leaving, post).isPresent();
  }

  static Optional<Hat> findForHandOver(Acting acting, Member leaving, Post post) {
    return find(acting, post).or(() -> findOwn(acting, leaving, post));
  }

  private static Optional<Hat> findOwn(Acting acting, Member leaving, Post post) {
    boolean own = leaving.subject().equals(Optional.of(acting.person().subject()));
    return own && post.schoolId() != null && post.role() == PRINCIPAL
        ? acting.findAt(post.schoolId(), HEADS)
        : Optional.empty();
  }

  /// Analysts sit in the Ministry; operators run the platform and are no authority's members.
  public static boolean exists(Role role, AuthorityKind kind) {
    return switch (role) {
      case PLATFORM_OPERATOR -> false;
      case MINISTRY_ANALYST -> kind == AuthorityKind.MINISTRY;
      default -> true;
    };
  }

  /// The roles that this person may choose from when he invites somebody.
  public static List<Role> offered(Acting acting, AuthorityKind kind) {
    return Stream.of(Role.values())
        .filter(role -> exists(role, kind))
        .filter(role -> acting.is(ADMINISTRATORS) || GIVEN_BY_HEADS.contains(role))
        .toList();
  }
}
