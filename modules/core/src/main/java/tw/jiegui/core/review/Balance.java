package tw.jiegui.core.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Shares sheets out so that loads are as even as the bars allow. Each sheet goes to the least
/// loaded reviewer who can be reached by passing other sheets of this proposal on, so that no later
/// exchange could make the loads more even, and no sheet stays free that somebody could take.
final class Balance {
  /// Somebody who can take sheets, of which he has some.
  record Free(UUID id, int load, int most) {}

  /// A round that lacks so many reviewers, and who may not be among them.
  record Seat(UUID round, int lacking, Set<UUID> barred) {
    Seat {
      barred = Set.copyOf(barred);
    }
  }

  private final Map<UUID, Free> free = new LinkedHashMap<>();
  private final Map<UUID, Seat> seats = new LinkedHashMap<>();
  private final Map<UUID, Set<UUID>> taken = new LinkedHashMap<>();
  private final Map<UUID, Integer> loads = new HashMap<>();

  private Balance(List<Seat> seats, List<Free> free) {
    free.forEach(
        each -> {
          this.free.put(each.id(), each);
          loads.put(each.id(), each.load());
        });
    seats.forEach(
        seat -> {
          this.seats.put(seat.round(), seat);
          taken.put(seat.round(), new LinkedHashSet<>());
        });
  }

  /// Who is to review each round. A round that nobody free may review gets fewer.
  static Map<UUID, Set<UUID>> propose(List<Seat> seats, List<Free> free) {
    var balance = new Balance(seats, free);
    for (var seat : seats) {
      for (int i = 0; i < seat.lacking(); i++) {
        balance.fill(seat);
      }
    }
    return balance.taken;
  }

  /// A sheet that its reviewer passes on.
  private record Step(UUID round, Optional<UUID> from) {}

  private void fill(Seat seat) {
    var ways = new LinkedHashMap<UUID, Step>();
    var waiting = new ArrayDeque<UUID>();
    reach(seat.round(), Optional.empty(), ways, waiting);
    while (!waiting.isEmpty()) {
      var holder = waiting.remove();
      taken.forEach(
          (round, those) -> {
            if (those.contains(holder)) {
              reach(round, Optional.of(holder), ways, waiting);
            }
          });
    }
    ways.keySet().stream()
        .filter(this::hasRoom)
        .min((a, b) -> Integer.compare(load(a), load(b)))
        .ifPresent(last -> pass(last, ways));
  }

  private void reach(
      UUID round, Optional<UUID> from, Map<UUID, Step> ways, ArrayDeque<UUID> waiting) {
    for (var each : free.keySet()) {
      if (!ways.containsKey(each) && fits(each, round)) {
        ways.put(each, new Step(round, from));
        waiting.add(each);
      }
    }
  }

  private boolean fits(UUID reviewer, UUID round) {
    return !Objects.requireNonNull(seats.get(round)).barred().contains(reviewer)
        && !taken(round).contains(reviewer);
  }

  private void pass(UUID last, Map<UUID, Step> ways) {
    loads.merge(last, 1, Integer::sum);
    var steps = new ArrayList<UUID>();
    for (var at = Optional.of(last); at.isPresent(); at = step(ways, at.get()).from()) {
      steps.add(at.get());
    }
    Collections.reverse(steps);
    for (var each : steps) {
      var step = step(ways, each);
      step.from().ifPresent(taken(step.round())::remove);
      taken(step.round()).add(each);
    }
  }

  private static Step step(Map<UUID, Step> ways, UUID reviewer) {
    return Objects.requireNonNull(ways.get(reviewer));
  }

  private Set<UUID> taken(UUID round) {
    return Objects.requireNonNull(taken.get(round));
  }

  private int load(UUID reviewer) {
    return Objects.requireNonNull(loads.get(reviewer));
  }

  private boolean hasRoom(UUID reviewer) {
    return load(reviewer) < Objects.requireNonNull(free.get(reviewer)).most();
  }
}
