package tw.jiegui.core.members;

import java.util.List;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.members.Membership.Post;
import tw.jiegui.core.members.Membership.Term;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.tables.Row;

/// What an import would do with one row of its file.
public sealed interface PlannedMember {
  Row row();

  /// Somebody who is not a member yet, or is one by an earlier row of the same file.
  record Newcomer(Row row, Grant grant) implements PlannedMember {}

  record AnotherPost(Row row, Member member, Grant grant) implements PlannedMember {}

  record Unchanged(Row row, Member member) implements PlannedMember {}

  record Bad(Row row, List<Problem> problems) implements PlannedMember {
    public Bad {
      problems = List.copyOf(problems);
    }
  }

  /// Which post at which school, for whom; an empty address or subject stands for none.
  record Grant(Identity identity, School school, Post post, Term term) {}

  /// How the person will be recognized: by his address, by his school's sign-on, or by both.
  record Identity(String email, String ssoSubject, String name) {}
}
