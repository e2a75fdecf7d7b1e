package tw.jiegui.local.demo;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Role;
import tw.jiegui.local.demo.DemoAccount.Home;
import tw.jiegui.local.demo.DemoAccount.Name;
import tw.jiegui.local.demo.DemoAccount.Post;

/// Everybody who can sign in to the demo country.
public final class DemoAccounts {
  public static final String PASSWORD = "Jiegui-demo-2026";

  private record Place(String id, Name name) {}

  private record Job(String id, Role role, Name name) {}

  private static final List<Place> PLACES =
      List.of(
          new Place("ministry", new Name("教育部", "Ministry")),
          new Place("taipei", new Name("臺北市", "Taipei")),
          new Place("keelung", new Name("基隆市", "Keelung")),
          new Place("hualien", new Name("花蓮縣", "Hualien")));

  private static final List<Job> JOBS =
      List.of(
          new Job("admin", Role.AUTHORITY_ADMIN, new Name("機關管理者", "administrator")),
          new Job("deputy", Role.AUTHORITY_ADMIN, new Name("機關副管理者", "second administrator")),
          new Job("officer", Role.OFFICER, new Name("承辦人員", "officer")),
          new Job("accounting", Role.ACCOUNTING, new Name("會計人員", "accounting officer")),
          new Job("reviewer", Role.REVIEWER, new Name("審查委員", "reviewer")),
          new Job("reviewer-b", Role.REVIEWER, new Name("審查委員乙", "second reviewer")),
          new Job("coordinator", Role.SCHOOL_COORDINATOR, new Name("學校承辦人", "school coordinator")),
          new Job("principal", Role.PRINCIPAL, new Name("校長", "principal")),
          new Job("teacher", Role.TEACHER, new Name("教師", "teacher")));

  private static final List<DemoAccount> OTHERS =
      List.of(
          here(
              "ministry-analyst",
              "教育部分析人員",
              "Ministry analyst",
              at("ministry", Role.MINISTRY_ANALYST)),
          here(
              "ministry-reviewer-c",
              "教育部審查委員丙",
              "Ministry third reviewer",
              at("ministry", Role.REVIEWER)),
          new DemoAccount(
              "operator",
              new Name("平臺維運人員", "Platform operator"),
              Home.JIEGUI,
              List.of(),
              Set.of(Role.PLATFORM_OPERATOR)),
          here(
              "traveller",
              "跨校承辦人",
              "Coordinator of two schools",
              at("taipei", Role.SCHOOL_COORDINATOR),
              at("keelung", Role.SCHOOL_COORDINATOR),
              at("hualien", Role.REVIEWER)),
          here(
              "taipei-principal-b",
              "臺北市校長乙",
              "Taipei second principal",
              new Post("taipei", Role.PRINCIPAL, true)),
          here("newcomer", "新進人員", "Newcomer"),
          bySchool(
              "sso-coordinator",
              "單一簽入學校承辦人",
              "Single sign-on coordinator",
              at("taipei", Role.SCHOOL_COORDINATOR)),
          bySchool("sso-teacher", "單一簽入教師", "Single sign-on teacher", at("taipei", Role.TEACHER)),
          bySchool("sso-stranger", "單一簽入訪客", "Single sign-on stranger"));

  private DemoAccounts() {}

  public static List<DemoAccount> list() {
    var regular = PLACES.stream().flatMap(place -> JOBS.stream().map(job -> at(place, job)));
    return Stream.concat(regular, OTHERS.stream()).toList();
  }

  static List<DemoAccount> list(Home home) {
    return list().stream().filter(account -> account.home() == home).toList();
  }

  /// For the end of a start.
  public static String table() {
    return list().stream()
        .map(DemoAccounts::row)
        .collect(joining("\n", "Demo accounts, all with the password " + PASSWORD + "\n\n", "\n"));
  }

  private static String row(DemoAccount account) {
    var how = account.home() == Home.SCHOOL_SSO ? " (by the button School single sign-on)" : "";
    return "  %-22s %s%s".formatted(account.username(), account.name().en(), how);
  }

  private static DemoAccount at(Place place, Job job) {
    var name = new Name(place.name.zh() + job.name.zh(), place.name.en() + " " + job.name.en());
    return account(Home.JIEGUI, place.id + "-" + job.id, name, List.of(at(place.id, job.role)));
  }

  private static Post at(String authority, Role role) {
    return new Post(authority, role);
  }

  private static DemoAccount here(String username, String zh, String en, Post... posts) {
    return account(Home.JIEGUI, username, new Name(zh, en), List.of(posts));
  }

  private static DemoAccount bySchool(String username, String zh, String en, Post... posts) {
    return account(Home.SCHOOL_SSO, username, new Name(zh, en), List.of(posts));
  }

  /// A school's roles need its membership alone, the others the realm's word too.
  private static DemoAccount account(Home home, String username, Name name, List<Post> posts) {
    var vouched =
        posts.stream()
            .map(Post::role)
            .filter(role -> !role.ofSchool())
            .collect(toUnmodifiableSet());
    return new DemoAccount(username, name, home, posts, vouched);
  }
}
