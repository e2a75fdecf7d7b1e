package tw.jiegui.core.candidacies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.certification.Question;
import tw.jiegui.core.certification.SchemeStage;
import tw.jiegui.core.certification.StageKind;
import tw.jiegui.core.documents.Document;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Requirement;

/// What a school hands in at a stage: for each item of the policy's list a document of its own.
@ApplicationScoped
public class Papers {
  @Inject private CandidacyRows rows;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Papers() {}

  /// What is asked for next, and the documents that it may be chosen from.
  public record Wanted(
      String stage, int atLeast, Map<String, Bilingual> items, List<Document> documents) {
    public Wanted {
      items = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(items));
      documents = List.copyOf(documents);
    }

    List<Problem> problems(Map<String, UUID> given) {
      var strange =
          given.entrySet().stream()
              .filter(each -> !items.containsKey(each.getKey()) || find(each.getValue()).isEmpty())
              .map(each -> Problem.of("paper-" + each.getKey(), "candidacies.no-such-document"))
              .toList();
      return !strange.isEmpty() || given.size() >= atLeast
          ? strange
          : items.keySet().stream()
              .filter(item -> !given.containsKey(item))
              .map(item -> Problem.of("paper-" + item, "required"))
              .toList();
    }

    Optional<Document> find(UUID document) {
      return documents.stream().filter(each -> each.id().equals(document)).findFirst();
    }
  }

  Wanted wanted(Sight sight, List<Document> documents) {
    var stage = stage(sight);
    return list(sight.question(), stage)
        .filter(_ -> asksForPapers(sight, stage))
        .map(some -> new Wanted(stage.key(), some.atLeast(), some.items(), documents))
        .orElseGet(() -> new Wanted(stage.key(), 0, Map.of(), documents));
  }

  /// Elsewhere the list is of what is to be mended, where something is.
  private static boolean asksForPapers(Sight sight, SchemeStage stage) {
    return sight.candidacy().state() == State.MENDING
        || (stage.kind() == StageKind.HAND_IN && !sight.candidacy().state().isOver());
  }

  /// Before anything is handed in, it is the first stage that asks.
  private static SchemeStage stage(Sight sight) {
    return sight.stage().orElseGet(() -> sight.question().scheme().firstStage());
  }

  /// What the rules call that for which a document stands.
  public static Optional<Bilingual> name(Question question, Paper paper) {
    return question
        .scheme()
        .stage(paper.stage())
        .flatMap(stage -> list(question, stage))
        .map(some -> some.items().get(paper.ref().item()));
  }

  private static Optional<Requirement.SomeOf> list(Question question, SchemeStage stage) {
    return Optional.ofNullable(stage.work().papers())
        .flatMap(question::find)
        .flatMap(question::ruleOf)
        .filter(Requirement.SomeOf.class::isInstance)
        .map(Requirement.SomeOf.class::cast);
  }

  void keep(Acting acting, Candidacy candidacy, Wanted wanted, Map<String, UUID> given) {
    var stamp = Stamp.of(acting, clock);
    given.forEach(
        (item, document) ->
            rows.add(
                new Paper(
                    candidacy,
                    wanted.stage(),
                    new Paper.Ref(item, document, wanted.find(document).orElseThrow().name()),
                    stamp)));
  }
}
