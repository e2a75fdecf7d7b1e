package tw.jiegui.web.members;

import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.members.Secret;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.web.pages.Address;

/// Where things about members are.
record MemberPaths(AuthorityId authority) {
  String list() {
    return "/" + authority + "/members";
  }

  String member(UUID id) {
    return list() + "/" + id;
  }

  String membership(UUID member, UUID membership, String action) {
    return member(member) + "/memberships/" + membership + "/" + action;
  }

  String handOver(UUID member, Optional<SchoolCode> school) {
    return Address.of(member(member) + "/hand-over")
        .with("school", school.map(SchoolCode::value).orElse(""))
        .toString();
  }

  String invite() {
    return list() + "/invite";
  }

  String invitations() {
    return list() + "/invitations";
  }

  String invitation(UUID id) {
    return invitations() + "/" + id;
  }

  String invitation(UUID id, String action) {
    return invitation(id) + "/" + action;
  }

  String upload() {
    return list() + "/import";
  }

  String upload(UUID id) {
    return upload() + "/" + id;
  }

  String history(String kind, UUID id) {
    return Address.of("/" + authority + "/audit").with("kind", kind).with("id", id).toString();
  }

  String accept(Secret secret) {
    return "/invitations/" + authority + "/" + secret.value();
  }
}
