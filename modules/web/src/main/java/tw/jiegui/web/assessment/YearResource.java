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
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.assessment.Folder;
import tw.jiegui.core.assessment.SelfAssessment;
import tw.jiegui.core.assessment.SelfAssessment.Year;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.indicators.Frame;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.places.Here;

@Path(AssessmentPaths.YEAR)
@RequestScoped
public class YearResource {
  private static final Pattern FRAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  @Inject private SelfAssessment assessments;
  @Inject private Binders binders;
  @Inject private Flash flash;
  @Inject private Here here;

  @PathParam("code")
  private String code;

  @PathParam("year")
  private String year;

  @SuppressWarnings("NullAway.Init")
  public YearResource() {}

  @GET
  public YearPage show() {
    var folder = folder("");
    var paths = binders.paths(folder);
    var words = binders.words();
    var seen = assessments.year(here.acting(), folder);
    boolean writable = assessments.mayWrite(here.acting(), seen.school().id());
    return new YearPage(
        binders.shell(paths, seen.school(), words.text("of", words.year(folder.year()))),
        empty(seen, words, writable, folder),
        seen.begun().stream()
            .map(each -> Link.to(paths.list(each.frame()), name(seen, each.frame(), words)))
            .toList(),
        writable
            ? seen.frames().stream()
                .filter(seen::mayBegin)
                .map(each -> beginning(each, paths, words))
                .toList()
            : List.of());
  }

  private static @Nullable EmptyState empty(
      Year seen, AssessmentWords words, boolean writable, Folder folder) {
    if (!seen.begun().isEmpty()) {
      return null;
    }
    if (seen.frames().stream().noneMatch(seen::mayBegin)) {
      return EmptyState.of(words.text("no-stage.title"), words.text("no-stage"));
    }
    return EmptyState.of(
        words.text("empty.title"),
        writable ? words.text("empty", folder.year().roc()) : words.text("empty.read"));
  }

  private static String name(Year seen, String frame, AssessmentWords words) {
    return seen.frames().stream()
        .filter(each -> each.key().equals(frame))
        .map(each -> words.of(each.head().words().name()))
        .findFirst()
        .orElse(frame);
  }

  private static YearPage.Beginning beginning(
      Frame frame, AssessmentPaths paths, AssessmentWords words) {
    var about = frame.head().words().about();
    return new YearPage.Beginning(
        words.of(frame.head().words().name()),
        about == null ? "" : words.of(about),
        paths.year(paths.folder().year()),
        Button.of(words.text("begin", frame.key(), paths.folder().year().roc()))
            .named("frame", frame.key()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response begin(MultivaluedMap<String, String> sent) {
    var frame = Objects.requireNonNullElse(sent.getFirst("frame"), "");
    if (!FRAME.matcher(frame).matches()) {
      throw new Absent("frame", "");
    }
    var folder = folder(frame);
    assessments.begin(here.acting(), folder);
    flash.done(binders.words().text("begun"));
    return Redirect.to(binders.paths(folder).list());
  }

  private Folder folder(String frame) {
    return Binders.folder(code, year, frame);
  }
}
