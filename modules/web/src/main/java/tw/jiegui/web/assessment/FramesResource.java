package tw.jiegui.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.assessment.LocalFrames;
import tw.jiegui.core.indicators.Frame;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

@Path("{authority}/frames")
@RequestScoped
public class FramesResource {
  @Inject private LocalFrames frames;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public FramesResource() {}

  @GET
  public FramesPage show() {
    return page("", List.of());
  }

  @GET
  @Path("{frame: [a-z][a-z0-9-]{0,39}}.yaml")
  public Response export(@PathParam("frame") String frame) {
    return Response.ok(frames.export(here.acting(), frame))
        .header("Content-Type", "application/yaml;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"%s.yaml\"".formatted(frame))
        .build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response lay(MultivaluedMap<String, String> sent) {
    String yaml = Objects.requireNonNullElse(sent.getFirst("yaml"), "").replace("\r\n", "\n");
    return switch (frames.lay(here.acting(), yaml)) {
      case Checked.Invalid<Frame>(var problems) -> Response.ok(page(yaml, problems)).build();
      case Checked.Valid<Frame>(var frame) -> {
        flash.done(words().text("frames.done", words().of(frame.head().words().name())));
        yield Redirect.to(path());
      }
    };
  }

  private FramesPage page(String yaml, List<Problem> problems) {
    var said = problems.stream().map(words()::sentence).toList();
    var form = Form.of(shells.texts(), Map.of("yaml", yaml));
    return new FramesPage(
        shells.page("assessment.frames.title"),
        problems.isEmpty() ? 200 : 422,
        new ErrorSummary(
            shells.texts().of("pages.errors"),
            said.stream().map(line -> Link.to("#yaml", line)).toList()),
        frames.list(here.acting()).stream().map(this::line).toList(),
        sending(form));
  }

  private FramesPage.Line line(LocalFrames.Kept kept) {
    var frame = kept.frame();
    return new FramesPage.Line(
        words().of(frame.head().words().name()),
        words().text(kept.own() ? "frames.own" : "frames.shipped"),
        Link.to(path() + "/" + frame.key() + ".yaml", words().text("frames.file", frame.key())));
  }

  private FramesPage.@Nullable Sending sending(Form form) {
    return here.acting().is(LocalFrames.KEEPERS)
        ? new FramesPage.Sending(path(), form.area("assessment.frames.yaml").rows(20))
        : null;
  }

  private String path() {
    return "/" + here.acting().authority() + "/frames";
  }

  private AssessmentWords words() {
    return new AssessmentWords(shells.texts());
  }
}
