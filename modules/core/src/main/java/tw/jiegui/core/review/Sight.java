package tw.jiegui.core.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Day;
import tw.jiegui.core.policy.Bilingual;

/// A sheet as its reviewer sees it: of a masked matter nothing tells whose it is, and of the
/// others' sheets nothing before he has handed in his own. Why is what the officer wrote when it
/// came back.
public record Sight(Sheet sheet, String why, Case about, List<Asked> asked, List<Peer> peers) {
  public Sight {
    asked = List.copyOf(asked);
    peers = List.copyOf(peers);
  }

  /// The case, by its number; the applicant where it is not masked.
  public record Case(
      int number, String stage, Optional<Bilingual> title, Optional<Bilingual> applicant, Day due) {
    static Case of(Round round) {
      var matter = round.matter();
      return new Case(
          round.number(),
          round.stage(),
          matter.masked() ? Optional.empty() : Optional.of(matter.title()),
          matter.masked() ? Optional.empty() : Optional.of(matter.applicant().name()),
          round.due());
    }
  }

  /// A question, what he says to it, and examples of what deserves which judgement.
  public record Asked(Question question, Optional<Mark> mark, List<AnchorText> anchors) {
    public Asked {
      anchors = List.copyOf(anchors);
    }

    public List<Missing> missing() {
      return mark.map(Mark::missing).orElse(List.of());
    }

    public boolean isDone() {
      return mark.isPresent() && missing().isEmpty();
    }
  }

  /// What another reviewer says, by question; his name is not told.
  public record Peer(Map<String, Said> said) {
    public Peer {
      said = Map.copyOf(said);
    }
  }

  public record Said(String judgement, String reason) {}

  public List<Missing> missing() {
    return asked.stream().flatMap(each -> each.missing().stream()).toList();
  }

  public long done() {
    return asked.stream().filter(Asked::isDone).count();
  }

  public Asked asked(String question) {
    return asked.stream()
        .filter(each -> each.question().key().equals(question))
        .findFirst()
        .orElseThrow(() -> new Absent("question", question));
  }
}
