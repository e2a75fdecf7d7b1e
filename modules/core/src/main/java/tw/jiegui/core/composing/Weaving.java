package tw.jiegui.core.composing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.authority.Span;
import tw.jiegui.core.certification.Scheme;
import tw.jiegui.core.certification.SchemeCheck;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Document;
import tw.jiegui.core.policy.Policy;
import tw.jiegui.core.policy.PolicyParts;
import tw.jiegui.core.policy.Provision;
import tw.jiegui.core.policy.Statement;
import tw.jiegui.core.policy.Timeline;
import tw.jiegui.core.yaml.InvalidYaml;

/// Puts a scheme's own provisions into the policy, each from its year on, and tries both together.
record Weaving(Slate slate, Grounds grounds) {
  Checked<Composed> weave(Scheme scheme, SchoolYear from, Map<String, Document> documents) {
    var provisions = new LinkedHashMap<>(grounds.policy().provisions());
    slate.wanted().values().forEach(wanted -> put(provisions, wanted, from));
    var policy = policy(scheme, documents, provisions);
    return slate.reader().result(() -> policy).then(woven -> composed(from, scheme, woven));
  }

  private Policy policy(
      Scheme scheme, Map<String, Document> documents, Map<String, Provision> provisions) {
    var now = grounds.policy();
    var cited = new LinkedHashMap<>(now.documents());
    cited.putAll(documents);
    var topics = new LinkedHashMap<String, Bilingual>(now.topics());
    topics.put(scheme.key(), scheme.name());
    return new Policy(now.authority(), cited, topics, provisions);
  }

  private void put(Map<String, Provision> provisions, Slate.Wanted wanted, SchoolYear from) {
    var own = wanted.own();
    var head = new Provision.Head(own.name(), null, own.source());
    var known = Optional.ofNullable(provisions.get(own.path())).map(Provision::holds);
    try {
      provisions.put(own.path(), new Provision(own.path(), head, timeline(known, wanted, from)));
    } catch (IllegalArgumentException refused) {
      slate.reader().problem(wanted.field(), "composing.other-years", own.path());
    }
  }

  /// What holds already is not laid down again.
  private static Timeline timeline(Optional<Timeline> known, Slate.Wanted wanted, SchoolYear from) {
    var said = new Statement(Span.from(from), wanted.rule());
    if (known.isEmpty()) {
      return new Timeline(List.of(said));
    }
    var statements = new ArrayList<>(known.get().statements());
    var holds = known.get().onDay(from.firstDay());
    if (holds.filter(now -> now.notation().equals(said.notation()) && isOpen(now)).isPresent()) {
      return known.get();
    }
    statements.removeIf(statement -> statement.span().from().equals(from));
    statements.add(said);
    return new Timeline(statements);
  }

  private static boolean isOpen(Statement statement) {
    return statement.span().until() == null;
  }

  private Checked<Composed> composed(SchoolYear from, Scheme scheme, Policy policy) {
    var now = PolicyParts.of(grounds.policy());
    var changes = now.changesTo(PolicyParts.of(policy));
    var complaints = new ArrayList<InvalidYaml>(now.with(changes).complaints());
    complaints.addAll(SchemeCheck.complaints(scheme, policy, grounds.levels()));
    return complaints.isEmpty()
        ? new Checked.Valid<>(new Composed(from, scheme, policy, changes))
        : new Checked.Invalid<>(complaints.stream().map(each -> problem(scheme, each)).toList());
  }

  /// What only the whole shows stands beside the tier or stage that it is about.
  private static Problem problem(Scheme scheme, InvalidYaml complaint) {
    return Problem.of(
        field(scheme, complaint.key()),
        "composing.complaint",
        complaint.key(),
        complaint.problem(),
        complaint.problemInChinese());
  }

  private static String field(Scheme scheme, String at) {
    for (int tier = 0; tier < scheme.tiers().size(); tier++) {
      if (at.startsWith("tiers." + scheme.tiers().get(tier).key() + ".")) {
        return Sheet.TIER + (tier + 1) + "-name_zh";
      }
    }
    for (int stage = 0; stage < scheme.stages().size(); stage++) {
      if (at.startsWith("stages." + scheme.stages().get(stage).key() + ".")) {
        return Sheet.STAGE + (stage + 1) + "-name_zh";
      }
    }
    return "name_zh";
  }
}
