package tw.jiegui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.jiegui.app.People.KEELUNG;
import static tw.jiegui.app.People.TAIPEI;
import static tw.jiegui.app.People.officer;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.FiscalYear;
import tw.jiegui.core.authority.Forbidden;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.authority.Person;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.policy.Decided;
import tw.jiegui.core.policy.Facts;
import tw.jiegui.core.policy.Policies;
import tw.jiegui.core.policy.PolicyChange;
import tw.jiegui.core.policy.PolicySettings;
import tw.jiegui.core.policy.PolicyShowcase;
import tw.jiegui.core.policy.Proposal;
import tw.jiegui.core.policy.ProposalDraft;
import tw.jiegui.core.policy.Proposed;
import tw.jiegui.core.policy.Reckoning;
import tw.jiegui.core.policy.StatementDraft;
import tw.jiegui.core.policy.Verdict;

@ExtendWith(ArquillianExtension.class)
class PolicyIT {
  private static final String PRIZE = "award.basic.prize";

  @Inject Policies policies;
  @Inject PolicySettings settings;
  @Inject PolicyShowcase showcase;

  @Test
  void four_eyes_change_a_value_and_the_revision_before_stays() {
    var before = policies.current(TAIPEI);
    var proposal = propose("FY120", 51_000);
    assertInstanceOf(
        Decided.OwnProposal.class, settings.approve(admin("one"), proposal.id(), sure(proposal)));
    assertEquals(before.revision(), policies.current(TAIPEI).revision());
    assertInstanceOf(
        Decided.Done.class, settings.approve(admin("two"), proposal.id(), sure(proposal)));
    var after = policies.current(TAIPEI);
    assertEquals(before.revision() + 1, after.revision());
    assertEquals(51_000, prize(after, 120));
    assertEquals(40_000, prize(after, 119));
    assertEquals(40_000, prize(policies.revision(TAIPEI, before.revision()), 120));
    assertInstanceOf(
        Decided.ChangedMeanwhile.class,
        settings.reject(admin("two"), proposal.id(), sure(proposal)));
  }

  @Test
  void of_two_proposals_for_one_value_the_second_is_overtaken() {
    var first = propose("FY130", 1);
    var second = propose("FY130", 2);
    assertInstanceOf(Decided.Done.class, settings.approve(admin("two"), first.id(), sure(first)));
    assertInstanceOf(
        Decided.Overtaken.class, settings.approve(admin("two"), second.id(), sure(second)));
    assertEquals(1, prize(policies.current(TAIPEI), 130));
  }

  @Test
  @SuppressWarnings("BanJNDI")
  void two_approvals_at_the_same_moment_become_two_revisions_and_none_is_lost() throws Exception {
    ManagedExecutorService executor =
        InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    int before = policies.current(TAIPEI).revision();
    var proposals = List.of(propose("FY140", 11), propose("FY141", 12), propose("FY142", 13));
    var work =
        proposals.stream()
            .map(
                each ->
                    (Callable<Decided>) () -> settings.approve(admin("two"), each.id(), sure(each)))
            .toList();
    for (var done : executor.invokeAll(work)) {
      assertInstanceOf(Decided.Done.class, done.get());
    }
    var now = policies.current(TAIPEI);
    assertEquals(before + 3, now.revision());
    assertEquals(
        List.of(11L, 12L, 13L), List.of(prize(now, 140), prize(now, 141), prize(now, 142)));
  }

  @Test
  void an_officer_reads_and_does_not_propose() {
    var draft = new ProposalDraft("why", List.of(change("FY150", 5)));
    assertThrows(Forbidden.class, () -> settings.propose(officer(TAIPEI), draft));
  }

  @Test
  void what_is_published_others_see_and_nothing_else() {
    assertTrue(showcase.find(TAIPEI).isEmpty());
    showcase.publish(admin("one"));
    assertEquals(policies.current(TAIPEI).policy(), showcase.find(TAIPEI).orElseThrow().policy());
    assertTrue(showcase.find(KEELUNG).isEmpty());
    showcase.unpublish(admin("one"));
    assertTrue(showcase.find(TAIPEI).isEmpty());
  }

  private Proposal propose(String from, long ntd) {
    var proposed =
        settings.propose(
            admin("one"), new ProposalDraft("budget of the year", List.of(change(from, ntd))));
    return assertInstanceOf(Proposed.Done.class, proposed).proposal();
  }

  private PolicyChange change(String from, long ntd) {
    var prize = policies.current(TAIPEI).policy().find(PRIZE).orElseThrow();
    var checked = new StatementDraft(from, "", "amount: " + ntd).check(prize);
    if (checked instanceof Checked.Valid<PolicyChange>(var change)) {
      return change;
    }
    throw new AssertionError(checked.found());
  }

  private static long prize(Policies.InForce now, int year) {
    var prize = now.policy().find(PRIZE).orElseThrow();
    return Reckoning.find(prize, new FiscalYear(year), Facts.NONE)
        .orElseThrow()
        .value()
        .longValueExact();
  }

  private static Verdict sure(Proposal proposal) {
    return new Verdict(proposal.version(), "");
  }

  private static Acting admin(String name) {
    return admin(TAIPEI, name);
  }

  private static Acting admin(AuthorityId authority, String name) {
    return new Acting(
        authority,
        new Person("admin-" + name, "admin " + name, "admin@demo.example"),
        List.of(new Hat(Role.AUTHORITY_ADMIN, null)),
        "policy-test");
  }
}
