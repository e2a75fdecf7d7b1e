package tw.jiegui.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.members.Grants;
import tw.jiegui.core.members.InvitationDraft;
import tw.jiegui.core.members.Invited;
import tw.jiegui.core.members.Inviting;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.places.Here;

/// Offers somebody a post.
@Path("{authority}/members/invite")
@RequestScoped
public class InviteResource {
  @Inject private Inviting inviting;
  @Inject private FreshLinks links;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  public InviteResource() {}

  @GET
  public FormPage show() {
    Grants.scope(here.acting());
    var typed = Typed.NOTHING.with("days", InvitationDraft.USUAL_DAYS);
    return page(onlySchool().map(code -> typed.with("school", code)).findFirst().orElse(typed));
  }

  /// A principal of one school need not type its code.
  private Stream<String> onlySchool() {
    var codes =
        here.acting().hats().stream()
            .map(Hat::school)
            .filter(Objects::nonNull)
            .map(Hat.SchoolRef::code)
            .distinct()
            .toList();
    return codes.size() == 1 ? codes.stream() : Stream.empty();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response send(MultivaluedMap<String, String> sent) {
    Grants.scope(here.acting());
    var typed = Typed.of(sent);
    return switch (draft(typed).check(here.authority().kind(), Calendars.today(clock))) {
      case Checked.Invalid<InvitationDraft.Entry>(var problems) -> form(typed, problems);
      case Checked.Valid<InvitationDraft.Entry>(var entry) ->
          answer(typed, inviting.invite(here.acting(), entry));
    };
  }

  private static InvitationDraft draft(Typed typed) {
    return new InvitationDraft(
        new InvitationDraft.Who(typed.value("email"), typed.value("name")),
        new InvitationDraft.What(typed.value("role"), typed.value("school"), typed.value("until")),
        typed.value("days"));
  }

  private Response answer(Typed typed, Invited invited) {
    return switch (invited) {
      case Invited.Done(var invitation, var secret) -> {
        links.keep(here.acting().authority(), invitation.id(), secret);
        flash.done(shells.texts().of("members.invite.done", invitation.guest().name()));
        yield Redirect.to(paths().invitation(invitation.id()));
      }
      case Invited.Pending(var invitation) -> {
        flash.note(text("members.invite.pending"));
        yield Redirect.to(paths().invitation(invitation.id()));
      }
      case Invited.HoldsItAlready(var member) ->
          form(typed, List.of(Problem.of("email", "holds-it", member.name())));
      case Invited.NoSuchSchool(var code) ->
          form(typed, List.of(Problem.of("school", "no-such-school", code)));
    };
  }

  private Response form(Typed typed, List<Problem> problems) {
    return Response.ok(page(typed, problems)).build();
  }

  private FormPage page(Typed typed) {
    return page(typed, List.of());
  }

  private FormPage page(Typed typed, List<Problem> problems) {
    var form = Form.of(shells.texts(), typed.values()).with(words().own(problems));
    return new FormPage(
        shells.page("members.invite.title", shells.crumb("members.title", paths().list())),
        form.status(),
        new FormPage.Intro(
            text("members.invite.lead"),
            new SummaryList(List.of()),
            form.errors("members.invite"),
            null),
        inputs(form),
        new FormPage.Sending(
            paths().invite(),
            List.of(),
            Button.of(text("members.invite.button")),
            Link.to(paths().list(), text("members.cancel"))));
  }

  private List<FormPage.Input> inputs(Form form) {
    var offered = Grants.offered(here.acting(), here.authority().kind());
    return List.of(
        FormPage.Input.of(form.text("members.invite.email").email()),
        FormPage.Input.of(form.text("members.invite.name").width(20)),
        FormPage.Input.of(form.radios("members.invite.role", words().roles(offered))),
        FormPage.Input.of(form.text("members.invite.school").width(10)),
        FormPage.Input.of(form.date("members.invite.until")),
        FormPage.Input.of(form.text("members.invite.days").number()));
  }

  private MemberWords words() {
    return new MemberWords(shells.texts());
  }

  private MemberPaths paths() {
    return new MemberPaths(here.acting().authority());
  }

  private String text(String key) {
    return shells.texts().of(key);
  }
}
