package tw.jiegui.core.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.tenancy.Tenancy;

/// Takes a whole policy from a file: what differs from the one in force becomes a proposal.
@ApplicationScoped
public class PolicyImport {
  @Inject private Tenancy tenancy;
  @Inject private Policies policies;
  @Inject private PolicySettings settings;

  @SuppressWarnings("NullAway.Init")
  protected PolicyImport() {}

  /// The problems are those of a table that cannot be read at all.
  public Checked<Proposed> propose(Acting acting, byte[] content, String reason) {
    acting.require(PolicySettings.LEGISLATORS);
    return isTable(content)
        ? PolicyTable.read(content).map(parts -> propose(acting, assembled(acting, parts), reason))
        : new Checked.Valid<>(
            propose(acting, new PolicyReader().whole("file", new String(content, UTF_8)), reason));
  }

  private static PolicyReader assembled(Acting acting, List<PolicyChange> parts) {
    return PolicyParts.of(Policy.empty(acting.authority().value())).with(parts);
  }

  private Proposed propose(Acting acting, PolicyReader reader, String reason) {
    var complaints = reader.complaints();
    if (!complaints.isEmpty()) {
      return new Proposed.Invalid(complaints);
    }
    return tenancy.within(
        acting.authority(),
        () -> {
          var now = PolicyParts.of(policies.current(acting.authority()).policy());
          var wanted = PolicyParts.of(reader.policy(acting.authority().value()));
          return settings.propose(acting, new ProposalDraft(reason, now.changesTo(wanted)));
        });
  }

  /// An archive, or text whose first line has the headings of the table.
  private static boolean isTable(byte[] content) {
    if (content.length > 2 && content[0] == 'P' && content[1] == 'K') {
      return true;
    }
    var start = new String(content, 0, Math.min(content.length, 200), UTF_8);
    return start.lines().findFirst().filter(line -> line.contains(",")).isPresent()
        && !start.startsWith("authority:");
  }
}
