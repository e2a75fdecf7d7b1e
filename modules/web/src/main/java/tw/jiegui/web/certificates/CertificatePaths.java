package tw.jiegui.web.certificates;

import java.util.UUID;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.web.pages.Address;

/// Where an authority's own people find certificates.
record CertificatePaths(AuthorityId authority) {
  String list() {
    return "/" + authority + "/certificates";
  }

  String file(UUID id) {
    return list() + "/" + id;
  }

  String revoke(UUID id) {
    return file(id) + "/revoke";
  }

  String replace(UUID id) {
    return file(id) + "/replace";
  }

  String keys() {
    return list() + "/keys";
  }

  /// Every deed that was ever done to it.
  String history(UUID id) {
    return Address.of("/" + authority + "/audit")
        .with("kind", "certificate")
        .with("id", id)
        .toString();
  }
}
