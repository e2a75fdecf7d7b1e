package tw.jiegui.core.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.tenancy.Tenancy;
import tw.jiegui.core.yaml.InvalidYaml;

/// Changes a policy with four eyes: one person of the authority proposes, another decides.
@ApplicationScoped
public class PolicySettings {
  /// Who sees proposals and revisions; what holds today is for everybody.
  public static final Set<Role> READERS =
      Set.copyOf(
          EnumSet.of(
              Role.AUTHORITY_ADMIN,
              Role.OFFICER,
              Role.ACCOUNTING,
              Role.REVIEWER,
              Role.MINISTRY_ANALYST));

  public static final Set<Role> LEGISLATORS = Set.copyOf(EnumSet.of(Role.AUTHORITY_ADMIN));

  @Inject private Tenancy tenancy;
  @Inject private Policies policies;
  @Inject private Revisions revisions;
  @Inject private Proposals proposals;
  @Inject @Any private Instance<Attendant> attendants;
  @Inject private Audit audit;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected PolicySettings() {}

  public Proposed propose(Acting acting, ProposalDraft draft) {
    var hat = acting.require(LEGISLATORS);
    return tenancy.within(
        acting.authority(),
        () -> {
          var now = policies.current(acting.authority());
          var parts = PolicyParts.of(now.policy());
          if (draft.changes().isEmpty()) {
            return new Proposed.NothingChanged();
          }
          var overtaken = parts.overtaken(draft.changes());
          if (!overtaken.isEmpty()) {
            return new Proposed.Overtaken(overtaken);
          }
          var complaints = parts.with(draft.changes()).complaints();
          if (!complaints.isEmpty()) {
            return new Proposed.Invalid(complaints);
          }
          return new Proposed.Done(keep(acting, hat, draft, now.revision()));
        });
  }

  private Proposal keep(Acting acting, Hat hat, ProposalDraft draft, int revision) {
    var stamp = Stamp.of(acting, clock);
    var proposal =
        proposals.add(
            new Proposal(draft.reason(), revision, acting.person(), stamp), draft.changes());
    audit.record(acting, hat, proposal.deed("policy.proposed", named(draft.changes())));
    return proposal;
  }

  public Decided approve(Acting acting, UUID id, Verdict verdict) {
    return decide(
        acting,
        id,
        verdict,
        (proposal, hat) ->
            proposal.isBy(acting.person())
                ? new Decided.OwnProposal(proposal)
                : approve(acting, hat, proposal, verdict));
  }

  private Decided approve(Acting acting, Hat hat, Proposal proposal, Verdict verdict) {
    var current = revisions.awaitCurrent();
    var changes = proposals.changesOf(proposal);
    var parts = PolicyParts.of(policies.revision(acting.authority(), current.number()).policy());
    var overtaken = parts.overtaken(changes);
    if (!overtaken.isEmpty()) {
      return new Decided.Overtaken(proposal, overtaken);
    }
    var reader = parts.with(changes);
    if (!reader.complaints().isEmpty()) {
      return new Decided.Invalid(proposal, reader.complaints());
    }
    var policy = reader.policy(acting.authority().value());
    var objections = attendants.stream().flatMap(each -> objections(each, proposal, policy));
    var objected = objections.toList();
    if (!objected.isEmpty()) {
      return new Decided.Invalid(proposal, objected);
    }
    var stamp = Stamp.of(acting, clock);
    int next = current.number() + 1;
    revisions.add(new Revision(next, policy, proposal.id(), stamp));
    proposal.approve(next, verdict.note(), stamp);
    attendants.stream().forEach(each -> each.follow(acting, hat, proposal));
    var about = named(changes);
    about.put("revision", String.valueOf(next));
    audit.record(acting, hat, proposal.deed("policy.approved", about));
    return new Decided.Done(proposal);
  }

  private static Stream<InvalidYaml> objections(
      Attendant attendant, Proposal proposal, Policy policy) {
    return attendant.objections(proposal, policy).stream();
  }

  public Decided reject(Acting acting, UUID id, Verdict verdict) {
    return decide(
        acting,
        id,
        verdict,
        (proposal, hat) -> {
          proposal.reject(verdict.note(), Stamp.of(acting, clock));
          audit.record(
              acting, hat, proposal.deed("policy.rejected", Map.of("note", verdict.note())));
          return new Decided.Done(proposal);
        });
  }

  /// Only who proposed it takes it back.
  public Decided withdraw(Acting acting, UUID id, int version) {
    return decide(
        acting,
        id,
        new Verdict(version, ""),
        (proposal, hat) -> {
          if (!proposal.isBy(acting.person())) {
            return new Decided.NotOwnProposal(proposal);
          }
          proposal.withdraw(Stamp.of(acting, clock));
          audit.record(acting, hat, proposal.deed("policy.withdrawn", Map.of()));
          return new Decided.Done(proposal);
        });
  }

  private Decided decide(
      Acting acting, UUID id, Verdict verdict, BiFunction<Proposal, Hat, Decided> work) {
    var hat = acting.require(LEGISLATORS);
    return tenancy.within(
        acting.authority(),
        () -> {
          var proposal = proposals.lockProposal(id);
          return proposal.isOpen() && proposal.version() == verdict.version()
              ? work.apply(proposal, hat)
              : new Decided.ChangedMeanwhile(proposal);
        });
  }

  private static Map<String, String> named(List<PolicyChange> changes) {
    var named = new HashMap<String, String>();
    changes.stream()
        .limit(50)
        .forEach(
            change ->
                named.put(
                    change.path() + " " + change.part(),
                    change.after() == null ? "-" : change.after()));
    named.put("changes", String.valueOf(changes.size()));
    return named;
  }
}
