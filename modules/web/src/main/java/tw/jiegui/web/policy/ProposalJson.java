package tw.jiegui.web.policy;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.policy.Policies.Seen;
import tw.jiegui.core.policy.Policy;
import tw.jiegui.core.policy.PolicyChange;
import tw.jiegui.core.policy.PolicyShifts;
import tw.jiegui.core.policy.Proposal;

@Schema(name = "PolicyProposal", description = "A change of policy, decided by a second person")
@JsonbPropertyOrder({
  "id",
  "reason",
  "state",
  "proposed",
  "decided",
  "changes",
  "shifts",
  "version"
})
public record ProposalJson(
    UUID id,
    String reason,
    @Schema(enumeration = {"open", "approved", "rejected", "withdrawn"}) String state,
    Made proposed,
    @Schema(description = "Absent while it is open") @Nullable Made decided,
    @Schema(description = "Not in lists") @Nullable List<Changed> changes,
    @Schema(description = "On which days another rule would hold; not in lists")
        @Nullable List<ShiftJson> shifts,
    int version) {

  @Schema(name = "PolicyProposalList", description = "One page of a list of proposals")
  @JsonbPropertyOrder({"items", "total", "page", "size"})
  public record Page(List<ProposalJson> items, long total, int page, int size) {
    public Page {
      items = List.copyOf(items);
    }
  }

  @Schema(name = "PolicyStamp")
  @JsonbPropertyOrder({"by", "at", "revision", "note"})
  public record Made(
      String by,
      Instant at,
      @Schema(description = "What it was based on; what it became") @Nullable Integer revision,
      @Nullable String note) {}

  @Schema(name = "PolicyChange", description = "One part, before and after, each a line of YAML")
  @JsonbPropertyOrder({"path", "part", "before", "after"})
  public record Changed(String path, String part, @Nullable String before, @Nullable String after) {
    static Changed of(PolicyChange change) {
      return new Changed(change.path(), change.part(), change.before(), change.after());
    }
  }

  static ProposalJson of(Seen seen, Policy base, LocalDate today) {
    return of(
        seen.proposal(),
        seen.changes().stream().map(Changed::of).toList(),
        PolicyShifts.of(base, seen.changes()).stream()
            .map(each -> ShiftJson.of(each, today))
            .toList());
  }

  static Page of(Slice<Proposal> slice) {
    return new Page(
        slice.map(proposal -> of(proposal, null, null)).rows(),
        slice.total(),
        slice.paging().page(),
        slice.paging().size());
  }

  private static ProposalJson of(
      Proposal proposal, @Nullable List<Changed> changes, @Nullable List<ShiftJson> shifts) {
    var proposed = proposal.proposed();
    return new ProposalJson(
        proposal.id(),
        proposal.reason(),
        proposal.state().name().toLowerCase(Locale.ROOT),
        new Made(proposed.by(), proposed.at(), proposal.basedOn(), null),
        decided(proposal),
        changes,
        shifts,
        proposal.version());
  }

  private static @Nullable Made decided(Proposal proposal) {
    var decided = proposal.decided();
    return decided == null
        ? null
        : new Made(decided.by(), decided.at(), proposal.revision(), proposal.note());
  }
}
