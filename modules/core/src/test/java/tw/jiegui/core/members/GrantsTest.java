package tw.jiegui.core.members;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.AuthorityKind;
import tw.jiegui.core.authority.Forbidden;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.authority.Person;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.authority.Scope;
import tw.jiegui.core.members.Membership.Post;

class GrantsTest {
  private static final UUID OWN = UUID.randomUUID();
  private static final UUID OTHER = UUID.randomUUID();

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"PLATFORM_OPERATOR"},
      mode = EnumSource.Mode.EXCLUDE)
  void an_administrator_gives_every_post_of_the_authority(Role role) {
    assertTrue(Grants.may(as(Role.AUTHORITY_ADMIN), post(role, OTHER)));
  }

  @Test
  void a_principal_gives_the_lower_posts_of_his_own_school() {
    assertEquals(
        Set.of(Role.SCHOOL_COORDINATOR, Role.TEACHER), Set.copyOf(givenBy(Role.PRINCIPAL, OWN)));
    assertEquals(List.of(), givenBy(Role.PRINCIPAL, OTHER));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"AUTHORITY_ADMIN", "PRINCIPAL", "PLATFORM_OPERATOR"},
      mode = EnumSource.Mode.EXCLUDE)
  void nobody_else_gives_any(Role role) {
    assertEquals(List.of(), givenBy(role, OWN));
    assertThrows(Forbidden.class, () -> Grants.scope(as(role)));
  }

  @Test
  void a_principal_passes_on_his_own_post_and_not_another_principals() {
    var principal = as(Role.PRINCIPAL);
    var post = post(Role.PRINCIPAL, OWN);
    assertTrue(Grants.mayHandOver(principal, known("me"), post));
    assertFalse(Grants.mayHandOver(principal, known("somebody else"), post));
    assertFalse(Grants.mayHandOver(principal, known("me"), post(Role.PRINCIPAL, OTHER)));
  }

  @Test
  void a_coordinator_does_not_pass_on_his_post() {
    var post = post(Role.SCHOOL_COORDINATOR, OWN);
    assertFalse(Grants.mayHandOver(as(Role.SCHOOL_COORDINATOR), known("me"), post));
  }

  @Test
  void analysts_are_the_ministrys_and_operators_are_nobodys() {
    assertTrue(Grants.exists(Role.MINISTRY_ANALYST, AuthorityKind.MINISTRY));
    assertFalse(Grants.exists(Role.MINISTRY_ANALYST, AuthorityKind.CITY));
    assertFalse(Grants.exists(Role.PLATFORM_OPERATOR, AuthorityKind.MINISTRY));
  }

  @Test
  void one_is_offered_what_one_may_give() {
    assertEquals(
        List.of(Role.SCHOOL_COORDINATOR, Role.TEACHER),
        Grants.offered(as(Role.PRINCIPAL), AuthorityKind.COUNTY));
    assertEquals(7, Grants.offered(as(Role.AUTHORITY_ADMIN), AuthorityKind.COUNTY).size());
    assertEquals(8, Grants.offered(as(Role.AUTHORITY_ADMIN), AuthorityKind.MINISTRY).size());
  }

  @Test
  void a_principal_sees_his_schools_and_an_administrator_everything() {
    assertEquals(new Scope.OfSchools(Set.of(OWN)), Grants.scope(as(Role.PRINCIPAL)));
    assertEquals(new Scope.Whole(), Grants.scope(as(Role.AUTHORITY_ADMIN)));
  }

  private static List<Role> givenBy(Role role, UUID school) {
    return Stream.of(Role.values())
        .filter(each -> each != Role.PLATFORM_OPERATOR)
        .filter(each -> Grants.may(as(role), post(each, school)))
        .toList();
  }

  private static Acting as(Role role) {
    var school = role.ofSchool() ? new Hat.SchoolRef(OWN, "310601", "示範國小", "") : null;
    var hats = List.of(new Hat(role, school));
    return new Acting(new AuthorityId("taipei"), new Person("me", "Me", "me@x.example"), hats, "c");
  }

  private static Post post(Role role, UUID school) {
    return new Post(role, role.ofSchool() ? school : null);
  }

  private static Member known(String subject) {
    var member = new Member(subject.replace(" ", "") + "@x.example", subject);
    member.bind(subject);
    return member;
  }
}
