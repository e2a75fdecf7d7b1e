package tw.jiegui.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Authority;
import tw.jiegui.core.policy.Policies;
import tw.jiegui.core.policy.Policies.InForce;
import tw.jiegui.core.policy.Policies.Listed;
import tw.jiegui.core.policy.PolicySettings;
import tw.jiegui.core.policy.PolicyShifts;
import tw.jiegui.core.policy.PolicyShowcase;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.places.Catalogue;
import tw.jiegui.web.places.Here;

/// Revisions of the own policy, and what others have published, one beside the other.
@Path("{authority}/policy/revisions")
@RequestScoped
public class RevisionsResource {
  private static final int SHOWN = 300;

  @Inject private Policies policies;
  @Inject private PolicyShowcase showcase;
  @Inject private Catalogue catalogue;
  @Inject private Shells shells;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public RevisionsResource() {}

  @GET
  public RevisionsPage list() {
    here.acting().require(PolicySettings.READERS);
    var revisions = policies.listRevisions(here.acting());
    return new RevisionsPage(
        shells.page("policy.revisions", shells.crumb("policy.title", paths().overview())),
        head("policy.revisions", "revision", "approved", "reason", "compare"),
        revisions.stream().map(this::row).toList(),
        comparing(revisions, "", ""));
  }

  @GET
  @Path("compare")
  public ComparePage compare(
      @QueryParam("from") @DefaultValue("") String from,
      @QueryParam("to") @DefaultValue("") String to) {
    here.acting().require(PolicySettings.READERS);
    var before = chosen(from);
    var after = chosen(to);
    var names = List.of(name(from, before), name(to, after));
    var shifts = PolicyShifts.between(before.policy(), after.policy());
    return new ComparePage(
        shells.page(
            "policy.compare.title",
            shells.crumb("policy.title", paths().overview()),
            shells.crumb("policy.revisions", paths().revisions())),
        comparing(policies.listRevisions(here.acting()), from, to),
        new TableHead(
            texts().of("policy.compare.title"),
            List.of(
                Column.of(texts().of("policy.column.provision")),
                Column.of(texts().of("policy.column.days")),
                Column.of(names.get(0)),
                Column.of(names.get(1)))),
        shifts.stream().limit(SHOWN).map(this::row).toList(),
        Math.max(0, shifts.size() - SHOWN));
  }

  private ComparePage.Row row(PolicyShifts.Shifted each) {
    return new ComparePage.Row(
        words().in(each.provision().name()),
        words().days(each.shift()),
        words().says(each.shift().before()),
        words().says(each.shift().after()));
  }

  /// A number is a revision of one's own, a name what another authority has published.
  private InForce chosen(String choice) {
    if (choice.matches("[0-9]{1,6}")) {
      return policies.revision(here.acting().authority(), Integer.parseInt(choice));
    }
    return catalogue
        .find(choice)
        .map(Authority::id)
        .flatMap(showcase::find)
        .orElseThrow(() -> new Absent("policy", choice));
  }

  private String name(String choice, InForce chosen) {
    var revision = texts().of("policy.revision.number", chosen.revision());
    return choice.matches("[0-9]{1,6}") ? revision : authority(choice) + " " + revision;
  }

  private String authority(String id) {
    return catalogue
        .find(id)
        .map(authority -> texts().choose(authority.nameZh(), authority.nameEn()))
        .orElse(id);
  }

  private RevisionsPage.Row row(Listed listed) {
    return new RevisionsPage.Row(
        texts().of("policy.revision.number", listed.number()),
        listed.proposal().isPresent()
            ? words().stamp(listed.approved())
            : texts().of("policy.shipped"),
        listed
            .proposal()
            .map(proposal -> Link.to(paths().proposal(proposal), proposal.reason()))
            .orElse(null),
        listed.number() > 1
            ? Link.to(
                paths().compare(listed.number() - 1, listed.number()),
                texts().of("policy.compare.before"))
            : null);
  }

  private RevisionsPage.Comparing comparing(List<Listed> revisions, String from, String to) {
    var options = new ArrayList<Option>();
    revisions.forEach(
        each ->
            options.add(
                Option.of(
                    String.valueOf(each.number()),
                    texts().of("policy.revision.number", each.number()))));
    showcase.listShown().stream()
        .filter(shown -> !shown.authority().equals(here.acting().authority()))
        .forEach(
            shown ->
                options.add(
                    Option.of(
                        shown.authority().value(),
                        texts()
                            .of(
                                "policy.compare.published",
                                authority(shown.authority().value())))));
    var latest = String.valueOf(revisions.getFirst().number());
    var form =
        Form.of(
            texts(),
            Map.of("from", from.isEmpty() ? latest : from, "to", to.isEmpty() ? latest : to));
    return new RevisionsPage.Comparing(
        paths().revisions() + "/compare",
        form.select("policy.compare.from", options),
        form.select("policy.compare.to", options),
        Button.second(texts().of("policy.compare.button")));
  }

  private TableHead head(String caption, String... columns) {
    return new TableHead(
        texts().of(caption),
        Stream.of(columns).map(name -> Column.of(texts().of("policy.column." + name))).toList());
  }

  private PolicyPaths paths() {
    return new PolicyPaths(here.acting().authority());
  }

  private PolicyWords words() {
    return new PolicyWords(texts());
  }

  private Texts texts() {
    return shells.texts();
  }
}
