package tw.jiegui.app;

import java.util.List;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.authority.Person;
import tw.jiegui.core.authority.Role;

/// Who acts in the tests.
final class People {
  static final AuthorityId TAIPEI = new AuthorityId("taipei");
  static final AuthorityId KEELUNG = new AuthorityId("keelung");

  private People() {}

  static Acting officer(AuthorityId authority) {
    var person = new Person("subject-of-officer", authority + " officer", "officer@demo.example");
    return new Acting(authority, person, List.of(new Hat(Role.OFFICER, null)), "test");
  }

  static Acting teacherAt(AuthorityId authority, Hat.SchoolRef school) {
    var person = new Person("subject-of-teacher", "teacher", "teacher@demo.example");
    return new Acting(authority, person, List.of(new Hat(Role.TEACHER, school)), "test");
  }
}
