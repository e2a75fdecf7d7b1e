package tw.jiegui.core.assessment;

import static tw.jiegui.core.authority.Role.AUTHORITY_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.indicators.Frame;
import tw.jiegui.core.indicators.FrameReader;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.tenancy.Tenancy;

/// An authority lays down a frame of its own beside the Ministry's, as a file that anybody can take
/// with him. What has begun keeps the version that it began with.
@ApplicationScoped
public class LocalFrames {
  public static final Set<Role> KEEPERS = Set.of(AUTHORITY_ADMIN);

  private static final int LONGEST = 400_000;
  private static final String KEY = "[a-z][a-z0-9-]{0,39}";
  private static final String INDICATOR = "[A-Z]-[0-9]{1,2}-[0-9]{1,2}";

  @Inject private Tenancy tenancy;
  @Inject private Frames frames;
  @Inject private AssessmentRows rows;
  @Inject private Assessing assessing;

  @SuppressWarnings("NullAway.Init")
  protected LocalFrames() {}

  public record Kept(Frame frame, boolean own) {}

  public List<Kept> list(Acting acting) {
    acting.require(Assessing.OFFICE);
    return tenancy.within(
        acting.authority(),
        () ->
            frames.list().stream()
                .map(each -> new Kept(each.frame(), !frames.isShipped(each.frame().key())))
                .toList());
  }

  /// The frame as it is written, to be read elsewhere or changed.
  public String export(Acting acting, String frame) {
    acting.require(Assessing.OFFICE);
    return tenancy.within(
        acting.authority(),
        () -> frames.find(frame).orElseThrow(() -> new Absent("frame", frame)).yaml());
  }

  /// All that is wrong with it, each with its place; or the frame, laid down from now on.
  public Checked<Frame> lay(Acting acting, String yaml) {
    var hat = acting.require(KEEPERS);
    return read(yaml)
        .map(
            version ->
                tenancy.within(
                    acting.authority(),
                    () -> {
                      var stamp = assessing.stamp(acting);
                      var text =
                          rows.findFrame(version.revision())
                              .orElseGet(() -> rows.add(new FrameText(version, true, stamp)));
                      text.adopt(stamp);
                      assessing.record(acting, hat, text.deed("indicator-frame.laid-down"));
                      return version.frame();
                    }));
  }

  private Checked<FrameVersion> read(String yaml) {
    if (yaml.isBlank()) {
      return invalid(Problem.of("yaml", "required"));
    }
    if (yaml.length() > LONGEST) {
      return invalid(Problem.of("yaml", "too-long", LONGEST));
    }
    var reader = new FrameReader("frame", yaml);
    if (!reader.complaints().isEmpty()) {
      return new Checked.Invalid<>(
          reader.complaints().stream()
              .map(
                  each ->
                      Problem.of(
                          "yaml",
                          "frame-broken",
                          each.key(),
                          each.problemInChinese(),
                          each.problem()))
              .toList());
    }
    var frame = reader.frame();
    if (frames.isShipped(frame.key())) {
      return invalid(Problem.of("yaml", "frame-taken", frame.key()));
    }
    boolean odd =
        !frame.key().matches(KEY)
            || !frame.listsIndicators()
            || frame.indicators().stream().anyMatch(each -> !each.key().matches(INDICATOR));
    return odd
        ? invalid(Problem.of("yaml", "frame-keys"))
        : new Checked.Valid<>(new FrameVersion(FrameVersion.revision(yaml), yaml, frame));
  }

  private static Checked<FrameVersion> invalid(Problem problem) {
    return new Checked.Invalid<>(List.of(problem));
  }
}
