package tw.jiegui.core.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import tw.jiegui.core.yaml.InvalidYaml;
import tw.jiegui.core.yaml.YamlSection;

/// Puts a policy together from YAML, whether shipped in several files or imported as one, and
/// gathers every complaint with its file and path.
public final class PolicyReader {
  private static final Pattern PATH = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");
  private static final int LONGEST_PATH = 120;

  private final Map<String, Document> documents = new LinkedHashMap<>();
  private final Map<String, Bilingual> topics = new LinkedHashMap<>();
  private final Map<String, Provision> provisions = new LinkedHashMap<>();
  private final List<InvalidYaml> complaints = new ArrayList<>();
  private final RuleReader rules = new RuleReader(Vocabulary.shipped());

  /// A whole policy in one file, as it is exported.
  public PolicyReader whole(String file, String yaml) {
    read(
        file,
        () -> {
          var root = YamlSection.parse(file, yaml);
          root.only("authority", "documents", "topics", "provisions");
          each(file, root.section("documents"), this::document);
          each(file, root.section("topics"), this::topic);
          each(file, root.section("provisions"), this::provision);
        });
    return this;
  }

  /// One of several files: the documents, or one topic named like the file.
  public PolicyReader part(String file, String yaml) {
    var name = file.substring(file.lastIndexOf('/') + 1).replace(".yaml", "");
    read(
        file,
        () -> {
          var root = YamlSection.parse(file, yaml);
          if (name.equals("documents")) {
            each(file, root.only("documents").section("documents"), this::document);
            return;
          }
          topics.put(name, Bilingual.of(root.only("topic", "provisions").section("topic")));
          each(file, root.section("provisions"), this::provision);
        });
    return this;
  }

  /// The policy, unless something was complained of.
  public Policy policy(String authority) {
    if (complaints().isEmpty()) {
      return new Policy(authority, documents, topics, provisions);
    }
    throw complaints.getFirst();
  }

  public List<InvalidYaml> complaints() {
    provisions.values().forEach(this::checkReferences);
    return List.copyOf(complaints);
  }

  private void document(String key, YamlSection holder) {
    documents.put(key, Document.of(holder.section(key)));
  }

  private void topic(String key, YamlSection holder) {
    topics.put(key, Bilingual.of(holder.section(key)));
  }

  private void provision(String path, YamlSection holder) {
    if (!PATH.matcher(path).matches() || path.length() > LONGEST_PATH) {
      throw holder.problem(path, "must be lower-case words with dots between them");
    }
    if (provisions.containsKey(path)) {
      throw holder.problem(path, "is laid down twice");
    }
    provisions.put(path, Provision.of(path, holder.section(path), rules));
  }

  private void checkReferences(Provision provision) {
    if (!topics.containsKey(provision.topic())) {
      complain(new InvalidYaml(provision.path(), "begins with no topic of this policy"));
    }
    if (!documents.containsKey(provision.source().document())) {
      complain(
          new InvalidYaml(
              provision.path() + ".source.document",
              "is " + provision.source().document() + ", which is not among the documents"));
    }
  }

  private void each(String file, YamlSection section, BiConsumer<String, YamlSection> read) {
    for (var key : section.keys()) {
      read(file, () -> read.accept(key, section));
    }
  }

  private void read(String file, Runnable work) {
    try {
      work.run();
    } catch (InvalidYaml complaint) {
      complaints.add(complaint.in(file));
    }
  }

  private void complain(InvalidYaml complaint) {
    if (complaints.stream().noneMatch(known -> known.key().equals(complaint.key()))) {
      complaints.add(complaint);
    }
  }
}
