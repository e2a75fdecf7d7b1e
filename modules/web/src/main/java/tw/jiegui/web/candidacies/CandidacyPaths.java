package tw.jiegui.web.candidacies;

import java.util.UUID;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.candidacies.Candidacy;
import tw.jiegui.core.certification.Question;
import tw.jiegui.web.pages.Address;

/// Where schemes and candidacies are.
record CandidacyPaths(AuthorityId authority) {
  static final String ID = "{id: [0-9a-f]{8}-[0-9a-f-]{27}}";
  static final String GRANTING = "{granting: [a-z][a-z-]{1,19}}";
  static final String SCHOOL = "{authority}/schools/{code: [0-9A-Z]{6}}/recognition";
  static final String TIER =
      SCHOOL
          + "/schemes/"
          + GRANTING
          + "/{scheme: [a-z][a-z0-9-]{0,39}}/{tier: [a-z][a-z0-9-]{0,39}}";
  static final String MINE = SCHOOL + "/candidacies/" + GRANTING + "/" + ID;

  String school(String code) {
    return "/" + authority + "/schools/" + code;
  }

  String open(String code) {
    return school(code) + "/recognition";
  }

  String tier(String code, AuthorityId granting, Question question) {
    return tier(code, granting, question.scheme().key(), question.tier().key());
  }

  String tier(String code, AuthorityId granting, String scheme, String tier) {
    return open(code) + "/schemes/" + granting + "/" + scheme + "/" + tier;
  }

  String mine(Candidacy candidacy) {
    return mine(candidacy.applicant().code(), candidacy.granting(), candidacy.id());
  }

  String mine(String code, AuthorityId granting, UUID id) {
    return open(code) + "/candidacies/" + granting + "/" + id;
  }

  String table() {
    return "/" + authority + "/candidacies";
  }

  String handle(UUID id) {
    return table() + "/" + id;
  }

  String endorsements() {
    return "/" + authority + "/endorsements";
  }

  String endorse(Candidacy candidacy) {
    return endorsements() + "/" + candidacy.granting() + "/" + candidacy.id();
  }

  String subsidies() {
    return "/" + authority + "/subsidies";
  }

  String subsidyImport() {
    return subsidies() + "/import";
  }

  String facts(String code, int year, String segment) {
    return school(code) + "/facts-of/" + year + "/" + segment;
  }

  String assessments(String code, int year) {
    return school(code) + "/assessments-of/" + year;
  }

  String documents(String code, int year) {
    return school(code) + "/documents-of/" + year;
  }

  /// A version of a scheme in full.
  Address version(AuthorityId granting, String scheme, int number) {
    return Address.of(
        "/" + authority + "/schemes/" + granting + "/" + scheme + "/versions/" + number);
  }

  /// By the rules that a candidacy goes by.
  String rules(Candidacy candidacy) {
    var terms = candidacy.terms();
    return version(terms.granting(), terms.scheme().key(), terms.scheme().number())
        .with("revision", terms.policyRevision())
        .with("day", candidacy.askedOn())
        .toString();
  }

  /// Every deed that was ever done to it. Where its reviewers judge.
  String round(UUID round) {
    return "/" + authority + "/review/rounds/" + round;
  }

  String history(UUID id) {
    return Address.of("/" + authority + "/audit")
        .with("kind", "candidacy")
        .with("id", id)
        .toString();
  }
}
