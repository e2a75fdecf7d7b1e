package tw.jiegui.web.members;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.members.Invitation;
import tw.jiegui.core.members.Membership;
import tw.jiegui.core.members.Membership.Standing;
import tw.jiegui.core.members.Membership.Term;
import tw.jiegui.core.schools.School;
import tw.jiegui.web.language.Day;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Hats;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.Tag;
import tw.jiegui.web.pages.Tag.Colour;

/// What members and their posts are called in the reader's language.
record MemberWords(Texts texts) {
  String role(Role role) {
    return new Hats(texts).name(role);
  }

  List<Option> roles(List<Role> roles) {
    return roles.stream().map(role -> Option.of(role.name(), role(role))).toList();
  }

  String school(School school) {
    var known = school.identity();
    String english = known.nameEn().isEmpty() ? known.nameZh() : known.nameEn();
    return known.code() + " " + texts.choose(known.nameZh(), english);
  }

  String post(Role role, Optional<School> school) {
    return school
        .map(place -> texts.of("pages.hat", role(role), school(place)))
        .orElseGet(() -> role(role));
  }

  String term(Term term) {
    return term(term.since(), term.until());
  }

  String term(LocalDate since, @Nullable LocalDate until) {
    return until == null
        ? texts.of("members.term.open", day(since))
        : texts.of("members.term.closed", day(since), day(until));
  }

  Tag standing(Membership membership, LocalDate today) {
    var standing = membership.standing(today);
    return new Tag(texts.of("members.standing." + slug(standing.name())), colour(standing));
  }

  private static Colour colour(Standing standing) {
    return switch (standing) {
      case ACTIVE -> Colour.GREEN;
      case COMING -> Colour.TEAL;
      case EXPIRED, ENDED -> Colour.GREY;
    };
  }

  Tag state(Invitation.State state) {
    return new Tag(
        texts.of("members.state." + slug(state.name())),
        switch (state) {
          case PENDING -> Colour.TEAL;
          case EXPIRED -> Colour.ORANGE;
          case ACCEPTED -> Colour.GREEN;
          case WITHDRAWN -> Colour.GREY;
        });
  }

  String day(LocalDate date) {
    return new Day(date).inBoth(texts.language());
  }

  String moment(Instant instant) {
    ZonedDateTime there = instant.atZone(Calendars.TAIWAN);
    return texts.of(
        "members.moment",
        new Day(there.toLocalDate()).in(texts.language()),
        String.format(Locale.ROOT, "%02d:%02d", there.getHour(), there.getMinute()));
  }

  String changedMeanwhile(Optional<Stamp> last) {
    return last.map(touch -> texts.of("members.changed.by", touch.by(), moment(touch.at())))
        .orElseGet(() -> texts.of("members.changed"));
  }

  /// Problems that are this feature's own are told in its own words.
  List<Problem> own(List<Problem> problems) {
    return problems.stream()
        .map(problem -> new Problem(problem.field(), key(problem), problem.details()))
        .toList();
  }

  private String key(Problem problem) {
    String own = "members.problem." + problem.code();
    return texts.find(own, problem.details().toArray()).isPresent() ? own : problem.code();
  }

  /// The sentence with the name of its column, for a list that stands far from any field.
  String sentence(Problem problem) {
    String said = message(problem);
    return texts
        .find("members.column." + problem.field())
        .map(column -> texts.of("members.at", column, said))
        .orElse(said);
  }

  String message(Problem problem) {
    String key = key(problem);
    return texts.of(key.contains(".") ? key : "pages.problem." + key, problem.details().toArray());
  }

  static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
