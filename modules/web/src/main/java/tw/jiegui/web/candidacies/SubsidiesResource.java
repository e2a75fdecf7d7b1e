package tw.jiegui.web.candidacies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tw.jiegui.core.candidacies.CandidacyTable;
import tw.jiegui.core.candidacies.Subsidies;
import tw.jiegui.core.candidacies.SubsidyRecord;
import tw.jiegui.core.certification.Tier;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.web.pages.Address;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.places.Catalogue;
import tw.jiegui.web.places.Here;

/// Subsidies on record, against which later applications are held.
@Path("{authority}/subsidies")
@RequestScoped
public class SubsidiesResource {
  private static final int ON_ONE_PAGE = 50;

  @Inject private Subsidies subsidies;
  @Inject private CandidacyTable table;
  @Inject private Catalogue catalogue;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;
  @Context private UriInfo address;

  @SuppressWarnings("NullAway.Init")
  public SubsidiesResource() {}

  @GET
  public SubsidiesPage show() {
    return page(Form.of(shells.texts(), Map.of()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response record(MultivaluedMap<String, String> sent) {
    var typed = Typed.of(sent);
    var known = catalogue.list().stream().map(each -> each.id()).toList();
    return switch (SubsidyDraft.check(typed, known, tiers())) {
      case Checked.Invalid<SubsidyDraft>(var problems) ->
          Response.ok(page(Form.of(shells.texts(), typed.values()).with(problems))).build();
      case Checked.Valid<SubsidyDraft>(var draft) -> {
        var id = typed.id("id").orElseGet(UUID::randomUUID);
        subsidies.record(here.acting(), id, draft.holder(), draft.grant());
        flash.done(words().text("subsidies.recorded"));
        yield Redirect.to(paths().subsidies());
      }
    };
  }

  private List<Tier> tiers() {
    return table.listSchemes(here.acting()).stream()
        .flatMap(each -> each.scheme().tiers().stream())
        .toList();
  }

  private SubsidiesPage page(Form form) {
    var found = subsidies.list(here.acting(), Paging.clamped(number(), ON_ONE_PAGE));
    return new SubsidiesPage(
        shells.page(
            "candidacies.subsidies.title",
            shells.crumb("candidacies.table.title", paths().table())),
        form.status(),
        Link.to(paths().subsidyImport(), words().text("subsidies.import")),
        new SubsidiesPage.Listed(
            new TableHead(
                words().text("subsidies.title"),
                Stream.of("school", "tier", "granted", "amount", "source")
                    .map(each -> Column.of(words().text("column." + each)))
                    .toList()),
            found.rows().stream().map(this::row).toList(),
            Pager.of(found, Address.of(paths().subsidies()), shells.texts())),
        entering(form));
  }

  private int number() {
    return Optional.ofNullable(address.getQueryParameters().getFirst("page"))
        .filter(page -> page.matches("[0-9]{1,5}"))
        .map(Integer::parseInt)
        .orElse(1);
  }

  private SubsidiesPage.Row row(SubsidyRecord record) {
    var grant = record.grant();
    String tier =
        tiers().stream()
            .filter(each -> each.key().equals(grant.tier()))
            .findFirst()
            .map(each -> words().of(each.name()))
            .orElse(grant.tier());
    return new SubsidiesPage.Row(
        record.holder().code() + " " + words().of(record.holder().name()),
        tier,
        words().day(grant.grantedOn()),
        new SubsidiesPage.Paid("%,d".formatted(grant.amountNtd()), grant.source()));
  }

  private SubsidiesPage.Entering entering(Form form) {
    var authorities =
        catalogue.list().stream()
            .map(
                each ->
                    Option.of(
                        each.id().value(), shells.texts().choose(each.nameZh(), each.nameEn())))
            .toList();
    var tiers =
        tiers().stream().map(each -> Option.of(each.key(), words().of(each.name()))).toList();
    return new SubsidiesPage.Entering(
        form.errors("candidacies.subsidy"),
        new Hidden("id", UUID.randomUUID().toString()),
        List.of(
            form.select("candidacies.subsidy.applicant", authorities),
            form.select("candidacies.subsidy.tier", tiers)),
        List.of(
            form.text("candidacies.subsidy.code").width(10),
            form.text("candidacies.subsidy.name"),
            form.date("candidacies.subsidy.granted_on"),
            form.text("candidacies.subsidy.amount").number(),
            form.text("candidacies.subsidy.source")),
        Button.of(words().text("subsidies.record")));
  }

  private CandidacyWords words() {
    return new CandidacyWords(shells.texts());
  }

  private CandidacyPaths paths() {
    return new CandidacyPaths(here.acting().authority());
  }
}
