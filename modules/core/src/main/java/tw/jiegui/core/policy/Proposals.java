package tw.jiegui.core.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.paging.Slice;

/// The proposals of the transaction's authority.
@ApplicationScoped
class Proposals {
  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @SuppressWarnings("NullAway.Init")
  protected Proposals() {}

  Proposal add(Proposal proposal, List<PolicyChange> changes) {
    entities.persist(proposal);
    entities.flush();
    IntStream.range(0, changes.size())
        .forEach(at -> entities.persist(new ProposedChange(proposal, at, changes.get(at))));
    return proposal;
  }

  Proposal proposal(UUID id) {
    var proposal = entities.find(Proposal.class, id);
    if (proposal == null) {
      throw new Absent("policy proposal", id);
    }
    return proposal;
  }

  Proposal lockProposal(UUID id) {
    var proposal = proposal(id);
    entities.refresh(proposal, LockModeType.PESSIMISTIC_WRITE);
    return proposal;
  }

  List<PolicyChange> changesOf(Proposal proposal) {
    return entities
        .createQuery(
            "select c from ProposedChange c where c.proposalId = :proposal order by c.position",
            ProposedChange.class)
        .setParameter("proposal", proposal.id())
        .getResultList()
        .stream()
        .map(ProposedChange::change)
        .toList();
  }

  Slice<Proposal> list(Optional<Proposal.State> state, Paging paging) {
    var where = state.isPresent() ? " where p.state = :state" : "";
    var rows =
        entities.createQuery(
            "select p from Proposal p" + where + " order by p.proposedAt desc, p.id",
            Proposal.class);
    var total = entities.createQuery("select count(p) from Proposal p" + where, Long.class);
    state.ifPresent(
        wanted -> {
          rows.setParameter("state", wanted);
          total.setParameter("state", wanted);
        });
    return new Slice<>(
        rows.setFirstResult(paging.offset()).setMaxResults(paging.size()).getResultList(),
        total.getSingleResult(),
        paging);
  }

  /// What was approved of one provision, the newest first, and what is still open.
  List<Policies.Told> listOf(String path) {
    return entities
        .createQuery(
            "select p, c from Proposal p, ProposedChange c where c.proposalId = p.id"
                + " and c.path = :path and p.state in (tw.jiegui.core.policy.Proposal.State.OPEN,"
                + " tw.jiegui.core.policy.Proposal.State.APPROVED) order by p.proposedAt desc,"
                + " c.position",
            Object[].class)
        .setParameter("path", path)
        .setMaxResults(Paging.MOST)
        .getResultList()
        .stream()
        .map(row -> new Policies.Told((Proposal) row[0], ((ProposedChange) row[1]).change()))
        .toList();
  }
}
