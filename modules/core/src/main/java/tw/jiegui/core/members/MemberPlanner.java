package tw.jiegui.core.members;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.members.Membership.Post;
import tw.jiegui.core.members.PlannedMember.AnotherPost;
import tw.jiegui.core.members.PlannedMember.Bad;
import tw.jiegui.core.members.PlannedMember.Grant;
import tw.jiegui.core.members.PlannedMember.Identity;
import tw.jiegui.core.members.PlannedMember.Newcomer;
import tw.jiegui.core.members.PlannedMember.Unchanged;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.tables.Row;
import tw.jiegui.core.tables.Table;

/// Reads a file of people, row by row, against what is known of them.
final class MemberPlanner {
  private final Acting acting;
  private final LocalDate today;
  private final KnownPeople known;
  private final FileIdentities identities;
  private final Set<String> seen = new HashSet<>();

  private MemberPlanner(Acting acting, LocalDate today, KnownPeople known, Table table) {
    this.acting = acting;
    this.today = today;
    this.known = known;
    this.identities =
        FileIdentities.of(table.rows().stream().map(row -> new MemberDraft(row).identity()));
  }

  static MemberPlan plan(Acting acting, LocalDate today, KnownPeople known, Table table) {
    var planner = new MemberPlanner(acting, today, known, table);
    var planned = new ArrayList<PlannedMember>();
    table.rows().forEach(row -> planned.add(planner.plan(row)));
    return new MemberPlan(planned);
  }

  private PlannedMember plan(Row row) {
    return switch (new MemberDraft(row).check(today)) {
      case Checked.Invalid<MemberDraft.Entry>(var problems) -> new Bad(row, problems);
      case Checked.Valid<MemberDraft.Entry>(var entry) ->
          known
              .findSchool(entry.school())
              .map(school -> plan(row, entry, school))
              .orElseGet(() -> bad(row, "school", "no-such-school", entry.school()));
    };
  }

  private PlannedMember plan(Row row, MemberDraft.Entry entry, School school) {
    var identity = identities.complete(entry.identity());
    var post = new Post(entry.role(), school.id());
    var grant = new Grant(identity, school, post, entry.term());
    return findProblem(identity, post)
        .<PlannedMember>map(problem -> new Bad(row, List.of(problem)))
        .orElseGet(() -> plan(row, grant));
  }

  private Optional<Problem> findProblem(Identity identity, Post post) {
    if (!Grants.may(acting, post)) {
      return Optional.of(Problem.of("role", "not-yours-to-give"));
    }
    if (identities.isAmbiguous(identity) || known.contradict(identity)) {
      return Optional.of(Problem.of("sso_subject", "two-people"));
    }
    return seen.add(identity.email() + " " + identity.ssoSubject() + " " + post)
        ? Optional.empty()
        : Optional.of(Problem.of("name", "twice-in-file", identity.name()));
  }

  private PlannedMember plan(Row row, Grant grant) {
    return known
        .find(grant.identity())
        .map(member -> planFor(member, row, grant))
        .orElseGet(() -> new Newcomer(row, grant));
  }

  private PlannedMember planFor(Member member, Row row, Grant grant) {
    return known.hold(member, grant.post())
        ? new Unchanged(row, member)
        : new AnotherPost(row, member, grant);
  }

  private static PlannedMember bad(Row row, String field, String code, Object detail) {
    return new Bad(row, List.of(Problem.of(field, code, detail)));
  }
}
