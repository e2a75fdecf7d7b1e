package tw.jiegui.web.facts;

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
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.jiegui.core.facts.FactFile;
import tw.jiegui.core.facts.FactImports;
import tw.jiegui.core.facts.FactImports.Outcome;
import tw.jiegui.core.facts.FactKind;
import tw.jiegui.core.facts.Field;
import tw.jiegui.core.facts.Names;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.schools.SchoolFile.Language;
import tw.jiegui.core.schools.Upload;
import tw.jiegui.core.tables.Table;
import tw.jiegui.core.tables.TableFormat;
import tw.jiegui.web.facts.Folders.Open;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.places.Here;
import tw.jiegui.web.uploads.Parts;

/// Takes a file of facts in, and says at once when it cannot be one.
@Path(FactPaths.KIND + "/import")
@RequestScoped
public class ImportResource {
  @Inject private Parts parts;
  @Inject private FactImports imports;
  @Inject private Folders folders;
  @Inject private Here here;

  @PathParam("code")
  private String code;

  @PathParam("year")
  private String year;

  @PathParam("kind")
  private String segment;

  @SuppressWarnings("NullAway.Init")
  public ImportResource() {}

  @GET
  public ImportPage show() {
    return page(folders.writing(code, year), List.of());
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response upload() throws IOException {
    var open = folders.writing(code, year);
    var file = parts.findFile("file", Table.MOST_BYTES);
    return file.isPresent()
        ? upload(open, file.get())
        : refused(open, List.of(Problem.of("file", "file-missing")));
  }

  private Response upload(Open open, Upload upload) {
    return switch (imports.upload(here.acting(), open.folder(), kind(), upload)) {
      case Outcome.Preview(var kept, _) -> Redirect.to(open.paths().upload(kind(), kept.id()));
      case Outcome.Broken(var problems) -> refused(open, problems);
      case Outcome.Done _, Outcome.Refused _ -> throw new IllegalStateException("an upload alone");
    };
  }

  @GET
  @Path("template.{format: csv|ods}")
  public Response template(@PathParam("format") String format) {
    var open = folders.writing(code, year);
    var kind = TableFormat.valueOf(format.toUpperCase(Locale.ROOT));
    return Response.ok(new FactFile(kind()).template(kind, language(open)))
        .header("Content-Type", kind.mediaType())
        .header(
            "Content-Disposition",
            "attachment; filename=\"%s-template.%s\"".formatted(segment, kind.extension()))
        .build();
  }

  private static Language language(Open open) {
    return open.words().texts().choose("zh", "en").equals("en")
        ? Language.ENGLISH
        : Language.CHINESE;
  }

  private FactKind kind() {
    return Folders.kind(segment);
  }

  private Response refused(Open open, List<Problem> problems) {
    return Response.ok(page(open, problems)).build();
  }

  private ImportPage page(Open open, List<Problem> problems) {
    var texts = open.words().texts();
    var said = problems.stream().map(open.words()::sentence).toList();
    var form =
        Form.of(texts, Map.of())
            .with(
                said.isEmpty()
                    ? List.of()
                    : List.of(Problem.of("file", "facts.said", said.getFirst())));
    return new ImportPage(
        folders.shell(
            open,
            texts.of("facts.import.title", open.words().name(kind())),
            folders.overview(open),
            folders.list(open, kind())),
        form.status(),
        new ErrorSummary(
            texts.of("pages.errors"), said.stream().map(line -> Link.to("#file", line)).toList()),
        new ImportPage.Sending(
            open.paths().upload(kind()),
            form.upload("facts.import.file", ".csv,.ods"),
            Button.of(texts.of("facts.import.button"))),
        guide(open));
  }

  private ImportPage.Guide guide(Open open) {
    var texts = open.words().texts();
    return new ImportPage.Guide(
        Stream.of(TableFormat.values())
            .map(
                format ->
                    Link.to(
                        open.paths().upload(kind()) + "/template." + format.extension(),
                        texts.of("facts.import.template." + format.extension())))
            .toList(),
        new TableHead(
            texts.of("facts.import.columns"),
            Stream.of("heading", "needed", "content")
                .map(name -> Column.of(texts.of("facts.import.column." + name)))
                .toList()),
        kind().fields().stream().map(field -> column(open, field)).toList());
  }

  private ImportPage.Column column(Open open, Field field) {
    return new ImportPage.Column(
        open.words().name(kind(), field),
        open.words().texts().of(field.required() ? "facts.yes" : "facts.no"),
        what(open, field));
  }

  private static String what(Open open, Field field) {
    var words = open.words();
    return switch (field.form()) {
      case Field.Form.Line(var most) -> words.texts().of("facts.import.line", most);
      case Field.Form.Text(var most) -> words.texts().of("facts.import.line", most);
      case Field.Form.Date _ -> words.texts().of("facts.import.date");
      case Field.Form.Count _ -> words.texts().of("facts.import.count");
      case Field.Form.Flag _ -> words.texts().of("facts.import.flag");
      case Field.Form.Email _ -> words.texts().of("facts.import.email");
      case Field.Form.Partner _ -> words.texts().of("facts.import.partner");
      case Field.Form.OneOf(var list, var choices) ->
          list.equals(Field.COUNTRIES)
              ? words.texts().of("facts.import.country")
              : words.texts().of("facts.import.one-of", list(words, list, choices));
      case Field.Form.Several(var list, var choices) ->
          words.texts().of("facts.import.several", list(words, list, choices));
    };
  }

  private static String list(FactWords words, String list, List<String> choices) {
    return choices.stream()
        .map(choice -> words.of(Names.ofWord(list, choice)))
        .collect(Collectors.joining(words.texts().of("facts.comma")));
  }
}
