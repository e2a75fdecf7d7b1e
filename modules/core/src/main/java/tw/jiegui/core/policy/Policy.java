package tw.jiegui.core.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that an authority has laid down, in one revision.
public record Policy(
    String authority,
    Map<String, Document> documents,
    Map<String, Bilingual> topics,
    Map<String, Provision> provisions) {
  public Policy {
    documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
    topics = Collections.unmodifiableMap(new LinkedHashMap<>(topics));
    provisions = Collections.unmodifiableMap(new LinkedHashMap<>(provisions));
  }

  public static Policy empty(String authority) {
    return new Policy(authority, Map.of(), Map.of(), Map.of());
  }

  public Optional<Provision> find(String path) {
    return Optional.ofNullable(provisions.get(path));
  }

  public List<Provision> listOf(String topic) {
    return provisions.values().stream()
        .filter(provision -> provision.topic().equals(topic))
        .toList();
  }

  public Bilingual topic(String topic) {
    return topics.getOrDefault(topic, Bilingual.same(topic));
  }

  /// The title of the document that is cited, and the place.
  public Bilingual cite(Citation citation) {
    var document = documents.get(citation.document());
    var title = document == null ? Bilingual.same(citation.document()) : document.title();
    return Bilingual.say("{}，{}", "{}, {}", title, Bilingual.same(citation.place()));
  }
}
