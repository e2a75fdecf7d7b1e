package tw.jiegui.web.toolkits;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.schools.Stage;
import tw.jiegui.core.toolkits.Places;
import tw.jiegui.core.toolkits.Search;
import tw.jiegui.core.toolkits.ToolkitKind;
import tw.jiegui.web.pages.Address;

/// What an address looks for. What it does not understand it leaves out.
record ToolkitQuery(MultivaluedMap<String, String> query) {
  static final String[] NAMES = {"q", "kind", "stage", "place", "source", "order"};
  private static final int ON_ONE_PAGE = 20;
  private static final int LONGEST = 200;

  Search search(Places places) {
    String text = value("q");
    return new Search(
        text.substring(0, Math.min(text.length(), LONGEST)),
        oneOf("kind", ToolkitKind.values()),
        oneOf("stage", Stage.values()),
        places.find(value("place")).map(Places.Spot::key).orElse(""),
        Optional.of(value("source")).filter(AuthorityId::isWellFormed).map(AuthorityId::new),
        oneOf("order", Search.Order.values()).orElse(Search.Order.BEST));
  }

  Paging paging() {
    return Paging.clamped(number("page", 1), number("size", ON_ONE_PAGE));
  }

  private int number(String name, int usual) {
    return value(name).matches("[0-9]{1,5}") ? Integer.parseInt(value(name)) : usual;
  }

  Address at(String path) {
    var address = Address.of(path);
    for (var name : NAMES) {
      address = address.with(name, value(name));
    }
    return address;
  }

  private <T extends Enum<T>> Optional<T> oneOf(String name, T[] words) {
    String typed = value(name).toUpperCase(Locale.ROOT);
    return Stream.of(words).filter(word -> word.name().equals(typed)).findFirst();
  }

  String value(String name) {
    return Optional.ofNullable(query.getFirst(name)).orElse("").strip();
  }
}
