package tw.jiegui.e2e;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.authority.Role;
import tw.jiegui.local.demo.DemoAccount;
import tw.jiegui.local.demo.DemoAccounts;

/// Every text of Taipei's bears a mark; everybody else tries every door of the application, with
/// Taipei's own names in the address; no mark may come out.
class CanaryWalkIT {
  private static final String VICTIM = "taipei";

  private static final List<String> canaries = new ArrayList<>();
  private static final Map<String, Set<String>> keys = new LinkedHashMap<>();

  private static Walker own;

  /// The own person comes in first: the marks would take his address from him.
  @BeforeAll
  static void plant() throws Exception {
    own = PlainSignIn.as("taipei-admin");
    var superuser = Country.stack().superuser();
    try (var planting = new Canaries(superuser, VICTIM)) {
      canaries.addAll(planting.plant());
    }
    try (var connection = superuser.connect()) {
      keys.putAll(TenantKeys.of(connection, VICTIM));
    }
  }

  @Test
  void every_text_column_of_every_tenant_table_bears_a_canary() {
    assertTrue(canaries.size() >= 30, canaries::toString);
  }

  @Test
  void the_own_people_do_see_them() throws Exception {
    var seen = new HashSet<String>();
    for (var route : Route.all()) {
      if (route.method().equals("GET")) {
        for (var path : new Share(0, 8).of(paths(route, VICTIM))) {
          seen.addAll(canariesIn(own.tryDoor("GET", path).everything()));
        }
      }
    }
    assertFalse(seen.isEmpty());
  }

  /// Several walk at once: a door is tried in no more time than the server takes to answer.
  @Test
  void no_stranger_sees_one_at_any_door() throws Exception {
    var routes = Route.all();
    var strangers = strangers();
    var housed = strangers.stream().filter(each -> each.home().isPresent()).toList();
    var walks =
        strangers.stream()
            .map(each -> (Callable<Walk>) () -> walk(each, share(each, housed), routes))
            .toList();
    var leaks = new ArrayList<String>();
    int doors = 0;
    try (var walkers = Executors.newFixedThreadPool(4)) {
      for (var walk : walkers.invokeAll(walks)) {
        leaks.addAll(walk.get().leaks());
        doors += walk.get().doors();
      }
    }
    assertEquals(List.of(), leaks);
    System.out.println("Canary walk: " + doors + " doors tried, " + canaries.size() + " canaries");
  }

  private record Walk(int doors, List<String> leaks) {}

  private static Walk walk(Stranger stranger, Share share, List<Route> routes) throws Exception {
    var leaks = new ArrayList<String>();
    var walker = stranger.walker();
    int doors = 0;
    for (var route : routes) {
      for (var path : paths(route, stranger, share)) {
        if (!path.contains("sign-out")) {
          note(leaks, walker, route, path, walker.tryDoor(route.method(), path));
          doors++;
        }
      }
    }
    return new Walk(doors, leaks);
  }

  @Test
  void no_log_tells_one() throws IOException {
    for (var log : Country.logs()) {
      assertEquals(Set.of(), canariesIn(Files.readString(log)), log::toString);
    }
  }

  /// A mark that he brought along himself, in the address, is not told to him.
  private static void note(
      List<String> leaks, Walker walker, Route route, String path, Walker.Seen seen) {
    String door = walker.name() + " " + route.method() + " " + path + ": ";
    canariesIn(seen.everything()).stream()
        .filter(canary -> !path.contains(canary))
        .forEach(canary -> leaks.add(door + canary));
    if (seen.status() >= 500) {
      leaks.add(door + seen.status());
    }
    boolean foreign = path.contains("/" + VICTIM + "/") || path.endsWith("/" + VICTIM);
    if (foreign && seen.status() < 300) {
      leaks.add(door + "let in with " + seen.status());
    }
  }

  /// The home is an authority that lets him in.
  private record Stranger(Walker walker, Optional<String> home) {}

  /// Nobody, and one account for each set of roles that the victim's people do not have there.
  private static List<Stranger> strangers() {
    var strangers = new ArrayList<Stranger>();
    strangers.add(new Stranger(Walker.nobody(), Optional.empty()));
    var roles = new HashSet<Set<Role>>();
    for (var account : DemoAccounts.list()) {
      boolean stranger =
          account.posts().stream().noneMatch(post -> post.authority().equals(VICTIM));
      boolean signsInHere = account.home() == DemoAccount.Home.JIEGUI;
      var held = account.posts().stream().map(DemoAccount.Post::role).collect(toSet());
      if (stranger && signsInHere && roles.add(held)) {
        var home = account.posts().stream().map(DemoAccount.Post::authority).findFirst();
        strangers.add(new Stranger(PlainSignIn.as(account.username()), home));
      }
    }
    return strangers;
  }

  private static Share share(Stranger stranger, List<Stranger> housed) {
    return new Share(housed.indexOf(stranger), housed.size());
  }

  /// Every stranger tries two names of the victim's at each door; the rest is dealt among them, so
  /// that each name is tried at each door by somebody.
  private record Share(int turn, int of) {
    List<String> of(List<String> paths) {
      return IntStream.range(0, paths.size())
          .filter(i -> i < 2 || i % of == turn)
          .mapToObj(paths::get)
          .toList();
    }
  }

  /// The victim's own address, where he is turned away whatever he names, and names of the victim's
  /// under the authority that lets him in.
  private static List<String> paths(Route route, Stranger stranger, Share share) {
    var paths = new ArrayList<>(paths(route, VICTIM));
    if (route.hasAuthority()) {
      paths.subList(1, paths.size()).clear();
      stranger.home().ifPresent(home -> paths.addAll(share.of(paths(route, home))));
    }
    return paths;
  }

  private static List<String> paths(Route route, String authority) {
    var paths = new ArrayList<String>();
    var own = route.parameters().stream().filter(part -> !part.name().equals("authority")).toList();
    int most = own.stream().mapToInt(part -> fitting(part).size()).max().orElse(1);
    for (int i = 0; i < most; i++) {
      var values = new LinkedHashMap<String, String>(Map.of("authority", authority));
      for (var part : own) {
        var known = fitting(part);
        values.put(part.name(), known.get(i % known.size()));
      }
      paths.add(route.path(values));
    }
    return paths;
  }

  /// The words that fit, the victim's keys of that name, or every key that he has.
  private static List<String> fitting(Route.Parameter part) {
    return part.words().isEmpty()
        ? List.copyOf(keys.getOrDefault(part.name(), keys.getOrDefault("id", Set.of("1"))))
        : part.words();
  }

  private static Set<String> canariesIn(String text) {
    return Canaries.among(canaries, text);
  }
}
