package tw.jiegui.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import tw.jiegui.core.schools.SchoolKind;
import tw.jiegui.local.demo.DemoEvent.Ground;
import tw.jiegui.local.demo.DemoEvent.Kind;
import tw.jiegui.local.demo.Founder.Founded;

/// What happened to the schools of one county: openings, and a few closings, mergers, new names and
/// new codes.
final class History {
  private static final int ONE_CLOSED_IN = 90;
  private static final int ONE_MERGED_IN = 60;
  private static final int ONE_RENAMED_IN = 50;
  private static final int ONE_RECODED_IN = 70;

  private final Map<UUID, DemoSchool> schools = new LinkedHashMap<>();
  private final List<DemoEvent> events = new ArrayList<>();
  private final List<DemoFormerCode> formerCodes = new ArrayList<>();
  private final Founder founder;
  private final Codes codes;
  private final Random random;

  History(Founder founder, Codes codes) {
    this.founder = founder;
    this.codes = codes;
    this.random = founder.random("history");
  }

  void write(List<Founded> founded) {
    founded.forEach(this::open);
    var small = shuffled(founded.stream().filter(History::isSmall).toList());
    int closing = founded.size() / ONE_CLOSED_IN;
    int merging = founded.size() / ONE_MERGED_IN;
    var stay = new ArrayList<>(founded);
    stay.removeAll(small);
    var others = shuffled(stay);
    first(small, 0, closing).forEach(this::close);
    first(small, closing, merging).forEach(ended -> merge(ended, others));
    int renaming = founded.size() / ONE_RENAMED_IN;
    first(others, 0, renaming).forEach(this::rename);
    first(others, renaming, founded.size() / ONE_RECODED_IN).forEach(this::recode);
  }

  List<DemoSchool> schools() {
    return List.copyOf(schools.values());
  }

  List<DemoEvent> events() {
    return List.copyOf(events);
  }

  List<DemoFormerCode> formerCodes() {
    return List.copyOf(formerCodes);
  }

  private void open(Founded founded) {
    var school = founded.school();
    schools.put(school.id(), school);
    var opened = LocalDate.of(year(school.facts().kind()), 8, 1);
    events.add(DemoEvent.of(school, Kind.OPENED, new Ground(opened, "設校招生")));
  }

  private void close(Founded founded) {
    var school = founded.school();
    schools.put(school.id(), school.closed());
    events.add(DemoEvent.of(school, Kind.CLOSED, lately("學生人數過少，經審議停辦")));
  }

  private void merge(Founded founded, List<Founded> others) {
    var ended = founded.school();
    var survivor = survivor(founded, others).school();
    var ground = lately("學區學生數減少，與鄰近學校合併");
    schools.put(ended.id(), ended.closed());
    events.add(DemoEvent.of(ended, Kind.MERGED_INTO, ground).with(survivor));
    events.add(DemoEvent.of(survivor, Kind.ABSORBED, ground).with(ended));
    formerCodes.add(new DemoFormerCode(ended.code(), survivor.id(), ground.effectiveOn()));
  }

  private void rename(Founded founded) {
    var ground = lately("校名調整，經校務會議通過");
    events.add(
        DemoEvent.of(founded.school(), Kind.RENAMED, ground)
            .formerly(founder.formerTitle(founded)));
  }

  private void recode(Founded founded) {
    var school = founded.school();
    var former = codes.former(school.identity().code()).value();
    var ground = lately("學校代碼重新編定");
    events.add(DemoEvent.of(school, Kind.RECODED, ground).formerly(former));
    formerCodes.add(new DemoFormerCode(former, school.id(), ground.effectiveOn()));
  }

  /// A school of the same stage, from the same district if there is one.
  private static Founded survivor(Founded ended, List<Founded> others) {
    var same = others.stream().filter(other -> other.category().equals(ended.category())).toList();
    return same.stream()
        .filter(other -> other.district().equals(ended.district()))
        .findFirst()
        .orElseGet(same::getFirst);
  }

  /// Only the smallest end; what comes first by code stays for the demo accounts to act for.
  private static boolean isSmall(Founded founded) {
    var school = founded.school();
    return school.facts().kind() == SchoolKind.ELEMENTARY
        && !founded.category().isPrivate()
        && school.facts().remote()
        && school.facts().heads().students() < 60;
  }

  private Ground lately(String reason) {
    return new Ground(LocalDate.of(2012 + random.nextInt(12), 8, 1), reason);
  }

  private int year(SchoolKind kind) {
    return switch (kind) {
      case KINDERGARTEN -> 1984 + random.nextInt(25);
      case ELEMENTARY -> 1946 + random.nextInt(60);
      case JUNIOR_HIGH -> random.nextBoolean() ? 1968 : 1969 + random.nextInt(40);
      case SENIOR_HIGH, VOCATIONAL_HIGH -> 1946 + random.nextInt(60);
    };
  }

  private <T> List<T> shuffled(List<T> list) {
    var copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  private static <T> List<T> first(List<T> list, int from, int count) {
    int start = Math.min(from, list.size());
    return list.subList(start, Math.min(start + count, list.size()));
  }
}
