package tw.jiegui.core.facts;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.policy.Policy;
import tw.jiegui.core.schools.School;

/// Opens a school's facts to other features, within the transaction that they began.
@ApplicationScoped
public class FactBook {
  @Inject private Register register;

  @SuppressWarnings("NullAway.Init")
  protected FactBook() {}

  /// What each of these schools has in a year, counted by the rules of their authority. However
  /// many there are, it takes as many statements.
  public Map<UUID, Metrics> countAll(List<School> schools, SchoolYear year, Policy policy) {
    var entries = register.listOfAll(year);
    var heads = register.listHeads(year);
    var abroad = Abroad.of(policy, year);
    return schools.stream()
        .collect(
            toMap(
                School::id,
                school ->
                    new Metrics(
                        new YearOfFacts(
                            year,
                            Optional.ofNullable(heads.get(school.id()))
                                .map(HeadCount::heads)
                                .orElseGet(() -> Heads.ofRegister(school.facts())),
                            entries.getOrDefault(school.id(), List.of())),
                        abroad)));
  }

  /// Those of several school years, together with what was withdrawn.
  public List<Entry> list(UUID school, SchoolYear first, SchoolYear last) {
    return Stream.of(FactKind.values())
        .flatMap(kind -> register.listBetween(kind, school, first, last).stream())
        .toList();
  }
}
