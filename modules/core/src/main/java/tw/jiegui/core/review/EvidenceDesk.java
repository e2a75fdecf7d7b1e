package tw.jiegui.core.review;

import java.net.URI;
import java.util.Optional;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;

/// Leads to what stands behind a kind of matter; its owner provides a bean. It is asked outside any
/// transaction.
public interface EvidenceDesk {
  boolean keeps(String matterKind);

  /// Where officers of the authority that reviews handle the matter itself.
  URI home(AuthorityId reviewing, Matter matter);

  /// For somebody who reviews the matter, what its evidence refers to. Of a masked one the address
  /// and the file's own name must not tell whose it is.
  Optional<URI> open(Acting reviewer, Matter matter, String ref);
}
