package tw.jiegui.core.members;

import static java.util.function.Function.identity;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tw.jiegui.core.audit.Deed;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.members.KnownPeople.Holding;
import tw.jiegui.core.members.Membership.Standing;
import tw.jiegui.core.members.PlannedMember.AnotherPost;
import tw.jiegui.core.members.PlannedMember.Bad;
import tw.jiegui.core.members.PlannedMember.Grant;
import tw.jiegui.core.members.PlannedMember.Identity;
import tw.jiegui.core.members.PlannedMember.Newcomer;
import tw.jiegui.core.members.PlannedMember.Unchanged;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.core.schools.Schools;
import tw.jiegui.core.tables.Table;

/// Fetches what a file of people speaks of, and does what a plan without bad rows says.
@ApplicationScoped
class MemberImportWork {
  @Inject private Members members;
  @Inject private Memberships memberships;
  @Inject private Schools schools;
  @Inject private Ledger ledger;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected MemberImportWork() {}

  MemberPlan plan(Acting acting, Table table) {
    return MemberPlanner.plan(acting, Calendars.today(clock), known(table), table);
  }

  private KnownPeople known(Table table) {
    var drafts = table.rows().stream().map(MemberDraft::new).toList();
    var emails = identities(drafts, Identity::email);
    var subjects = identities(drafts, Identity::ssoSubject);
    var byEmail = by(members.listByEmails(emails), it -> it.email().orElseThrow());
    var bySso = by(members.listBySsoSubjects(subjects), it -> it.ssoSubject().orElseThrow());
    var held = held(Stream.concat(byEmail.values().stream(), bySso.values().stream()).toList());
    return new KnownPeople(byEmail, bySso, held, schools(drafts));
  }

  private static Set<String> identities(List<MemberDraft> drafts, Function<Identity, String> part) {
    return drafts.stream()
        .map(MemberDraft::identity)
        .map(part)
        .filter(not(String::isEmpty))
        .collect(toSet());
  }

  private static Map<String, Member> by(List<Member> all, Function<Member, String> key) {
    return all.stream().collect(toMap(key, identity()));
  }

  private Set<Holding> held(List<Member> by) {
    var today = Calendars.today(clock);
    return memberships.listOf(by.stream().map(Member::id).collect(toSet())).stream()
        .filter(it -> !it.isEnded() && it.standing(today) != Standing.EXPIRED)
        .map(it -> new Holding(it.memberId(), it.post()))
        .collect(toSet());
  }

  private Map<SchoolCode, School> schools(List<MemberDraft> drafts) {
    return drafts.stream()
        .map(MemberDraft::code)
        .distinct()
        .filter(SchoolCode::isWellFormed)
        .flatMap(code -> schools.findSchool(new SchoolCode(code)).stream())
        .filter(School::isOpen)
        .collect(toMap(school -> school.identity().code(), identity()));
  }

  List<Deed> apply(MemberPlan plan) {
    var newcomers = new HashMap<String, Member>();
    var granted = new ArrayList<Granted>();
    for (var row : plan.rows()) {
      switch (row) {
        case Newcomer(var at, var grant) -> granted.add(admit(grant, newcomers));
        case AnotherPost(var at, var member, var grant) -> granted.add(give(member, grant));
        case Unchanged unchanged -> {}
        case Bad bad -> throw new IllegalStateException("row " + bad.row().line());
      }
    }
    members.flush();
    return granted.stream().map(it -> ledger.granted(it.member(), it.membership())).toList();
  }

  private record Granted(Member member, Membership membership) {}

  private Granted admit(Grant grant, Map<String, Member> newcomers) {
    var who = grant.identity();
    var member =
        newcomers.computeIfAbsent(who.email() + " " + who.ssoSubject(), _ -> newcomer(who));
    return new Granted(member, memberships.add(new Membership(member, grant.post(), grant.term())));
  }

  private Member newcomer(Identity identity) {
    var member = new Member(identity.email(), identity.name());
    if (!identity.ssoSubject().isEmpty()) {
      member.knownBy(identity.ssoSubject());
    }
    return members.add(member);
  }

  private Granted give(Member member, Grant grant) {
    if (member.ssoSubject().isEmpty() && !grant.identity().ssoSubject().isEmpty()) {
      member.knownBy(grant.identity().ssoSubject());
    }
    var membership = new Membership(member, grant.post(), grant.term());
    return new Granted(member, memberships.grant(member, membership, clock.instant()));
  }
}
