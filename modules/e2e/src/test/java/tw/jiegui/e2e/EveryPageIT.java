package tw.jiegui.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;

/// Follows every kind of link from home on: each page answers, is accessible and fits a phone. What
/// one role has shown is not measured again for the next.
@BrowserTest
class EveryPageIT {
  private static final int MOST = 200;

  /// The most definite first.
  private static final List<Route> PAGES =
      Route.all().stream()
          .filter(route -> route.method().equals("GET") && !route.isApi())
          .sorted(Comparator.comparingInt(route -> route.parameters().size()))
          .toList();

  @Test
  @Execution(CONCURRENT)
  void an_administrators_pages_are_accessible_and_fit_a_phone() {
    try (var visit = Visit.onAPhone().signIn("keelung-admin")) {
      int seen = crawl(visit, "/keelung/");
      assertTrue(seen >= 12, "pages found: " + seen);
    }
  }

  @Test
  @Execution(CONCURRENT)
  void a_principals_pages_are_accessible_in_english() {
    try (var visit = Visit.inEnglish().signIn("keelung-principal")) {
      int seen = crawl(visit, "/keelung/");
      assertTrue(seen >= 4, "pages found: " + seen);
    }
  }

  @Test
  @Execution(CONCURRENT)
  void a_reviewers_pages_are_accessible_and_fit_a_phone() {
    try (var visit = Visit.onAPhone().signIn("keelung-reviewer-b")) {
      int seen = crawl(visit, "/keelung/");
      assertTrue(seen >= 4, "pages found: " + seen);
    }
  }

  private static final Set<String> MEASURED = ConcurrentHashMap.newKeySet();

  private static int crawl(Visit visit, String home) {
    var waiting = new ArrayDeque<String>(List.of(home, "/help", "/home", "/"));
    var kinds = new HashSet<String>();
    while (!waiting.isEmpty() && kinds.size() < MOST) {
      String path = waiting.poll();
      if (kinds.add(kind(path)) && look(visit, path)) {
        waiting.addAll(links(visit, home));
      }
    }
    return kinds.size();
  }

  private static boolean look(Visit visit, String path) {
    var answer = visit.page().navigate(Country.url(path));
    assertEquals(200, answer.status(), path);
    if (MEASURED.add(kind(path))) {
      visit.isAccessible().fitsTheScreen();
      visit.picture("page" + kind(path).replaceAll("[^a-z]+", "-"));
    }
    return true;
  }

  private static Set<String> links(Visit visit, String home) {
    Object found =
        visit
            .page()
            .evaluate(
                "home => [...document.querySelectorAll('a[href]:not([download])')]"
                    + ".map(a => a.getAttribute('href')).filter(h => h.startsWith(home))",
                home);
    var links = new HashSet<String>();
    ((List<?>) found).forEach(link -> links.add(String.valueOf(link).replaceAll("#.*", "")));
    links.removeIf(link -> link.matches(".*(export|template|download).*"));
    return links;
  }

  /// Pages of one route differ by their row or their filter alone.
  private static String kind(String path) {
    String bare = path.replaceAll("\\?.*", "");
    return PAGES.stream()
        .flatMap(page -> page.kind(bare).stream())
        .findFirst()
        .orElse(bare)
        .concat(path.contains("?") ? "?" : "");
  }
}
