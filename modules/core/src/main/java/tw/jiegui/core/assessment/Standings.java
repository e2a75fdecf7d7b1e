package tw.jiegui.core.assessment;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.indicators.Frame;
import tw.jiegui.core.indicators.IndicatorState;
import tw.jiegui.core.indicators.Standing;

/// Where all schools of the transaction's authority stand, as it is kept beside their answers.
@ApplicationScoped
public class Standings {
  @Inject private AssessmentRows rows;
  @Inject private Frames frames;

  @SuppressWarnings("NullAway.Init")
  protected Standings() {}

  /// The frames that a school may begin with.
  public List<Frame> listFrames() {
    return frames.list().stream().map(FrameVersion::frame).toList();
  }

  /// By school. Who has begun nothing this year still stands where he stood the year before.
  /// However many there are, it takes as many statements.
  public Map<UUID, List<Standing>> listAll(SchoolYear year) {
    var standings = listBegun(new SchoolYear(Math.max(1, year.roc() - 1)));
    standings.putAll(listBegun(year));
    return standings;
  }

  private Map<UUID, List<Standing>> listBegun(SchoolYear year) {
    var answers = rows.answersOf(year).stream().collect(groupingBy(Answer::assessmentId));
    var standings = new HashMap<UUID, List<Standing>>();
    for (var assessment : rows.listOf(year)) {
      standings
          .computeIfAbsent(assessment.schoolId(), _ -> new ArrayList<>())
          .add(standing(assessment, answers.getOrDefault(assessment.id(), List.of())));
    }
    return standings;
  }

  private Standing standing(Assessment assessment, List<Answer> answers) {
    var frame = frames.version(assessment.revision()).frame();
    var met =
        answers.stream()
            .filter(each -> each.progress().state() == Progress.State.MET)
            .map(Answer::indicator)
            .toList();
    return new Standing(
        frame,
        frame.indicators().stream()
            .map(each -> new IndicatorState(each, met.contains(each.key()) ? 0 : 1, List.of()))
            .toList());
  }
}
