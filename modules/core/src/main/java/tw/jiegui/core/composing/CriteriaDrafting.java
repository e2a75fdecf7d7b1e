package tw.jiegui.core.composing;

import java.util.ArrayList;
import java.util.List;
import tw.jiegui.core.certification.Criterion;
import tw.jiegui.core.policy.Requirement;
import tw.jiegui.core.policy.Vocabulary;

/// Reads what a tier asks for: indicators, what is computed, and what people judge.
record CriteriaDrafting(Slate slate, Drafting scheme, TierDrafting tier, String row) {
  List<Criterion> criteria() {
    var criteria = new ArrayList<Criterion>();
    if (!slate.isEmpty(row + "frame")) {
      criteria.add(framed(slate.value(row + "frame")));
    }
    var words = new ArrayList<String>();
    for (int at = 1; at <= slate.count(row + Sheet.FACT); at++) {
      criteria.add(new Criterion.Computed(computed(row + Sheet.FACT + at + "-", words)));
    }
    var keys = new ArrayList<String>();
    for (int at = 1; at <= slate.count(row + Sheet.JUDGED); at++) {
      criteria.add(judged(row + Sheet.JUDGED + at + "-", keys));
    }
    check(criteria);
    return criteria;
  }

  private void check(List<Criterion> criteria) {
    if (criteria.isEmpty()) {
      slate.reader().problem(row + "frame", "composing.no-criterion");
    }
    if (criteria.stream().map(Criterion::key).distinct().count() < criteria.size()) {
      slate.reader().problem(row + "frame", "composing.criterion-twice");
    }
  }

  private Criterion framed(String typed) {
    int slash = typed.indexOf('/');
    var frame = slash < 0 ? typed : typed.substring(0, slash);
    var level = typed.substring(slash + 1);
    if (!scheme.hasLevel(frame, level)) {
      slate.reader().problem(row + "frame", "not-a-choice", typed);
    }
    return new Criterion.Framed(frame, level);
  }

  private String computed(String fact, List<String> words) {
    var what = slate.value(fact + "what");
    if (what.equals("policy")) {
      return slate.reference(
          fact + "value", slate.value(fact + "value"), Requirement.class::isInstance);
    }
    words.add(what);
    int times = (int) words.stream().filter(what::equals).count();
    var word = times > 1 ? what + "-" + times : what;
    var vocabulary = Vocabulary.shipped();
    if (CriterionWords.conditions().contains(what)) {
      var own = tier.own(word, vocabulary.name(Vocabulary.Section.CONDITIONS, what));
      slate.keep(fact + "what", own, new Requirement.Requires(what));
      return own.path();
    }
    if (!CriterionWords.metrics().contains(what)) {
      slate.reader().problem(fact + "what", what.isEmpty() ? "required" : "not-a-choice", what);
    }
    return slate.number(
        fact + "value",
        tier.own(word, vocabulary.name(Vocabulary.Section.METRICS, what)),
        kind(fact, what));
  }

  private Kind kind(String fact, String what) {
    return switch (slate.value(fact + "how")) {
      case "at-most" -> Kind.atMost(what);
      case "share" -> {
        if (!what.equals(CriterionWords.STUDENTS_TAKING_PART)) {
          slate.reader().problem(fact + "how", "composing.share-of-what");
        }
        yield Kind.PERCENT;
      }
      default -> Kind.atLeast(what);
    };
  }

  private Criterion judged(String judged, List<String> keys) {
    var words = slate.words(judged + "name", Slate.LONGEST_NAME);
    var first = Slate.key(slate.value(judged + "key"), words.en(), "judged-" + (keys.size() + 1));
    var own = keys.contains(first) ? first + "-" + (keys.size() + 1) : first;
    keys.add(own);
    return new Criterion.Judged(
        own,
        words,
        slate.words(judged + "asks", Slate.LONGEST_WORDS),
        slate.isEmpty(judged + "place") ? tier.source() : scheme.cite(judged + "place"));
  }
}
