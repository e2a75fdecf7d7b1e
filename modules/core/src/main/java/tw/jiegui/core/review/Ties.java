package tw.jiegui.core.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.policy.Bilingual;

/// What binds reviewers to schools, found in what is on record. A feature that knows of such bonds,
/// as coaching visits, provides a bean.
public interface Ties {
  /// A reviewer as another authority may know him.
  record Someone(UUID reviewer, Optional<String> subject, Optional<String> email) {}

  record Tie(UUID reviewer, UUID school, Bilingual why) {}

  /// Asked outside any transaction: the schools are that authority's, whose records it may read.
  List<Tie> between(AuthorityId authority, Set<UUID> schools, Collection<Someone> people);
}
