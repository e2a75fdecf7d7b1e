package tw.jiegui.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.plans.Actual;
import tw.jiegui.core.plans.ActualDraft;
import tw.jiegui.core.plans.Gauge;
import tw.jiegui.core.plans.IndicatorKind;
import tw.jiegui.core.plans.PlanBook;
import tw.jiegui.core.plans.PlanTree;
import tw.jiegui.core.plans.Recorded;
import tw.jiegui.core.plans.Reporting;
import tw.jiegui.core.plans.Sayings;
import tw.jiegui.core.plans.Slot;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.SummaryRow;
import tw.jiegui.web.places.Here;
import tw.jiegui.web.plans.PlanFormPage.Input;

/// States or corrects what an indicator reached in a year or semester.
@Path("{authority}/plans/{code: [a-z0-9-]{1,60}}/indicators/{id: [0-9a-f-]{36}}/report")
@RequestScoped
public class ReportResource {
  @Inject private PlanBook book;
  @Inject private Reporting reporting;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;

  @PathParam("code")
  private String code;

  @PathParam("id")
  private UUID id;

  @QueryParam("term")
  @DefaultValue("")
  private String term;

  /// What the answers of schools came to, where the way here leads from them.
  @QueryParam("total")
  @DefaultValue("")
  private String total;

  @SuppressWarnings("NullAway.Init")
  public ReportResource() {}

  /// What the form is about.
  private record Subject(PlanTree tree, Gauge gauge, Slot slot) {}

