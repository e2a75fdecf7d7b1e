package tw.jiegui.core.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.indicators.Frame;
import tw.jiegui.core.paging.Slice;

/// Schools by indicators, one page of them.
public record Matrix(Frame frame, Slice<Row> rows, Choices choices) {
  /// What else could be asked for: the frames that there are, and where the schools are.
  public record Choices(List<Frame> frames, List<String> districts) {
    public Choices {
      frames = List.copyOf(frames);
      districts = List.copyOf(districts);
    }
  }

  /// A school, and how far it is with each indicator; without an assessment there are no cells.
  public record Row(SchoolLine school, Optional<Reach> reach, Map<String, Progress> cells) {
    public Row {
      cells = Map.copyOf(cells);
    }
  }

  public record SchoolLine(UUID id, String code, String nameZh, String nameEn, String district) {}

  /// What an assessment comes to, and how many requests are open.
  public record Reach(UUID assessment, String level, int met, int requests) {}
}
