package tw.jiegui.local.demo;

import static tw.jiegui.local.demo.Batch.row;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.facts.FactKind;

/// An authority of the demo country as rows of its tenant tables.
record DemoRows(DemoAuthority authority, List<DemoMember> members) {
  static final String LOADER = "demo-loader";
  static final String LOADER_NAME = "示範資料";

  /// Activities name their partners, which have to be there first.
  private static final List<FactKind> FACTS =
      List.of(
          FactKind.TEAM_MEMBER,
          FactKind.PARTNERSHIP,
          FactKind.ACTIVITY,
          FactKind.TRAINING,
          FactKind.MEETING,
          FactKind.COURSE,
          FactKind.MENTORSHIP);

  /// The day on which everything was entered and everybody took office.
  private static final LocalDate BEGINNING = LocalDate.of(2024, 8, 1);

  private static final OffsetDateTime ENTERED =
      BEGINNING.atTime(9, 0).atOffset(ZoneOffset.ofHours(8));

  static DemoRows of(DemoAuthority authority) {
    return new DemoRows(authority, DemoMember.of(authority));
  }

  List<Batch> batches(Instant now) {
    var today = LocalDate.ofInstant(now, Calendars.TAIWAN);
    var year = SchoolYear.of(today);
    var facts = DemoFacts.of(authority, year);
    return Stream.of(
            Stream.of(schools(), events(), formerCodes(), memberRows(), memberships()),
            FACTS.stream().map(kind -> facts(kind, facts)),
            Stream.of(toolkits(), publications()),
            DemoAssessments.batches(authority, year, facts, ENTERED),
            DemoReviews.batches(authority, members, now),
            DemoCandidacies.batches(authority, today, now.atOffset(ZoneOffset.UTC)),
            Stream.of(audit(now)))
        .flatMap(batches -> batches)
        .toList();
  }

  private Batch facts(FactKind kind, List<DemoFact> facts) {
    return new Batch(
        DemoFact.insert(kind),
        facts.stream()
            .filter(each -> each.fact().kind() == kind)
            .map(each -> each.row(tenant(), ENTERED, LOADER_NAME)));
  }

  private Batch toolkits() {
    return new Batch(
        DemoToolkit.INSERT,
        DemoToolkit.of(authority).stream().map(each -> each.row(tenant(), ENTERED, LOADER_NAME)));
  }

  private Batch publications() {
    return new Batch(
        DemoToolkit.PUBLISH,
        DemoToolkit.of(authority).stream()
            .filter(DemoToolkit::isPublished)
            .map(each -> each.publication(tenant(), ENTERED)));
  }

  private String tenant() {
    return authority.id().value();
  }

  private Batch schools() {
    return new Batch(
        """
        insert into school (authority, id, code, name_zh, name_en, kind, ownership, district,
          remote, students, teachers, status, changed_at, changed_by)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        authority.schools().stream().map(this::school));
  }

  private List<Object> school(DemoSchool school) {
    var identity = school.identity();
    var facts = school.facts();
    return List.of(
        tenant(),
        school.id(),
        school.code(),
        identity.nameZh(),
        identity.nameEn(),
        facts.kind().name(),
        facts.ownership().name(),
        facts.district(),
        facts.remote(),
        facts.heads().students(),
        facts.heads().teachers(),
        school.open() ? "OPEN" : "CLOSED",
        ENTERED,
        LOADER_NAME);
  }

  private Batch events() {
    return new Batch(
        """
        insert into school_event (authority, id, school_id, kind, effective_on, other_school_id,
          former_value, reason, recorded_at, recorded_by)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        authority.events().stream()
            .map(
                event ->
                    row(
                        tenant(),
                        event.id(),
                        event.schoolId(),
                        event.kind().name(),
                        event.ground().effectiveOn(),
                        event.otherSchoolId(),
                        event.formerValue(),
                        event.ground().reason(),
                        ENTERED,
                        LOADER_NAME)));
  }

  private Batch formerCodes() {
    return new Batch(
        "insert into school_former_code (authority, code, school_id, until) values (?, ?, ?, ?)",
        authority.formerCodes().stream()
            .map(former -> row(tenant(), former.code(), former.schoolId(), former.until())));
  }

  private Batch memberRows() {
    return new Batch(
        "insert into member (authority, id, sso_subject, email, name) values (?, ?, ?, ?, ?)",
        members.stream()
            .map(
                member ->
                    row(
                        tenant(),
                        member.id(),
                        member.ssoSubject(),
                        member.email(),
                        member.name())));
  }

  private Batch memberships() {
    return new Batch(
        "insert into membership (authority, id, member_id, school_id, role, since)"
            + " values (?, ?, ?, ?, ?, ?)",
        members.stream()
            .flatMap(
                member ->
                    member.places().stream()
                        .map(
                            place ->
                                row(
                                    tenant(),
                                    Seeds.uuid(
                                        "membership", member.id().toString(), place.role().name()),
                                    member.id(),
                                    place.school(),
                                    place.role().name(),
                                    BEGINNING))));
  }

  private Batch audit(Instant now) {
    return new Batch(
        """
        insert into audit_entry (authority, at, actor, actor_name, acting_as, action,
          subject_kind, subject_id, subject_label, after, correlation_id)
        values (?, ?, ?, ?, 'PLATFORM_OPERATOR', 'demo.loaded', 'authority', ?, ?, ?, ?)
        """,
        List.of(
            row(
                tenant(),
                now.atOffset(ZoneOffset.UTC),
                LOADER,
                LOADER_NAME,
                tenant(),
                tenant(),
                counts(),
                Seeds.uuid("load", tenant()).toString()))
            .stream());
  }

  private String counts() {
    return "{\"members\":\"%d\",\"schools\":\"%d\"}"
        .formatted(members.size(), authority.schools().size());
  }
}
