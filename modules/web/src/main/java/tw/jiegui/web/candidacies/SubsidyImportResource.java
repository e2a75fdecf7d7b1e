package tw.jiegui.web.candidacies;

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
import java.util.stream.Stream;
import tw.jiegui.core.candidacies.CandidacyTable;
import tw.jiegui.core.candidacies.Handling;
import tw.jiegui.core.candidacies.Subsidies;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.tables.Column;
import tw.jiegui.core.tables.Table;
import tw.jiegui.core.tables.TableFormat;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Catalogue;
import tw.jiegui.web.places.Here;
import tw.jiegui.web.uploads.Parts;

/// Takes in a file of subsidies: every row of it, or none and a list of what is wrong.
@Path("{authority}/subsidies/import")
@RequestScoped
public class SubsidyImportResource {
  private static final int MOST_SHOWN = 50;

  @Inject private Subsidies subsidies;
  @Inject private CandidacyTable table;
  @Inject private Catalogue catalogue;
  @Inject private Parts parts;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public SubsidyImportResource() {}

  @GET
  public SubsidyImportPage show() {
    return page(List.of());
  }

  @GET
  @Path("template.{format: csv|ods}")
  public Response template(@PathParam("format") String extension) {
    here.acting().require(Handling.OFFICERS);
    var format = TableFormat.valueOf(extension.toUpperCase(Locale.ROOT));
    return Response.ok(format.write(List.of(headings())))
        .header("Content-Type", format.mediaType())
        .header(
            "Content-Disposition",
            "attachment; filename=\"subsidies-template.%s\"".formatted(format.extension()))
        .build();
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response upload() throws IOException {
    here.acting().require(Handling.OFFICERS);
    var file = parts.findFile("file", Table.MOST_BYTES);
    if (file.isEmpty()) {
      return refused(List.of(words().problem(Problem.of("file", "file-missing"))));
    }
    return switch (Table.read(file.get().content(), SubsidyFile.COLUMNS)) {
      case Checked.Invalid<Table>(var problems) ->
          refused(problems.stream().map(words()::problem).toList());
      case Checked.Valid<Table>(var rows) -> record(known().read(rows));
    };
  }

  private Response record(SubsidyFile.Read read) {
    if (!read.faults().isEmpty()) {
      return refused(read.faults().stream().limit(MOST_SHOWN).map(this::said).toList());
    }
    int added = subsidies.recordAll(here.acting(), read.lines());
    flash.done(words().text("subsidies.imported", added, read.lines().size() - added));
    return Redirect.to(paths().subsidies());
  }

  private SubsidyFile known() {
    var authorities =
        catalogue.list().stream()
            .map(
                each ->
                    new SubsidyFile.Authority(
                        each.id(), List.of(each.id().value(), each.nameZh(), each.nameEn())))
            .toList();
    return new SubsidyFile(
        authorities,
        table.listSchemes(here.acting()).stream()
            .flatMap(each -> each.scheme().tiers().stream())
            .toList());
  }

  private String said(SubsidyFile.Fault fault) {
    return words()
        .text(
            "subsidies.fault",
            fault.line(),
            words().text("subsidy." + fault.problem().field()),
            words().problem(fault.problem()));
  }

  private Response refused(List<String> said) {
    return Response.ok(page(said)).build();
  }

  private SubsidyImportPage page(List<String> said) {
    here.acting().require(Handling.OFFICERS);
    var texts = shells.texts();
    var problems =
        said.isEmpty()
            ? List.<Problem>of()
            : List.of(Problem.of("file", "candidacies.said", said.getFirst()));
    var form = Form.of(texts, Map.of()).with(problems);
    return new SubsidyImportPage(
        shells.page(
            "candidacies.subsidies.import",
            shells.crumb("candidacies.table.title", paths().table()),
            shells.crumb("candidacies.subsidies.title", paths().subsidies())),
        form.status(),
        new ErrorSummary(
            texts.of("pages.errors"), said.stream().map(line -> Link.to("#file", line)).toList()),
        form.upload("candidacies.subsidies.file", ".csv,.ods"),
        headings(),
        Stream.of(TableFormat.values())
            .map(
                format ->
                    Link.to(
                        paths().subsidyImport() + "/template." + format.extension(),
                        words().text("subsidies.template." + format.extension())))
            .toList(),
        Button.of(words().text("subsidies.import-button")));
  }

  private List<String> headings() {
    return SubsidyFile.COLUMNS.stream()
        .map(Column::name)
        .map(name -> words().text("subsidy." + name))
        .toList();
  }

  private CandidacyWords words() {
    return new CandidacyWords(shells.texts());
  }

  private CandidacyPaths paths() {
    return new CandidacyPaths(here.acting().authority());
  }
}
