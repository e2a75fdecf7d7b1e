package tw.jiegui.local.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import tw.jiegui.core.schools.Ownership;
import tw.jiegui.core.schools.SchoolKind;

/// Finds a name for each school of a county, none twice in a stage in either language.
final class Naming {
  private static final int ONE_CLASSIC_IN = 3;

  private final Stems stems;
  private final Random random;
  private final Set<String> taken = new HashSet<>();

  Naming(Stems stems, Random random) {
    this.stems = stems;
    this.random = random;
  }

  /// The first public school of a stage bears its district's name where that serves.
  Stem choose(County county, District district, Category category) {
    if (category.isNational() && !district.lendsItsName()) {
      return claim(category, county.stem());
    }
    if (district.lendsItsName()
        && !category.isPrivate()
        && isFree(category.kind(), district.stem())) {
      return claim(category, district.stem());
    }
    return claim(category, pick(district, category));
  }

  /// A name that a school of the district could have borne before.
  Stem former(District district, SchoolKind kind) {
    return pick(district, new Category(kind, Ownership.MUNICIPAL));
  }

  private Stem claim(Category category, Stem stem) {
    taken.add(category.kind() + stem.zh());
    taken.add(category.kind() + stem.en());
    return stem;
  }

  private boolean isFree(SchoolKind kind, Stem stem) {
    return !taken.contains(kind + stem.zh()) && !taken.contains(kind + stem.en());
  }

  private Stem pick(District district, Category category) {
    return tags(district, category).stream()
        .flatMap(tag -> free(tag, category.kind()).stream().limit(1))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no name is left in " + district.name().zh()));
  }

  private List<Stem> free(String tag, SchoolKind kind) {
    var free = new ArrayList<>(stems.tagged(tag));
    free.removeIf(stem -> !isFree(kind, stem));
    Collections.shuffle(free, random);
    return free;
  }

  private List<String> tags(District district, Category category) {
    if (category.isPrivate()) {
      return List.of(Stems.FOUNDED);
    }
    var local = district.land().tags();
    boolean classic = random.nextInt(ONE_CLASSIC_IN) == 0;
    return Stream.concat(
            classic ? Stream.of(Stems.CLASSIC) : Stream.of(),
            Stream.concat(local.stream(), Stream.of("town", "plain", Stems.CLASSIC)))
        .distinct()
        .toList();
  }
}
