package tw.jiegui.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.review.Balance.Free;
import tw.jiegui.core.review.Balance.Seat;

class BalanceTest {
  private static final int CASES = 400;

  /// Some rounds, some reviewers, and who may not review what.
  private record Case(List<Seat> seats, List<Free> free) {
    static Case any(Random random, int mostRounds, int mostReviewers) {
      var free = new ArrayList<Free>();
      for (int i = 0; i <= random.nextInt(mostReviewers); i++) {
        int load = random.nextInt(3);
        free.add(new Free(id(i), load, load + random.nextInt(4)));
      }
      var seats = new ArrayList<Seat>();
      for (int i = 0; i <= random.nextInt(mostRounds); i++) {
        var barred = new HashSet<UUID>();
        free.stream().filter(_ -> random.nextInt(3) == 0).forEach(each -> barred.add(each.id()));
        seats.add(new Seat(id(100 + i), 1 + random.nextInt(2), barred));
      }
      return new Case(seats, free);
    }

    Map<UUID, Integer> loads(Map<UUID, Set<UUID>> proposed) {
      var loads = new HashMap<UUID, Integer>();
      free.forEach(each -> loads.put(each.id(), each.load()));
      proposed.values().forEach(those -> those.forEach(each -> loads.merge(each, 1, Integer::sum)));
      return loads;
    }
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }

  @Test
  void nobody_reviews_what_he_is_barred_from_or_more_than_he_takes() {
    var random = new Random(5);
    for (int i = 0; i < CASES; i++) {
      var some = Case.any(random, 12, 6);
      var proposed = Balance.propose(some.seats(), some.free());
      for (var seat : some.seats()) {
        var those = Objects.requireNonNull(proposed.get(seat.round()));
        assertTrue(those.size() <= seat.lacking(), some::toString);
        those.forEach(each -> assertTrue(!seat.barred().contains(each), some::toString));
      }
      var loads = some.loads(proposed);
      some.free()
          .forEach(
              each ->
                  assertTrue(
                      Objects.requireNonNull(loads.get(each.id())) <= each.most(), some::toString));
    }
  }

  @Test
  void where_everybody_may_review_everything_loads_differ_by_one_at_most() {
    var random = new Random(7);
    for (int i = 0; i < CASES; i++) {
      int reviewers = 2 + random.nextInt(8);
      var free = new ArrayList<Free>();
      for (int each = 0; each < reviewers; each++) {
        free.add(new Free(id(each), 3, 100));
      }
      var seats = new ArrayList<Seat>();
      for (int each = 0; each < random.nextInt(40); each++) {
        seats.add(new Seat(id(100 + each), 1 + random.nextInt(2), Set.of()));
      }
      var some = new Case(seats, free);
      var loads = some.loads(Balance.propose(seats, free)).values();
      int least = loads.stream().min(Integer::compare).orElseThrow();
      int most = loads.stream().max(Integer::compare).orElseThrow();
      assertTrue(most - least <= 1, loads::toString);
    }
  }

  /// Tried against every possible sharing: none fills more seats, and of those that fill as many
  /// none is more even.
  @Test
  void no_other_sharing_fills_more_or_is_more_even() {
    var random = new Random(11);
    for (int i = 0; i < CASES; i++) {
      var some = Case.any(random, 4, 4);
      var proposed = Balance.propose(some.seats(), some.free());
      assertEquals(best(some, 0, Map.of()), score(some, proposed), some::toString);
    }
  }

  /// More seats first, then the smaller sum of squares.
  private record Score(int filled, int squares) implements Comparable<Score> {
    @Override
    public int compareTo(Score other) {
      return filled != other.filled
          ? Integer.compare(filled, other.filled)
          : Integer.compare(other.squares, squares);
    }
  }

  private static Score score(Case some, Map<UUID, Set<UUID>> proposed) {
    return new Score(
        proposed.values().stream().mapToInt(Set::size).sum(),
        some.loads(proposed).values().stream().mapToInt(load -> load * load).sum());
  }

  private static Score best(Case some, int at, Map<UUID, Set<UUID>> soFar) {
    if (at == some.seats().size()) {
      return score(some, soFar);
    }
    var seat = some.seats().get(at);
    var best = new Score(-1, 0);
    for (var those : subsets(some.free().stream().map(Free::id).toList(), seat)) {
      var next = new HashMap<>(soFar);
      next.put(seat.round(), those);
      var loads = some.loads(next);
      boolean fits =
          some.free().stream()
              .allMatch(each -> Objects.requireNonNull(loads.get(each.id())) <= each.most());
      if (fits) {
        var score = best(some, at + 1, next);
        best = score.compareTo(best) > 0 ? score : best;
      }
    }
    return best;
  }

  private static List<Set<UUID>> subsets(List<UUID> all, Seat seat) {
    var subsets = new ArrayList<Set<UUID>>(List.of(Set.of()));
    for (var each : all) {
      if (!seat.barred().contains(each)) {
        for (var some : List.copyOf(subsets)) {
          var more = new HashSet<>(some);
          more.add(each);
          subsets.add(more);
        }
      }
    }
    subsets.removeIf(some -> some.size() > seat.lacking());
    return subsets;
  }

  @Test
  void a_sheet_is_passed_on_so_that_another_round_gets_its_only_reviewer() {
    var seats = List.of(new Seat(id(100), 1, Set.of()), new Seat(id(101), 1, Set.of(id(2))));
    var free = List.of(new Free(id(1), 0, 1), new Free(id(2), 0, 1));
    assertEquals(
        Map.of(id(100), Set.of(id(2)), id(101), Set.of(id(1))), Balance.propose(seats, free));
  }
}
