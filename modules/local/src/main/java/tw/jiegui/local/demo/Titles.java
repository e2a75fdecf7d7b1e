package tw.jiegui.local.demo;

import java.util.List;
import java.util.Random;
import tw.jiegui.core.schools.SchoolKind;

/// The full name of a school in the official style: 臺北市信義區永吉國民小學.
final class Titles {
  /// What a vocational school teaches.
  private static final List<Stem> TRADES =
      List.of(
          new Stem("工業", "Industrial"),
          new Stem("商業", "Commercial"),
          new Stem("工商", "Industrial and Commercial"),
          new Stem("農工", "Agricultural and Industrial"),
          new Stem("家事商業", "Home Economics and Commercial"));

  private static final Stem SEA = new Stem("海事水產", "Marine and Fisheries");

  private final Random random;

  Titles(Random random) {
    this.random = random;
  }

  Stem title(County county, District district, Category category, Stem stem) {
    var stage = stage(category.kind(), district);
    return new Stem(
        owner(county, district, category) + stem.zh() + stage.zh(),
        ownerInEnglish(category) + stem.en() + " " + stage.en());
  }

  private static String owner(County county, District district, Category category) {
    return switch (category.ownership()) {
      case NATIONAL -> "國立";
      case PRIVATE -> county.nameZh() + "私立";
      case MUNICIPAL -> county.nameZh() + seat(district, category);
    };
  }

  private static String seat(District district, Category category) {
    return category.kind() == SchoolKind.ELEMENTARY ? district.name().zh() : "立";
  }

  private static String ownerInEnglish(Category category) {
    return switch (category.ownership()) {
      case NATIONAL -> "National ";
      case PRIVATE -> "Private ";
      case MUNICIPAL -> "";
    };
  }

  private Stem stage(SchoolKind kind, District district) {
    return switch (kind) {
      case KINDERGARTEN -> new Stem("幼兒園", "Kindergarten");
      case ELEMENTARY -> new Stem("國民小學", "Elementary School");
      case JUNIOR_HIGH -> new Stem("國民中學", "Junior High School");
      case SENIOR_HIGH -> new Stem("高級中學", "Senior High School");
      case VOCATIONAL_HIGH -> vocational(trade(district));
    };
  }

  private Stem trade(District district) {
    return district.land() == Land.SHORE ? SEA : TRADES.get(random.nextInt(TRADES.size()));
  }

  private static Stem vocational(Stem trade) {
    return new Stem("高級" + trade.zh() + "職業學校", trade.en() + " Vocational High School");
  }
}
