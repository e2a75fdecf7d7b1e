package tw.jiegui.core.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.yaml.YamlSection;

/// A policy taken apart, so that two can be compared and changes of one carried over to another.
public final class PolicyParts {
  private record Key(String path, String part) {}

  private final String authority;
  private final Map<Key, String> lines;

  private PolicyParts(String authority, Map<Key, String> lines) {
    this.authority = authority;
    this.lines = lines;
  }

  public static PolicyParts of(Policy policy) {
    var lines = new LinkedHashMap<Key, String>();
    policy
        .documents()
        .forEach(
            (id, document) ->
                lines.put(head(PolicyChange.DOCUMENT + id), Notation.line(document.notation())));
    policy
        .topics()
        .forEach(
            (id, name) -> lines.put(head(PolicyChange.TOPIC + id), Notation.line(name.notation())));
    policy.provisions().values().forEach(provision -> take(provision, lines));
    return new PolicyParts(policy.authority(), lines);
  }

  private static void take(Provision provision, Map<Key, String> lines) {
    lines.put(head(provision.path()), Notation.line(provision.head().notation()));
    for (var statement : provision.holds().statements()) {
      var from = statement.span().from().notation();
      lines.put(new Key(provision.path(), from), statement.line());
    }
  }

  /// What would have to change here to become the other.
  public List<PolicyChange> changesTo(PolicyParts other) {
    var changes = new ArrayList<PolicyChange>();
    lines.forEach(
        (key, before) -> {
          var after = other.lines.get(key);
          if (!before.equals(after)) {
            changes.add(new PolicyChange(key.path(), key.part(), before, after));
          }
        });
    other.lines.forEach(
        (key, after) -> {
          if (!lines.containsKey(key)) {
            changes.add(new PolicyChange(key.path(), key.part(), null, after));
          }
        });
    return changes;
  }

  public @Nullable String find(String path, String part) {
    return lines.get(new Key(path, part));
  }

  /// Those whose part is no longer what it was when they were thought of.
  public List<PolicyChange> overtaken(List<PolicyChange> changes) {
    return changes.stream()
        .filter(
            change ->
                !Objects.equals(lines.get(new Key(change.path(), change.part())), change.before()))
        .toList();
  }

  /// The policy with the changes, and every complaint about what it would then be.
  public PolicyReader with(List<PolicyChange> changes) {
    var changed = new LinkedHashMap<>(lines);
    for (var change : changes) {
      var key = new Key(change.path(), change.part());
      if (change.after() == null) {
        changed.remove(key);
      } else {
        changed.put(key, change.after());
      }
    }
    return new PolicyReader().whole("policy.yaml", document(changed));
  }

  private String document(Map<Key, String> changed) {
    var documents = new LinkedHashMap<String, Object>();
    var topics = new LinkedHashMap<String, Object>();
    var provisions = new LinkedHashMap<String, Map<String, Object>>();
    changed.forEach(
        (key, line) -> {
          var path = key.path();
          if (path.startsWith(PolicyChange.DOCUMENT)) {
            documents.put(path.substring(PolicyChange.DOCUMENT.length()), map(line));
          } else if (path.startsWith(PolicyChange.TOPIC)) {
            topics.put(path.substring(PolicyChange.TOPIC.length()), map(line));
          } else {
            put(provisions.computeIfAbsent(path, each -> new LinkedHashMap<>()), key.part(), line);
          }
        });
    return Notation.document(
        Notation.map(
            "authority", authority,
            "documents", documents,
            "topics", topics,
            "provisions", provisions));
  }

  private static void put(Map<String, Object> provision, String part, String line) {
    if (part.equals(PolicyChange.HEAD)) {
      provision.putAll(map(line));
      return;
    }
    var holds = new LinkedHashMap<String, Object>();
    if (provision.get("holds") instanceof Map<?, ?> known) {
      known.forEach((key, value) -> holds.put(String.valueOf(key), value));
    }
    holds.putAll(map(line));
    provision.put("holds", holds);
  }

  private static Map<String, Object> map(String line) {
    var map = new LinkedHashMap<String, Object>();
    YamlSection.parse("a change", line)
        .values()
        .forEach((key, value) -> map.put(String.valueOf(key), value));
    return map;
  }

  private static Key head(String path) {
    return new Key(path, PolicyChange.HEAD);
  }
}
