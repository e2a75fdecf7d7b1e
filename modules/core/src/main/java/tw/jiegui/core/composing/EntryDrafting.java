package tw.jiegui.core.composing;

import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.certification.Due;
import tw.jiegui.core.certification.Entry;
import tw.jiegui.core.certification.HistoryFact;
import tw.jiegui.core.certification.Scheme;
import tw.jiegui.core.composing.Slate.Own;
import tw.jiegui.core.facts.Word;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Measure;
import tw.jiegui.core.policy.Requirement;
import tw.jiegui.core.policy.Vocabulary;

/// Reads who comes in and when, and by when something is mended.
record EntryDrafting(Slate slate, Drafting scheme, Grounds grounds) {
  Entry entry(Bilingual name, SchoolYear from) {
    return new Entry(round(), levels(name), mending(), history(from));
  }

  private Entry.Round round() {
    var known = base().map(Scheme::entry).map(Entry::round);
    var openTo = openTo();
    return new Entry.Round(
        word("counted_in", known.map(Entry.Round::countedIn).orElse(Entry.Counted.SCHOOL_YEAR)),
        openTo,
        endorsement(openTo, known.map(Entry.Round::endorsement).orElse(Entry.Endorsement.NONE)));
  }

  /// Where nothing is chosen it stays as it was.
  private <W extends Enum<W> & Word> W word(String field, W before) {
    return slate.isEmpty(field)
        ? before
        : slate.reader().oneOf(field, slate.value(field), before.getDeclaringClass());
  }

  /// Another authority has a say for its own schools alone.
  private Entry.Endorsement endorsement(Entry.OpenTo openTo, Entry.Endorsement before) {
    var chosen = word("endorsement", before);
    if (chosen == Entry.Endorsement.REQUIRED && openTo == Entry.OpenTo.OWN_SCHOOLS) {
      slate.reader().problem("endorsement", "composing.nobody-endorses");
    }
    return chosen;
  }

  private Entry.OpenTo openTo() {
    var to = slate.reader().oneOf("open_to", slate.value("open_to"), Entry.OpenTo.class);
    if (to == Entry.OpenTo.ALL_SCHOOLS && !grounds.position().national()) {
      slate.reader().problem("open_to", "not-a-choice", to.slug());
    }
    return to;
  }

  /// The tiers that can be applied for from that year on: those below, or a list of the policy.
  private String levels(Bilingual name) {
    var typed = slate.value("levels");
    if (!typed.isEmpty()) {
      return slate.reference("levels", typed, Measure.Listed.class::isInstance);
    }
    var items = new LinkedHashMap<String, Bilingual>();
    for (int at = 1; at <= scheme.tierKeys().size(); at++) {
      items.put(scheme.tierKeys().get(at - 1), slate.typedName(Sheet.TIER + at + "-name"));
    }
    var own = own("levels", Bilingual.say("{}：級別", "{}: tiers", name));
    if (items.isEmpty()) {
      slate.reader().problem("name_zh", "composing.no-tier");
    } else {
      slate.keep("name_zh", own, new Measure.Listed(items));
    }
    return own.path();
  }

  private Own own(String word, Bilingual name) {
    return new Own(scheme.path(word), name, scheme.cite("place"));
  }

  private @Nullable Due mending() {
    if (slate.isEmpty("mending")) {
      if (scheme.asksForMending()) {
        slate.reader().problem("mending", "composing.mending-needed");
      }
      return null;
    }
    var kind = Kind.due(Kind.counted(slate.value("mending_counted")));
    var own = own("mending", new Bilingual("補正期限", "Time for mending"));
    return new Due.ByProvision(slate.number("mending", own, kind));
  }

  /// The path to the days between which applications are taken, where there are any.
  List<String> window() {
    var opens = slate.value("window_opens");
    var closes = slate.value("window_closes");
    if (opens.isEmpty() && closes.isEmpty()) {
      return List.of();
    }
    var own = own("window", new Bilingual("受理期間", "Time for applications"));
    var first = day("window_opens", opens);
    var last = day("window_closes", closes);
    if (first.isPresent() && last.isPresent()) {
      var window = new Requirement.YearlyWindow(Vocabulary.SUBMITTED, first.get(), last.get());
      slate.keep("window_opens", own, window);
    }
    return List.of(own.path());
  }

  private Optional<MonthDay> day(String field, String typed) {
    try {
      return Optional.of(MonthDay.parse("--" + typed.replace('/', '-')));
    } catch (DateTimeParseException strange) {
      slate.reader().problem(field, typed.isEmpty() ? "required" : "composing.not-a-day", typed);
      return Optional.empty();
    }
  }

  private Map<String, HistoryFact> history(SchoolYear from) {
    var words = new LinkedHashMap<String, HistoryFact>();
    base().ifPresent(base -> words.putAll(inherited(base)));
    if (anyTierHas("applications")) {
      words.put(CriterionWords.APPLICATIONS, new HistoryFact.Applications(since(from)));
    }
    if (anyTierHas("refused_years")) {
      words.put(CriterionWords.REFUSED, new HistoryFact.Refused());
    }
    return words;
  }

  private boolean anyTierHas(String field) {
    for (int at = 1; at <= scheme.tierKeys().size(); at++) {
      if (!slate.isEmpty(Sheet.TIER + at + "-" + field)) {
        return true;
      }
    }
    return false;
  }

  private SchoolYear since(SchoolYear from) {
    return slate.isEmpty("since") ? from : slate.year("since");
  }

  /// The scheme whose next version or copy this is.
  private Optional<Scheme> base() {
    var copied = slate.value("copy_of");
    return grounds.scheme(copied.isEmpty() ? scheme.key() : copied);
  }

  /// What is told of the scheme that this one comes from is told of this one; what was told of a
  /// tier that is no more is left out.
  private Map<String, HistoryFact> inherited(Scheme base) {
    var words = new LinkedHashMap<String, HistoryFact>();
    base.entry()
        .history()
        .forEach(
            (word, fact) -> {
              var told = renamed(base.key(), fact);
              if (!isOfLostTier(told)) {
                words.put(word, told);
              }
            });
    return words;
  }

  private HistoryFact renamed(String before, HistoryFact fact) {
    return switch (fact) {
      case HistoryFact.Granted(var of, var tier) when of.equals(before) ->
          new HistoryFact.Granted(scheme.key(), tier);
      case HistoryFact.Held(var of, var tier) when of.equals(before) ->
          new HistoryFact.Held(scheme.key(), tier);
      default -> fact;
    };
  }

  private boolean isOfLostTier(HistoryFact fact) {
    return switch (fact) {
      case HistoryFact.Granted(var of, var tier) -> !scheme.hasTier(of, tier);
      case HistoryFact.Held(var of, var tier) -> !scheme.hasTier(of, tier);
      default -> false;
    };
  }
}
