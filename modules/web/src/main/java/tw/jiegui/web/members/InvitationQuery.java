package tw.jiegui.web.members;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.members.Invitation.State;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.web.pages.Address;

/// Invitations of one state as an address asks for them; what makes no sense is left out, and can
/// be told.
record InvitationQuery(Typed typed) {
  static InvitationQuery of(MultivaluedMap<String, String> query) {
    return new InvitationQuery(Typed.of(query));
  }

  /// Those that wait for somebody, unless others are asked for.
  State state() {
    return asked().orElse(State.PENDING);
  }

  private Optional<State> asked() {
    String name = typed.value("state").toUpperCase(Locale.ROOT);
    return Stream.of(State.values()).filter(each -> each.name().equals(name)).findFirst();
  }

  Paging paging(int usual) {
    return typed.paging(usual);
  }

  List<Problem> problems() {
    return Stream.concat(
            typed.unread("state", asked().isPresent(), "not-a-choice").stream(),
            typed.unreadCounts().stream())
        .toList();
  }

  Address address(String path) {
    return address(path, state()).with("size", typed.value("size"));
  }

  static Address address(String path, State state) {
    return Address.of(path).with("state", MemberWords.slug(state.name()));
  }
}