  @GET
  public PlanFormPage show() {
    var subject = subject();
    return page(subject, typed(subject));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response send(MultivaluedMap<String, String> sent) {
    var typed = Typed.of(sent);
    var subject = subject();
    var place = new Reporting.Place(code, id, subject.slot(), typed.number("seen"));
    return switch (reporting.record(here.acting(), place, draft(typed))) {
      case Recorded.Done(var actual) -> {
        flash.done(
            shells.texts().of("plans.report.done", words().of(subject.gauge().indicator().name())));
        yield Redirect.to(back(subject));
      }
      case Recorded.Invalid(var problems) ->
          Response.ok(page(subject, typed, problems).with(problems)).build();
      case Recorded.ChangedMeanwhile(var now) -> Response.ok(conflict(typed, now)).build();
    };
  }

  private PlanFormPage conflict(Typed typed, Actual now) {
    var subject = subject();
    var stands =
        shells
            .texts()
            .of(
                "plans.report.conflict",
                words().touch(now.recorded()),
                views(subject).figure(subject.gauge().course(), now));
    return page(subject, typed.with("seen", now.revision())).conflict(stands);
  }

  private GaugeViews views(Subject subject) {
    return new GaugeViews(
        subject.tree().plan(), LocalDate.EPOCH, GaugeViews.Rights.LOOK, paths(), words());
  }

  private static ActualDraft draft(Typed typed) {
    return new ActualDraft(
        typed.value("value"),
        typed.value("base"),
        typed.value("note").replaceAll("\\R", " "),
        typed.value("evidence"));
  }

  private Subject subject() {
    here.acting().require(PlanBook.PLANNERS);
    var tree = book.look(here.acting(), code);
    var gauge = tree.findGauge(id).orElseThrow(() -> new Absent("indicator", id));
    var slot =
        gauge
            .course()
            .calendar()
            .find(term)
            .filter(each -> gauge.course().slots(each.year()).contains(each))
            .orElseThrow(() -> new Absent("term", term));
    return new Subject(tree, gauge, slot);
  }

  /// What stands there now; else what a metric says.
  private Typed typed(Subject subject) {
    var known = known(subject);
    return total.isEmpty()
        ? known
        : known
            .with("value", total)
            .with("base", "")
            .with("note", shells.texts().of("plans.from-schools"));
  }

  private Typed known(Subject subject) {
    var stated = subject.gauge().find(subject.slot());
    if (stated.isEmpty()) {
      return book.measure(here.acting(), subject.gauge(), subject.slot())
          .map(value -> Typed.NOTHING.with("value", Sayings.plain(value)))
          .orElse(Typed.NOTHING);
    }
    var statement = stated.get().statement();
    return Typed.NOTHING
        .with("seen", stated.get().revision())
        .with("value", Sayings.plain(statement.figure().value()))
        .with("base", statement.figure().findBase().map(Sayings::plain).orElse(""))
        .with("note", statement.note())
        .with("evidence", statement.evidence());
  }

  private PlanFormPage page(Subject subject, Typed typed) {
    return page(subject, typed, List.of());
  }

  private PlanFormPage page(Subject subject, Typed typed, List<Problem> problems) {
    var texts = shells.texts();
    var form = Form.of(texts, typed.values()).with(words().own(problems));
    var sending =
        new PlanFormPage.Sending(
            paths().indicator(code, id) + "/report?term=" + term,
            List.of(new Hidden("seen", String.valueOf(typed.number("seen")))),
            Button.of(texts.of("plans.save")),
            Link.to(back(subject), texts.of("plans.cancel")));
    return PlanFormPage.of(shell(subject), intro(subject), inputs(subject, form), sending);
  }

  private PlanFormPage.Intro intro(Subject subject) {
    var texts = shells.texts();
    var gauge = subject.gauge();
    var course = gauge.course();
    var facts = new ArrayList<SummaryRow>();
    facts.add(
        SummaryRow.of(texts.of("plans.column.indicator"), words().of(gauge.indicator().name())));
    facts.add(
        SummaryRow.of(
            texts.of("plans.column.year"), words().slot(course.calendar(), subject.slot())));
    course
        .findAim(subject.slot().year())
        .map(aim -> words().of(new Sayings(course).aim(aim)))
        .ifPresent(aim -> facts.add(SummaryRow.of(texts.of("plans.target"), aim)));
    if (!gauge.indicator().base().zh().isEmpty()) {
      facts.add(SummaryRow.of(texts.of("plans.field.base"), words().of(gauge.indicator().base())));
    }
    boolean measured = book.measure(here.acting(), gauge, subject.slot()).isPresent();
    return PlanFormPage.Intro.of(
        texts.of(measured ? "plans.report.lead.metric" : "plans.report.lead"), facts);
  }

  private List<Input> inputs(Subject subject, Form form) {
    var inputs = new ArrayList<Input>();
    var kind = subject.gauge().course().nature().kind();
    inputs.add(new ValueInput(subject.gauge().course(), words()).of(form));
    if (kind.isRatio()) {
      String hint = kind == IndicatorKind.RISE ? "plans.base.rise" : "plans.base.share";
      inputs.add(Input.of(form.text("plans.field.base").width(10).hint(shells.texts().of(hint))));
    }
    inputs.add(Input.of(form.area("plans.field.note").rows(3)));
    inputs.add(Input.of(form.text("plans.field.evidence")));
    return inputs;
  }

  private Shell shell(Subject subject) {
    return shells.page(
        "plans.report.title",
        shells.crumb("plans.title", paths().list()),
        Link.to(paths().plan(code), words().of(subject.tree().plan().name())));
  }

  /// To the part of the plan where the indicator stands.
  private String back(Subject subject) {
    String at =
        subject
            .gauge()
            .indicator()
            .nodeId()
            .map(node -> paths().node(code, node))
            .orElse(paths().plan(code));
    return at + "?year=" + subject.tree().plan().years().nearest(firstDay(subject));
  }

  private static LocalDate firstDay(Subject subject) {
    return subject.gauge().course().calendar().term(subject.slot()).firstDay();
  }

  private PlanWords words() {
    return new PlanWords(shells.texts());
  }

  private PlanPaths paths() {
    return new PlanPaths(here.acting().authority());
  }
}
