package tw.jiegui.local.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.policy.Measure;
import tw.jiegui.core.policy.Policy;
import tw.jiegui.core.policy.PolicyChange;
import tw.jiegui.core.policy.PolicyReader;
import tw.jiegui.core.policy.Provision;
import tw.jiegui.core.policy.StatementDraft;
import tw.jiegui.core.policy.Terms;

/// In each authority one change of policy that waits for somebody to decide: the first amount of
/// money, a tenth higher from the next year on.
final class DemoProposal {
  private static final String PROPOSAL =
      """
      insert into policy_proposal
        (authority, id, reason, state, based_on, proposed_by, proposed_by_name, proposed_at)
      values (?, ?, '依年度預算會議結論調整', 'OPEN', 1, 'demo', '前任管理者', ?)
      """;

  private static final String CHANGE =
      """
      insert into policy_change (authority, id, proposal_id, position, path, part, before, after)
      values (?, ?, ?, 0, ?, ?, ?, ?)
      """;

  private final Connection owner;
  private final String authority;
  private final Instant now;

  DemoProposal(Connection owner, DemoAuthority authority, InstantSource clock) {
    this.owner = owner;
    this.authority = authority.id().value();
    this.now = clock.instant();
  }

  void write() throws SQLException {
    var change = change(policy());
    if (change.isPresent()) {
      var proposal = UUID.randomUUID();
      insert(proposal);
      insert(proposal, change.get());
    }
  }

  private Policy policy() throws SQLException {
    try (var statement = owner.createStatement();
        var rows =
            statement.executeQuery("select document from policy_revision where number = 1")) {
      rows.next();
      return new PolicyReader().whole("revision 1", rows.getString(1)).policy(authority);
    }
  }

  private Optional<PolicyChange> change(Policy policy) {
    return policy.provisions().values().stream().flatMap(each -> raised(each).stream()).findFirst();
  }

  private Optional<PolicyChange> raised(Provision provision) {
    var today = now.atZone(Calendars.TAIWAN).toLocalDate();
    var next = Terms.at(provision.holds().basis(), today).next();
    return provision.holds().statements().getLast().rule() instanceof Measure.Amount(var ntd)
        ? change(provision, new StatementDraft(next.notation(), "", "amount: " + ntd / 10 * 11))
        : Optional.empty();
  }

  private static Optional<PolicyChange> change(Provision provision, StatementDraft draft) {
    return draft.check(provision) instanceof Checked.Valid<PolicyChange>(var change)
        ? Optional.of(change)
        : Optional.empty();
  }

  private void insert(UUID proposal) throws SQLException {
    try (var insert = owner.prepareStatement(PROPOSAL)) {
      insert.setString(1, authority);
      insert.setObject(2, proposal);
      insert.setTimestamp(3, Timestamp.from(now.minus(Duration.ofDays(3))));
      insert.executeUpdate();
    }
  }

  private void insert(UUID proposal, PolicyChange change) throws SQLException {
    try (var insert = owner.prepareStatement(CHANGE)) {
      insert.setString(1, authority);
      insert.setObject(2, UUID.randomUUID());
      insert.setObject(3, proposal);
      insert.setString(4, change.path());
      insert.setString(5, change.part());
      insert.setString(6, change.before());
      insert.setString(7, change.after());
      insert.executeUpdate();
    }
  }
}
