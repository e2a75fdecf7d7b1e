package tw.jiegui.web.review;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.UUID;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.review.Anchor;
import tw.jiegui.web.pages.Address;

/// Where reviews are.
record ReviewPaths(AuthorityId authority) {
  static final String ID = "{id: [0-9a-f]{8}-[0-9a-f-]{27}}";
  static final String QUESTION = "{question: [A-Za-z0-9][A-Za-z0-9._-]{0,59}}";
  static final String ROUNDS = "{authority}/review/rounds";
  static final String REVIEWERS = "{authority}/review/reviewers";
  static final String ANCHORS = "{authority}/review/anchors";
  static final String SHEETS = "{authority}/review/sheets";

  private String home() {
    return "/" + authority + "/review";
  }

  String rounds() {
    return home() + "/rounds";
  }

  String bulk() {
    return rounds() + "/bulk";
  }

  String round(UUID id) {
    return rounds() + "/" + id;
  }

  String round(UUID id, String act) {
    return round(id) + "/" + act;
  }

  String step(UUID round, UUID sheet) {
    return round(round) + "/sheets/" + sheet;
  }

  String assign() {
    return home() + "/assign";
  }

  String assign(Collection<UUID> rounds) {
    return rounds.stream()
        .map(id -> "round=" + id)
        .collect(joining("&", assign() + (rounds.isEmpty() ? "" : "?"), ""));
  }

  String reviewers() {
    return home() + "/reviewers";
  }

  String create() {
    return reviewers() + "/new";
  }

  String reviewer(UUID id) {
    return reviewers() + "/" + id;
  }

  String severity() {
    return home() + "/severity";
  }

  String anchors() {
    return home() + "/anchors";
  }

  String anchors(Anchor.Of of) {
    return anchors() + "/" + of.kind() + "/" + of.question();
  }

  String anchor(Anchor anchor) {
    return anchors(anchor.of()) + "/" + anchor.id();
  }

  String sheets() {
    return home() + "/sheets";
  }

  String sheet(UUID id) {
    return sheets() + "/" + id;
  }

  String sheet(UUID id, String act) {
    return sheet(id) + "/" + act;
  }

  String question(UUID id, String key) {
    return sheet(id) + "/questions/" + key;
  }

  String evidence(UUID id, String key, int place) {
    return question(id, key) + "/evidence/" + place;
  }

  /// Where an administrator invites whoever is to review.
  String invite() {
    return "/" + authority + "/members/invite";
  }

  /// Every deed that was done to a round.
  String history(UUID id) {
    return Address.of("/" + authority + "/audit").with("kind", "review").with("id", id).toString();
  }
}
