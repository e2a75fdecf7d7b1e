package tw.jiegui.core.certificates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// When a school is told that a certificate will end: six, three and one months before.
final class Expiry {
  /// The nearest to the end first.
  static final List<Integer> MONTHS = List.of(1, 3, 6);

  private Expiry() {}

  /// The span that has begun last. One that nobody told in time is not told any more.
  static Optional<Integer> due(LocalDate until, LocalDate today) {
    return today.isAfter(until)
        ? Optional.empty()
        : MONTHS.stream().filter(months -> !today.isBefore(until.minusMonths(months))).findFirst();
  }

  /// What is to be told on a day. Who holds a longer one of the same tier need not hurry.
  static List<CertificateExpiring> due(List<Shown> held, LocalDate today) {
    return held.stream()
        .filter(each -> each.standing(today) == Standing.VALID)
        .filter(each -> held.stream().noneMatch(other -> isLonger(other, each, today)))
        .flatMap(
            each ->
                due(each.validity().until(), today)
                    .map(months -> new CertificateExpiring(each, months))
                    .stream())
        .toList();
  }

  private static boolean isLonger(Shown other, Shown than, LocalDate today) {
    var standing = other.standing(today);
    return (standing == Standing.VALID || standing == Standing.UPCOMING)
        && other.content().holder().id().equals(than.content().holder().id())
        && other.content().honour().scheme().equals(than.content().honour().scheme())
        && other.content().honour().tier().equals(than.content().honour().tier())
        && other.mark().authority().equals(than.mark().authority())
        && other.validity().until().isAfter(than.validity().until());
  }
}
