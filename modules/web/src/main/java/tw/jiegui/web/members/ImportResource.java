package tw.jiegui.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.members.Grants;
import tw.jiegui.core.members.MemberFile;
import tw.jiegui.core.members.MemberImported;
import tw.jiegui.core.members.MemberImports;
import tw.jiegui.core.schools.Upload;
import tw.jiegui.core.tables.Table;
import tw.jiegui.core.tables.TableFormat;
import tw.jiegui.web.language.Language;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;
import tw.jiegui.web.uploads.Parts;

/// Takes a file of people in, and says at once when it cannot be one.
@Path("{authority}/members/import")
@RequestScoped
public class ImportResource {
  @Inject private Parts parts;
  @Inject private MemberImports imports;
  @Inject private Shells shells;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public ImportResource() {}

  @GET
  public ImportPage show() {
    return page(List.of());
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response upload() throws IOException {
    var file = parts.findFile("file", Table.MOST_BYTES);
    return file.isPresent() ? upload(file.get()) : refused(List.of(Problem.of("file", "required")));
  }

  private Response upload(Upload file) {
    return switch (imports.upload(here.acting(), file)) {
      case MemberImported.Preview(var kept, var _) -> Redirect.to(paths().upload(kept.id()));
      case MemberImported.Broken(var problems) -> refused(problems);
      case MemberImported.Done _,
          MemberImported.Refused _,
          MemberImported.ChangedMeanwhile _,
          MemberImported.Gone _ ->
          throw new IllegalStateException("an upload applies nothing");
    };
  }

  @GET
  @Path("template.{format: csv|ods}")
  public Response template(@PathParam("format") String extension) {
    Grants.scope(here.acting());
    var format = extension.equals("ods") ? TableFormat.ODS : TableFormat.CSV;
    var chinese = shells.texts().language() == Language.ZH_TW;
    return Response.ok(MemberFile.template(format, chinese))
        .header("Content-Type", format.mediaType())
        .header("Content-Disposition", "attachment; filename=\"members." + extension + "\"")
        .build();
  }

  private Response refused(List<Problem> problems) {
    return Response.ok(page(problems)).build();
  }

  private ImportPage page(List<Problem> problems) {
    Grants.scope(here.acting());
    var texts = shells.texts();
    var form = Form.of(texts, Map.of()).with(new MemberWords(texts).own(problems));
    return new ImportPage(
        shells.page("members.import.title", shells.crumb("members.title", paths().list())),
        form.status(),
        form.errors(),
        Stream.of("csv", "ods").map(this::link).toList(),
        new ImportPage.Sending(
            paths().upload(),
            form.upload("members.import.file", ".csv,.ods"),
            Button.of(texts.of("members.import.button"))));
  }

  private Link link(String extension) {
    return Link.to(
        paths().upload() + "/template." + extension,
        shells.texts().of("members.import.template." + extension));
  }

  private MemberPaths paths() {
    return new MemberPaths(here.acting().authority());
  }
}
