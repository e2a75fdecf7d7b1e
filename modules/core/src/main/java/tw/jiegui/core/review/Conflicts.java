package tw.jiegui.core.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.jiegui.core.policy.Bilingual;

/// Finds what binds the reviewers of a pool to the applicants of some rounds. The applicants may be
/// several authorities' schools: each is asked in a transaction of its own.
@ApplicationScoped
class Conflicts {
  @Inject @Any private Instance<Ties> ties;

  @SuppressWarnings("NullAway.Init")
  protected Conflicts() {}

  /// By round and reviewer, with every reason.
  record Found(Map<UUID, Map<UUID, List<Bilingual>>> byRound) {
    Map<UUID, List<Bilingual>> of(UUID round) {
      return byRound.getOrDefault(round, Map.of());
    }
  }

  Found find(Collection<Round> rounds, Collection<Colleague> colleagues) {
    var people = colleagues.stream().map(Colleague::someone).toList();
    var bySchool =
        rounds.stream()
            .collect(
                groupingBy(
                    round -> round.matter().applicant().authority(),
                    mapping(round -> round.matter().applicant().school(), toSet())))
            .entrySet()
            .stream()
            .flatMap(
                each ->
                    ties.stream()
                        .flatMap(
                            source ->
                                source.between(each.getKey(), each.getValue(), people).stream()))
            .collect(groupingBy(Ties.Tie::school));
    var byRound = new HashMap<UUID, Map<UUID, List<Bilingual>>>();
    for (var round : rounds) {
      var those = bySchool.getOrDefault(round.matter().applicant().school(), List.of());
      byRound.put(
          round.id(),
          those.stream().collect(groupingBy(Ties.Tie::reviewer, mapping(Ties.Tie::why, toList()))));
    }
    return new Found(byRound);
  }
}
