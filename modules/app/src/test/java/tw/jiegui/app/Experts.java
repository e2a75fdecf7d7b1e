package tw.jiegui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.review.Pool;
import tw.jiegui.core.review.ReviewerTerms;
import tw.jiegui.core.tenancy.Tenancy;

/// Takes people into an authority's pool of reviewers.
@ApplicationScoped
class Experts {
  @Inject private Pool pool;
  @Inject private Tenancy tenancy;
  @Inject private Probe probe;

  /// Somebody in the pool, under the hat of a reviewer.
  record Expert(Acting acting, UUID reviewer) {}

  Expert make(AuthorityId authority, int most) {
    var person = Cast.newcomer();
    var member = UUID.randomUUID();
    tenancy.within(
        authority,
        () ->
            probe.execute(
                """
                with added as (insert into member (authority, id, subject, email, name)
                  values ('%1$s', '%2$s', '%3$s', '%4$s', '%5$s') returning authority, id)
                insert into membership (authority, id, member_id, role, since)
                select authority, uuidv7(), id, 'REVIEWER', date '2025-08-01' from added
                """
                    .formatted(
                        authority, member, person.subject(), person.email(), person.name())));
    var terms = new ReviewerTerms("", Set.of(), most, LocalDate.of(2025, 8, 1), null);
    var taken = pool.take(People.officer(authority), member, terms);
    assertEquals(
        taken.id(), pool.take(People.officer(authority), member, terms).id(), "taken once");
    var acting = new Acting(authority, person, List.of(new Hat(Role.REVIEWER, null)), "test");
    return new Expert(acting, taken.id());
  }
}
