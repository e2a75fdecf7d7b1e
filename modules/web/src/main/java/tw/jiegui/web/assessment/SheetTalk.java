package tw.jiegui.web.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.assessment.Remark;
import tw.jiegui.core.indicators.Indicator;
import tw.jiegui.web.assessment.Binders.Open;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Tag;

/// What colleagues and the office said of an indicator, and where more can be said.
record SheetTalk(Open open, Indicator indicator, Again again) {
  SheetPage.Talk talk() {
    var words = open.words();
    var form = Form.of(words.texts(), again.remark());
    var checked = again.remark().isEmpty() ? form : form.with(again.problems());
    return new SheetPage.Talk(
        open.sight().remarks(indicator.key()).stream().map(this::remark).toList(),
        new SheetPage.Say(
            open.paths().action(indicator.key(), "remarks"),
            checked.area("assessment.remark").rows(3),
            open.office()));
  }

  private SheetPage.Remark remark(Remark remark) {
    var words = open.words();
    boolean maySettle = open.writable() || open.office();
    return new SheetPage.Remark(
        words.text(
            remark.words().ofOffice() ? "remark.office" : "remark.school",
            words.stamp(remark.written())),
        remark.words().text(),
        tag(words, remark),
        remark.isOpenRequest() && maySettle
            ? new SheetPage.Send(
                open.paths().action(remark.indicator(), "settle"),
                List.of(new Hidden("id", remark.id().toString())),
                words.text("settle"))
            : null);
  }

  private static @Nullable Tag tag(AssessmentWords words, Remark remark) {
    if (remark.words().kind() == Remark.Kind.COMMENT) {
      return null;
    }
    return remark
        .settled()
        .map(by -> new Tag(words.text("request.settled", words.stamp(by)), Tag.Colour.GREEN))
        .orElse(new Tag(words.text("request.open"), Tag.Colour.ORANGE));
  }
}
