package tw.jiegui.local.demo;

import tw.jiegui.core.schools.Ownership;
import tw.jiegui.core.schools.SchoolKind;

/// Stage and owner, written `ELEMENTARY MUNICIPAL`.
record Category(SchoolKind kind, Ownership ownership) {
  static Category parse(String text) {
    var words = text.split(" ", -1);
    return new Category(SchoolKind.valueOf(words[0]), Ownership.valueOf(words[1]));
  }

  boolean isNational() {
    return ownership == Ownership.NATIONAL;
  }

  boolean isPrivate() {
    return ownership == Ownership.PRIVATE;
  }

  /// Schools that every child attends stand where the people are few, too.
  boolean isCompulsory() {
    return kind == SchoolKind.ELEMENTARY || kind == SchoolKind.JUNIOR_HIGH;
  }
}
