package tw.jiegui.core.review;

import java.net.URI;
import java.util.Optional;
import tw.jiegui.core.authority.Acting;

/// Opens what the evidence of a kind of matter refers to; its owner provides a bean. It is asked
/// outside any transaction, for somebody who reviews the matter.
public interface EvidenceDesk {
  boolean keeps(String matterKind);

  /// Of a masked matter the address and the file's own name must not tell whose it is.
  Optional<URI> open(Acting reviewer, Matter matter, String ref);
}
