package tw.jiegui.web.certificates;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.certificates.RegisterFilter;
import tw.jiegui.core.certificates.Standing;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.schools.Stage;
import tw.jiegui.web.pages.Address;

/// Which certificates an address looks for. What it does not understand it leaves out.
record RegisterQuery(MultivaluedMap<String, String> query, Optional<Standing> usually) {
  static final List<String> NAMES =
      List.of("q", "award", "issuer", "home", "district", "stage", "standing");

  private static final int ON_ONE_PAGE = 25;
  private static final int LONGEST = 100;

  RegisterFilter filter() {
    var award = List.of(value("award").split("/", 2));
    String text = value("q");
    return new RegisterFilter(
        new RegisterFilter.Givers(authority("issuer"), standing()),
        new RegisterFilter.What(
            award.getFirst(),
            award.size() == 1 ? "" : award.getLast(),
            text.substring(0, Math.min(text.length(), LONGEST))),
        new RegisterFilter.Where(
            authority("home"), value("district"), oneOf("stage", Stage.values())));
  }

  private Optional<Standing> standing() {
    return value("standing").isEmpty() ? usually : oneOf("standing", Standing.values());
  }

  private Optional<AuthorityId> authority(String name) {
    return Optional.of(value(name)).filter(AuthorityId::isWellFormed).map(AuthorityId::new);
  }

  Paging paging() {
    return Paging.clamped(number("page", 1), number("size", ON_ONE_PAGE));
  }

  private int number(String name, int without) {
    return value(name).matches("[0-9]{1,5}") ? Integer.parseInt(value(name)) : without;
  }

  Map<String, String> values() {
    var values = new HashMap<String, String>();
    NAMES.forEach(name -> values.put(name, value(name)));
    return values;
  }

  boolean isNarrowed() {
    return NAMES.stream().anyMatch(name -> !value(name).isEmpty());
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
