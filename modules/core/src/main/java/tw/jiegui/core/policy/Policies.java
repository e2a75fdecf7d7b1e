package tw.jiegui.core.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.tenancy.Tenancy;

/// What an authority has laid down: today, and in any revision that a case was decided by.
@ApplicationScoped
public class Policies {
  private static final int KEPT = 200;

  /// Revisions never change, and the authority is part of the key.
  private record Key(AuthorityId authority, int number) {}

  private final Map<Key, Policy> read = new ConcurrentHashMap<>();

  @Inject private Tenancy tenancy;
  @Inject private Revisions revisions;
  @Inject private Proposals proposals;

  @SuppressWarnings("NullAway.Init")
  protected Policies() {}

  /// A policy and the number of the revision that it is.
  public record InForce(int revision, Policy policy) {}

  /// A revision, and the proposal that it was; the first was none.
  public record Listed(int number, Stamp approved, Optional<Proposal> proposal) {}

  public record Seen(Proposal proposal, List<PolicyChange> changes) {}

  /// What became of one provision: a change, and the proposal that it stands in.
  public record Told(Proposal proposal, PolicyChange change) {}

  public InForce current(AuthorityId authority) {
    return tenancy.within(authority, () -> read(authority, revisions.currentNumber()));
  }

  public InForce revision(AuthorityId authority, int number) {
    return tenancy.within(authority, () -> read(authority, number));
  }

  /// The revision that was in force until another was approved at that moment or last before it.
  public InForce revisionBefore(AuthorityId authority, Instant approved) {
    return tenancy.within(
        authority,
        () ->
            read(
                authority,
                revisions.listLabels().stream()
                    .filter(label -> !label.approved().at().isAfter(approved))
                    .skip(1)
                    .findFirst()
                    .map(Revisions.Label::number)
                    .orElse(1)));
  }

  public List<Listed> listRevisions(Acting acting) {
    return tenancy.within(
        acting.authority(), () -> revisions.listLabels().stream().map(this::listed).toList());
  }

  private Listed listed(Revisions.Label label) {
    var proposal = Optional.ofNullable(label.proposalId()).map(proposals::proposal);
    return new Listed(label.number(), label.approved(), proposal);
  }

  public Slice<Proposal> listProposals(
      Acting acting, Optional<Proposal.State> state, Paging paging) {
    return tenancy.within(acting.authority(), () -> proposals.list(state, paging));
  }

  public Seen proposal(Acting acting, UUID id) {
    return tenancy.within(
        acting.authority(),
        () -> {
          var proposal = proposals.proposal(id);
          return new Seen(proposal, proposals.changesOf(proposal));
        });
  }

  public List<Told> listToldOf(Acting acting, String path) {
    return tenancy.within(acting.authority(), () -> proposals.listOf(path));
  }

  private InForce read(AuthorityId authority, int number) {
    if (read.size() > KEPT) {
      read.clear();
    }
    var policy =
        read.computeIfAbsent(
            new Key(authority, number),
            key ->
                new PolicyReader()
                    .whole("revision " + number, revisions.revision(number).document())
                    .policy(authority.value()));
    return new InForce(number, policy);
  }
}
