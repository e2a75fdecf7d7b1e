package tw.jiegui.local.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tw.jiegui.core.schools.SchoolFacts;
import tw.jiegui.core.schools.SchoolIdentity;

/// Founds the schools of one county.
final class Founder {
  private static final int SMALL = 300;

  /// A school with the place that it was founded at.
  record Founded(DemoSchool school, District district, Category category) {}

  private final County county;
  private final long seed;
  private final Naming naming;
  private final Titles titles;
  private final HeadCounts headCounts;
  private final Random chance;
  private final Codes codes;

  Founder(County county, Stems stems, Codes codes, long seed) {
    this.county = county;
    this.seed = seed;
    this.codes = codes;
    this.naming = new Naming(stems, random("names"));
    this.titles = new Titles(random("trades"));
    this.headCounts = new HeadCounts(random("heads"));
    this.chance = random("remoteness");
  }

  Random random(String purpose) {
    return Seeds.random(seed, county.id() + " " + purpose);
  }

  List<Founded> found() {
    var founded = new ArrayList<Founded>();
    for (var category : county.quota().keySet()) {
      var sites = county.sites(category);
      for (var site : sites) {
        founded.add(found(category, site, Collections.frequency(sites, site)));
      }
    }
    return founded;
  }

  private Founded found(Category category, District site, int schoolsThere) {
    var title = titles.title(county, site, category, naming.choose(county, site, category));
    var code = codes.next(site, category);
    var school =
        new DemoSchool(
            Seeds.uuid(Long.toString(seed), "school", code.value()),
            new SchoolIdentity(code, title.zh(), title.en()),
            facts(category, site, headCounts.heads(category, site, schoolsThere)),
            true);
    return new Founded(school, site, category);
  }

  private SchoolFacts facts(Category category, District site, SchoolFacts.Heads heads) {
    boolean outOfTheWay = chance.nextDouble() < site.land().remoteShare();
    boolean remote = outOfTheWay && (site.land().remoteShare() == 1 || heads.students() < SMALL);
    return new SchoolFacts(
        category.kind(), category.ownership(), district(category, site), remote, heads);
  }

  private String district(Category category, District site) {
    return category.isNational() ? county.nameZh() + site.name().zh() : site.name().zh();
  }

  /// Another name that the school could have borne.
  String formerTitle(Founded founded) {
    var stem = naming.former(founded.district(), founded.category().kind());
    return titles.title(county, founded.district(), founded.category(), stem).zh();
  }
}
