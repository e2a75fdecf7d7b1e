package tw.jiegui.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.policy.PolicyImport;
import tw.jiegui.core.policy.PolicySettings;
import tw.jiegui.core.policy.ProposalDraft;
import tw.jiegui.core.policy.Proposed;
import tw.jiegui.core.schools.Upload;
import tw.jiegui.core.tables.Table;
import tw.jiegui.core.yaml.InvalidYaml;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;
import tw.jiegui.web.uploads.Parts;

/// A file becomes a proposal like any other: nothing holds before a second person approves.
@Path("{authority}/policy/import")
@RequestScoped
public class ImportResource {
  private static final int SHOWN = 50;

  @Inject private Parts parts;
  @Inject private PolicyImport imports;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public ImportResource() {}

  @GET
  public ImportPage show() {
    here.acting().require(PolicySettings.LEGISLATORS);
    return page("", List.of(), List.of());
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response send() throws IOException {
    here.acting().require(PolicySettings.LEGISLATORS);
    var file = parts.findFile("file", Table.MOST_BYTES);
    return send(file.map(Upload::content).orElse(new byte[0]), parts.text("reason"));
  }

  private Response send(byte[] content, String typed) {
    var reader = new Reader();
    var reason = reader.text("reason", typed, ProposalDraft.LONGEST_REASON);
    if (content.length == 0) {
      reader.problem("file", "policy.problem.file-missing");
    } else if (content.length > Table.MOST_BYTES) {
      reader.problem("file", "policy.problem.file-too-large", Table.MOST_BYTES / 1024 / 1024);
    }
    var problems = reader.result(() -> reason).found();
    return problems.isEmpty() ? propose(content, reason) : again(typed, problems, List.of());
  }

  private Response propose(byte[] content, String reason) {
    return switch (imports.propose(here.acting(), content, reason)) {
      case Checked.Invalid<Proposed>(var problems) ->
          again(reason, new PolicyWords(shells.texts()).own(problems), List.of());
      case Checked.Valid<Proposed>(var proposed) -> answer(proposed, reason);
    };
  }

  private Response answer(Proposed proposed, String reason) {
    return switch (proposed) {
      case Proposed.Done(var proposal) -> {
        flash.done(shells.texts().of("policy.propose.done"));
        yield Redirect.to(paths().proposal(proposal));
      }
      case Proposed.NothingChanged() ->
          again(reason, List.of(Problem.of("file", "policy.problem.nothing-changed")), List.of());
      case Proposed.Overtaken _ ->
          again(reason, List.of(Problem.of("file", "policy.overtaken")), List.of());
      case Proposed.Invalid(var complaints) ->
          again(reason, List.of(Problem.of("file", "policy.problem.file-invalid")), complaints);
    };
  }

  private Response again(String reason, List<Problem> problems, List<InvalidYaml> complaints) {
    return Response.ok(page(reason, problems, complaints)).build();
  }

  private ImportPage page(String reason, List<Problem> problems, List<InvalidYaml> complaints) {
    var texts = shells.texts();
    var words = new PolicyWords(texts);
    var form = Form.of(texts, Map.of("reason", reason)).with(problems);
    var lines = new ArrayList<String>();
    complaints.stream().limit(SHOWN).forEach(each -> lines.add(words.complaint(each)));
    return new ImportPage(
        shells.page("policy.import.title", shells.crumb("policy.title", paths().overview())),
        form.status(),
        new ImportPage.Trouble(
            form.errors("policy.import"), lines, complaints.size() - lines.size()),
        new ImportPage.Sending(
            paths().upload(),
            form.upload("policy.import.file", ".yaml,.yml,.ods,.csv"),
            form.area("policy.import.reason").rows(3),
            Button.of(texts.of("policy.import.button")),
            Stream.of("yaml", "ods", "csv")
                .map(kind -> Link.to(paths().file(kind), texts.of("policy.file." + kind)))
                .toList()));
  }

  private PolicyPaths paths() {
    return new PolicyPaths(here.acting().authority());
  }
}
