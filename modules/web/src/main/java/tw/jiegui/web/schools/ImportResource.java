package tw.jiegui.web.schools;

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
import tw.jiegui.core.schools.Imported;
import tw.jiegui.core.schools.SchoolFile;
import tw.jiegui.core.schools.SchoolImports;
import tw.jiegui.core.schools.SchoolRegistry;
import tw.jiegui.core.schools.Upload;
import tw.jiegui.core.tables.Table;
import tw.jiegui.core.tables.TableFormat;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.places.Here;
import tw.jiegui.web.uploads.Parts;

/// Takes a file in, and says at once when it cannot be one of schools.
@Path("{authority}/schools/import")
@RequestScoped
public class ImportResource {
  @Inject private Parts parts;
  @Inject private SchoolImports imports;
  @Inject private Shells shells;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public ImportResource() {}

  @GET
  public ImportPage show() {
    here.acting().require(SchoolRegistry.REGISTRARS);
    return page(List.of());
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response upload() throws IOException {
    here.acting().require(SchoolRegistry.REGISTRARS);
    var file = parts.findFile("file", Table.MOST_BYTES);
    return file.isPresent()
        ? upload(file.get())
        : refused(List.of(Problem.of("file", "file-missing")));
  }

  private Response upload(Upload file) {
    return switch (imports.upload(here.acting(), file)) {
      case Imported.Preview(var kept, var plan) -> Redirect.to(paths().upload(kept.id()));
      case Imported.Broken(var problems) -> refused(problems);
      case Imported.Done done -> throw new IllegalStateException("applied by an upload");
      case Imported.Refused refused -> throw new IllegalStateException("refused by an upload");
      case Imported.ChangedMeanwhile changed -> throw new IllegalStateException("nothing shown");
    };
  }

  @GET
  @Path("template.{format: csv|ods}")
  public Response template(@PathParam("format") String format) {
    var kind = SchoolListResource.format(format);
    var language = SchoolListResource.language(shells.texts());
    return new Download("schools-template", kind)
        .answer(SchoolFile.write(List.of(), kind, language));
  }

  private Response refused(List<Problem> problems) {
    return Response.ok(page(problems)).build();
  }

  private ImportPage page(List<Problem> problems) {
    var texts = shells.texts();
    var form = Form.of(texts, Map.of()).with(new SchoolWords(texts).own(problems));
    return new ImportPage(
        shells.page("schools.import.title", shells.crumb("schools.title", paths().list())),
        form.status(),
        new SchoolWords(texts).summary(problems),
        new ImportPage.Sending(
            paths().upload(),
            form.upload("schools.import.file", ".csv,.ods"),
            Button.of(texts.of("schools.import.button"))),
        new ImportPage.Guide(templates(), head(), columns()));
  }

  private List<Link> templates() {
    return Stream.of(TableFormat.values())
        .map(
            format ->
                Link.to(
                    paths().upload() + "/template." + format.extension(),
                    shells.texts().of("schools.import.template." + format.extension())))
        .toList();
  }

  private TableHead head() {
    var texts = shells.texts();
    return new TableHead(
        texts.of("schools.import.columns"),
        Stream.of("heading", "needed", "content")
            .map(name -> Column.of(texts.of("schools.import.column." + name)))
            .toList());
  }

  private List<ImportPage.Column> columns() {
    var texts = shells.texts();
    return SchoolFile.columns().stream()
        .map(
            column ->
                new ImportPage.Column(
                    SchoolListResource.language(texts).of(column.headings()),
                    texts.of(column.required() ? "schools.yes" : "schools.no"),
                    texts.of("schools.import.what." + column.name())))
        .toList();
  }

  private SchoolPaths paths() {
    return new SchoolPaths(here.acting().authority());
  }
}
