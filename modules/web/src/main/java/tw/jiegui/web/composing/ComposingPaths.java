package tw.jiegui.web.composing;

import java.util.UUID;
import tw.jiegui.core.authority.AuthorityId;

/// Where schemes are composed.
record ComposingPaths(AuthorityId authority) {
  static final String SCHEME = "{scheme: [a-z][a-z0-9-]{0,39}}";

  static final String VERSION =
      "{granting: [a-z][a-z-]{1,19}}/" + SCHEME + "/versions/{number: [1-9][0-9]{0,5}}";

  String overview() {
    return "/" + authority + "/schemes";
  }

  String draft(String scheme) {
    return overview() + "/" + scheme + "/draft";
  }

  String discard(String scheme) {
    return draft(scheme) + "/discard";
  }

  String preview(String scheme) {
    return draft(scheme) + "/preview";
  }

  String proposal(UUID id) {
    return "/" + authority + "/policy/proposals/" + id;
  }

  String version(AuthorityId granting, String scheme, int number) {
    return overview() + "/" + granting + "/" + scheme + "/versions/" + number;
  }

  String provision(String path) {
    return policy() + "/provisions/" + path;
  }

  String policy() {
    return "/" + authority + "/policy";
  }
}
