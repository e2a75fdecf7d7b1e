package tw.jiegui.app;

import static tw.jiegui.app.People.TAIPEI;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.authority.Hat.SchoolRef;
import tw.jiegui.core.authority.Person;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.members.Accepting.Bearer;
import tw.jiegui.core.members.Credentials;
import tw.jiegui.core.members.Invitation.Guest;
import tw.jiegui.core.members.InvitationDraft;
import tw.jiegui.core.members.InvitationDraft.Entry;
import tw.jiegui.core.members.Invited;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolCode;

/// People who have never been here before, each a new one.
final class Cast {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private Cast() {}

  static Person newcomer() {
    String name = "guest" + NUMBER.incrementAndGet() + "-" + UUID.randomUUID();
    return new Person("subject-of-" + name, name, name + "@demo.example");
  }

  static Acting admin() {
    return admin(new Person("subject-of-admin", "Taipei administrator", "admin@demo.example"));
  }

  static Acting admin(Person person) {
    return acting(person, new Hat(Role.AUTHORITY_ADMIN, null));
  }

  static Acting principal(Person person, School school) {
    return acting(person, new Hat(Role.PRINCIPAL, ref(school)));
  }

  static Acting principal(AuthorityId authority, School school) {
    var hats = List.of(new Hat(Role.PRINCIPAL, ref(school)));
    return new Acting(authority, newcomer(), hats, "test");
  }

  private static Acting acting(Person person, Hat hat) {
    return new Acting(TAIPEI, person, List.of(hat), "test");
  }

  private static SchoolRef ref(School school) {
    var known = school.identity();
    return new SchoolRef(school.id(), known.code().value(), known.nameZh(), known.nameEn());
  }

  static Credentials credentials(Person person, Role... realmRoles) {
    var roles = List.of(realmRoles).stream().map(Role::realmName).toList();
    return new Credentials(person, true, Optional.empty(), Set.of("taipei"), Set.copyOf(roles));
  }

  static Bearer bearer(Person person, Invited.Done invited) {
    return new Bearer(credentials(person), invited.secret(), "test");
  }

  static Entry toSchool(Person guest, Role role, SchoolCode school) {
    return new Entry(
        new Guest(guest.email(), guest.name()),
        role,
        Optional.of(school),
        null,
        InvitationDraft.USUAL_DAYS);
  }

  static Entry toAuthority(Person guest, Role role) {
    return new Entry(
        new Guest(guest.email(), guest.name()),
        role,
        Optional.empty(),
        null,
        InvitationDraft.USUAL_DAYS);
  }
}
