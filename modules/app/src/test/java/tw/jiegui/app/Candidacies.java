package tw.jiegui.app;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static tw.jiegui.app.People.TAIPEI;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.candidacies.Applying;
import tw.jiegui.core.candidacies.Applying.Mine;
import tw.jiegui.core.candidacies.Applying.Wish;
import tw.jiegui.core.candidacies.Candidacy;
import tw.jiegui.core.candidacies.Handling;
import tw.jiegui.core.candidacies.Happening;
import tw.jiegui.core.candidacies.Move;
import tw.jiegui.core.candidacies.Turned;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.core.tenancy.Tenancy;

/// What takes a school from its application to the end.
abstract class Candidacies {
  static final AuthorityId MINISTRY = new AuthorityId("ministry");
  static final String CITY_AWARD = "international-school-award";

  @Inject Applying applying;
  @Inject Handling handling;
  @Inject SchoolRoll roll;
  @Inject Tenancy tenancy;
  @Inject InstantSource clock;
  @Inject Probe probe;

  final Mine begin(Acting acting, String code, AuthorityId granting, String scheme, String tier) {
    var mine = new Mine(new SchoolCode(code), granting, UUID.randomUUID());
    return new Mine(
        mine.code(), granting, applying.begin(acting, new Wish(mine, scheme, tier)).id());
  }

  final Turned turn(Acting acting, Mine mine, Move move) {
    int version = applying.look(acting, mine).sight().candidacy().version();
    return applying.turn(acting, mine, Applying.Ask.of(version, move));
  }

  final Turned handIn(Acting acting, Mine mine, Move move, Map<String, UUID> papers) {
    int version = applying.look(acting, mine).sight().candidacy().version();
    return applying.turn(acting, mine, new Applying.Ask(version, move, "", papers));
  }

  final Candidacy officers(Acting officer, Mine mine, Move move) {
    int version = handling.look(officer, mine.id()).sight().candidacy().version();
    return done(handling.turn(officer, mine.id(), new Handling.Ask(version, move, "because")));
  }

  final void happens(Acting officer, Mine mine, Happening.Kind kind) {
    var told = new Happening.Told(kind, today(), "an expert", "");
    var id = UUID.randomUUID();
    handling.record(officer, mine.id(), id, told);
    handling.record(officer, mine.id(), id, told);
  }

  static Candidacy done(Turned turned) {
    return assertInstanceOf(Turned.Done.class, turned, turned.toString()).candidacy();
  }

  final UUID document(String code) {
    var id = UUID.randomUUID();
    var sql =
        """
        insert into document (authority, id, school_id, year, name, kind, size, content, state,
          recorded_at, recorded_by, changed_at, changed_by)
        select authority, '%s', id, %d, 'paper.pdf', 'PDF', 1, repeat('0', 64), 'CLEAN', now(), 'test', now(), 'test'
        from school where code = '%s'
        """
            .formatted(id, SchoolYear.of(today()).roc(), code);
    tenancy.within(TAIPEI, () -> probe.execute(sql));
    return id;
  }

  final LocalDate today() {
    return Calendars.today(clock);
  }

  final Acting principal(String code) {
    return roll.principal(TAIPEI, code);
  }
}
