package tw.jiegui.core.candidacies;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.policy.Bilingual;

/// What a school showed when it handed something in: findings in words, and the names of what it
/// shows for each. It can be read without the school's own records.
public record Dossier(List<Line> lines, List<Shown> shown) {
  /// A condition or criterion as it was found.
  public record Line(String key, Bilingual name, String verdict, Bilingual why, Bilingual source) {}

  /// Something that stands for a criterion or an indicator; a document can be opened by its id.
  public record Shown(String criterion, String title, @Nullable UUID document) {}

  public Dossier {
    lines = List.copyOf(lines);
    shown = List.copyOf(shown);
  }

  public List<Shown> shownFor(String criterion) {
    return shown.stream().filter(each -> each.criterion().equals(criterion)).toList();
  }

  /// Whether it names a document at all.
  public Optional<Shown> find(UUID document) {
    return shown.stream().filter(each -> document.equals(each.document())).findFirst();
  }
}
