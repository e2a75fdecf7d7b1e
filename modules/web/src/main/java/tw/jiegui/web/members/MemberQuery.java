package tw.jiegui.web.members;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.members.MemberFilter;
import tw.jiegui.core.members.MemberFilter.Held;
import tw.jiegui.core.members.Membership.Standing;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.web.pages.Address;

/// A list of members as its address asks for it; what makes no sense is left out, and can be told.
record MemberQuery(Typed typed) {
  static final String AWAITED = "AWAITED";
  private static final List<String> NAMES = List.of("q", "role", "school", "state");

  static MemberQuery of(MultivaluedMap<String, String> query) {
    return new MemberQuery(Typed.of(query));
  }

  MemberFilter filter() {
    String state = typed.value("state").toUpperCase(Locale.ROOT);
    return new MemberFilter(
        typed.value("q"),
        new Held(one(Role.values(), typed.value("role")), school(), one(Standing.values(), state)),
        state.equals(AWAITED) ? Optional.of(false) : Optional.empty());
  }

  private Optional<SchoolCode> school() {
    return Optional.of(typed.value("school").toUpperCase(Locale.ROOT))
        .filter(SchoolCode::isWellFormed)
        .map(SchoolCode::new);
  }

  private static <E extends Enum<E>> Optional<E> one(E[] choices, String typed) {
    String name = typed.toUpperCase(Locale.ROOT).replace('-', '_');
    return Stream.of(choices).filter(each -> each.name().equals(name)).findFirst();
  }

  List<Problem> problems() {
    var held = filter().held();
    boolean knowsState = held.standing().isPresent() || filter().signedIn().isPresent();
    return Stream.of(
            typed.unread("role", held.role().isPresent(), "not-a-choice").stream(),
            typed.unread("school", held.school().isPresent(), "not-a-school-code").stream(),
            typed.unread("state", knowsState, "not-a-choice").stream(),
            typed.unreadCounts().stream())
        .flatMap(Function.identity())
        .toList();
  }

  Address address(String path) {
    var address = Address.of(path);
    for (String name : NAMES) {
      address = address.with(name, typed.value(name));
    }
    return address.with("size", typed.value("size"));
  }

  boolean isNarrowed() {
    return NAMES.stream().anyMatch(name -> !typed.value(name).isEmpty());
  }
}
