package tw.jiegui.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.documents.DocumentKind;
import tw.jiegui.core.documents.inspection.FileNames;
import tw.jiegui.core.documents.inspection.Inspector;
import tw.jiegui.core.indicators.EvidenceKind;
import tw.jiegui.core.indicators.Frame;
import tw.jiegui.core.indicators.Level;
import tw.jiegui.core.indicators.ShippedFrames;
import tw.jiegui.core.indicators.Shown;
import tw.jiegui.core.indicators.Standing;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.schools.Stage;

class DemoEvidenceTest {
  private static final Frame FRAME =
      new ShippedFrames(DemoEvidenceTest.class.getClassLoader())
          .of("ministry").stream()
              .filter(each -> each.key().equals("si-111"))
              .findFirst()
              .orElseThrow();

  private static final DemoEvidence.Of SCHOOL =
      new DemoEvidence.Of(Seeds.uuid("school", "x"), new SchoolYear(115), Stage.ELEMENTARY);

  @Test
  void papers_lead_to_the_level_that_was_meant_and_no_further() {
    for (var key : List.of("basic", "intermediate")) {
      var level = FRAME.findLevel(key).orElseThrow();
      assertEquals(List.of(key), reached(level).stream().map(Level::key).toList());
    }
  }

  private static List<Level> reached(Level level) {
    var shown = Shown.NOTHING;
    for (var paper : DemoEvidence.until(level, FRAME, SCHOOL, Shown.NOTHING)) {
      shown = shown.and(paper.shows());
    }
    return Standing.of(FRAME, SCHOOL.stage(), shown).level().stream().toList();
  }

  @Test
  void each_paper_may_be_offered_for_its_item_under_a_name_that_is_taken_in() {
    var level = FRAME.findLevel("intermediate").orElseThrow();
    for (var paper : DemoEvidence.until(level, FRAME, SCHOOL, Shown.NOTHING)) {
      assertTrue(paper.item().serving().kinds().contains(EvidenceKind.DOCUMENT), paper::name);
      assertEquals(Set.of(), Set.copyOf(FileNames.check(paper.name()).found()), paper::name);
    }
  }

  @Test
  void the_form_that_is_handed_out_would_have_been_taken_in() throws Exception {
    assertEquals(
        new Checked.Valid<>(DocumentKind.ODT),
        new Inspector().inspect(DemoHandouts.NAME, DemoHandouts.form()));
  }
}
