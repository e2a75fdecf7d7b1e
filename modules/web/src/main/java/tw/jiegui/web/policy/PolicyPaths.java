package tw.jiegui.web.policy;

import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.policy.Proposal;
import tw.jiegui.web.pages.Address;

/// Where the pages of one authority's policy are.
record PolicyPaths(AuthorityId authority) {
  String overview() {
    return "/" + authority + "/policy";
  }

  String topic(String topic) {
    return Address.of(overview()).with("topic", topic).toString();
  }

  String provision(String path) {
    return overview() + "/provisions/" + path;
  }

  String propose(String path) {
    return provision(path) + "/propose";
  }

  String proposals() {
    return overview() + "/proposals";
  }

  String proposal(Proposal proposal) {
    return proposals() + "/" + proposal.id();
  }

  String revisions() {
    return overview() + "/revisions";
  }

  String compare(Object from, Object to) {
    return Address.of(revisions() + "/compare").with("from", from).with("to", to).toString();
  }

  String showcase() {
    return overview() + "/showcase";
  }

  String upload() {
    return overview() + "/import";
  }

  String file(String extension) {
    return overview() + "/policy." + extension;
  }
}
