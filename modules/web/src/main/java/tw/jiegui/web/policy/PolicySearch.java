package tw.jiegui.web.policy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.policy.Policy;
import tw.jiegui.core.policy.Provision;
import tw.jiegui.core.policy.Sayings;

/// Finds provisions by words of their names, what they say, or where they stand.
record PolicySearch(String q, String topic) {
  List<Provision> in(Policy policy) {
    var words = List.of(plain(q).split("\\s+", -1));
    return policy.provisions().values().stream()
        .filter(provision -> topic.isBlank() || provision.topic().equals(topic))
        .filter(provision -> holdsAll(words, text(policy, provision)))
        .toList();
  }

  private static boolean holdsAll(List<String> words, String text) {
    return words.stream().allMatch(text::contains);
  }

  private static String text(Policy policy, Provision provision) {
    var said =
        provision.holds().statements().stream()
            .map(statement -> Sayings.of(statement.rule()))
            .flatMap(saying -> Stream.of(saying.zh(), saying.en()));
    var cited = policy.cite(provision.source());
    var names =
        Stream.of(
            provision.path(), provision.name().zh(), provision.name().en(), cited.zh(), cited.en());
    return plain(String.join(" ", Stream.concat(names, said).toList()));
  }

  private static String plain(String text) {
    return Reader.tidy(text).toLowerCase(Locale.ROOT);
  }
}
