package tw.jiegui.core.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tw.jiegui.core.assessment.Folder.Sheet;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Deed;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Forbidden;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.facts.FactRegistry;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;

/// Colleagues and officers talk about an indicator where it stands.
@ApplicationScoped
public class Remarks {
  private static final int LONGEST = 2_000;

  @Inject private Assessing assessing;
  @Inject private AssessmentRows rows;

  @SuppressWarnings("NullAway.Init")
  protected Remarks() {}

  /// Only the office may ask for more.
  public Checked<Remark> say(Acting acting, Sheet sheet, Remark.Kind kind, String typed) {
    String text = typed.replace("\r\n", "\n").strip();
    if (text.isEmpty()) {
      return new Checked.Invalid<>(List.of(Problem.of("remark", "required")));
    }
    if (text.length() > LONGEST) {
      return new Checked.Invalid<>(List.of(Problem.of("remark", "too-long", LONGEST)));
    }
    return new Checked.Valid<>(
        assessing.reading(acting, sheet.folder(), sight -> say(acting, sight, sheet, kind, text)));
  }

  private Remark say(Acting acting, Sight sight, Sheet sheet, Remark.Kind kind, String text) {
    sight.indicator(sheet.indicator());
    var hat = hat(acting, sight, kind);
    var words = new Remark.Words(kind, Assessing.OFFICE.contains(hat.role()), text);
    var stamp = assessing.stamp(acting);
    var remark = rows.add(new Remark(sight.assessment().id(), sheet.indicator(), words, stamp));
    String verb = kind == Remark.Kind.REQUEST ? "assessment.requested" : "assessment.commented";
    assessing.record(acting, hat, deed(sight, verb, remark, Change.created(remark.named())));
    return remark;
  }

  private static Hat hat(Acting acting, Sight sight, Remark.Kind kind) {
    return kind == Remark.Kind.REQUEST
        ? acting.require(Assessing.OFFICE)
        : acting
            .findAt(sight.school().id(), Set.of(Role.values()))
            .or(() -> acting.find(Assessing.OFFICE))
            .orElseThrow(() -> new Forbidden(EnumSet.copyOf(Assessing.OFFICE)));
  }

  /// The school has answered, or the office no longer asks.
  public Remark settle(Acting acting, Sheet sheet, UUID id) {
    return assessing.reading(
        acting,
        sheet.folder(),
        sight -> {
          var hat =
              acting
                  .findAt(sight.school().id(), FactRegistry.REGISTRARS)
                  .or(() -> acting.find(Assessing.OFFICE))
                  .orElseThrow(() -> new Forbidden(FactRegistry.REGISTRARS));
          var remark =
              sight.remarks(sheet.indicator()).stream()
                  .filter(each -> each.id().equals(id))
                  .findFirst()
                  .orElseThrow(() -> new Absent("comment", id));
          if (remark.isOpenRequest()) {
            remark.settle(assessing.stamp(acting));
            var change = Change.created(Map.of("text", remark.words().text()));
            assessing.record(acting, hat, deed(sight, "assessment.settled", remark, change));
          }
          return remark;
        });
  }

  private static Deed deed(Sight sight, String verb, Remark remark, Change change) {
    return sight.assessment().deed(verb, change.with("indicator", remark.indicator()));
  }
}
