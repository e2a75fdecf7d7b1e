package tw.jiegui.core.candidacies;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.jiegui.core.certification.Question;
import tw.jiegui.core.certification.SchemeStage;

/// A candidacy with all that there is to see of it, and what can be done with it now by whom looks.
public record Sight(Candidacy candidacy, Question question, Way way) {
  /// What lies behind it, and what is possible next.
  public record Way(
      List<Step> steps,
      List<Happening> happenings,
      List<Paper> papers,
      Optional<Dossier> dossier,
      Set<Move> moves) {
    public Way {
      steps = List.copyOf(steps);
      happenings = List.copyOf(happenings);
      papers = List.copyOf(papers);
      moves = Set.copyOf(moves);
    }
  }

  public Optional<SchemeStage> stage() {
    return question.scheme().stage(candidacy.stage());
  }

  public boolean may(Move move) {
    return way.moves().contains(move);
  }
}
