package tw.jiegui.local;

import java.util.List;
import java.util.stream.Collectors;

/// Who can sign in to the demo country.
final class DemoAccounts {
  private static final List<String> AUTHORITIES =
      List.of("ministry", "taipei", "keelung", "hualien");
  private static final List<String> ROLES =
      List.of("admin", "officer", "accounting", "reviewer", "coordinator", "principal", "teacher");
  private static final String MORE =
      """
        ministry-analyst     reads what travels up
        operator             runs the platform
        traveller            two schools in two cities, reviewer in a third
        newcomer             belongs nowhere yet
        sso-coordinator, sso-teacher, sso-stranger     sign in through the school's own sign-on
      """;

  private DemoAccounts() {}

  static String table() {
    return ROLES.stream()
        .map(DemoAccounts::row)
        .collect(
            Collectors.joining(
                "\n", "\nDemo accounts, all with the password Jiegui-demo-2026\n\n", "\n" + MORE));
  }

  private static String row(String role) {
    return AUTHORITIES.stream()
        .map(authority -> "%-21s".formatted(authority + "-" + role))
        .collect(Collectors.joining("", "  ", ""))
        .stripTrailing();
  }
}
