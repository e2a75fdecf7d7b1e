package tw.jiegui.web.policy;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.stream.Stream;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.policy.Policy;
import tw.jiegui.core.policy.Provision;
import tw.jiegui.web.pages.Address;

/// A list of provisions as a program asks for it.
record ProvisionQuery(Typed typed) {
  private static final int USUAL_SIZE = 50;

  static ProvisionQuery of(MultivaluedMap<String, String> query) {
    return new ProvisionQuery(Typed.of(query));
  }

  List<Problem> problems(Policy policy) {
    boolean known = policy.topics().containsKey(typed.value("topic"));
    return Stream.concat(
            typed.unread("topic", known, "not-a-choice").stream(), typed.unreadCounts().stream())
        .toList();
  }

  Slice<Provision> in(Policy policy) {
    var found = new PolicySearch(typed.value("q"), typed.value("topic")).in(policy);
    Paging paging = typed.paging(USUAL_SIZE);
    var rows = found.stream().skip(paging.offset()).limit(paging.size()).toList();
    return new Slice<>(rows, found.size(), paging);
  }

  Address address(String path) {
    return Address.of(path)
        .with("q", typed.value("q"))
        .with("topic", typed.value("topic"))
        .with("size", typed.value("size"));
  }
}
