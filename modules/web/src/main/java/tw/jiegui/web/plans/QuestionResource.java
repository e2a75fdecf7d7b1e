package tw.jiegui.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.plans.Asking;
import tw.jiegui.core.plans.Inquiry;
import tw.jiegui.core.plans.PlanBook;
import tw.jiegui.core.plans.Return;
import tw.jiegui.core.plans.Sayings;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.SummaryRow;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;
import tw.jiegui.web.places.Here;

/// Follows who has answered a question, and reminds the others.
@Path("{authority}/questions/{id: [0-9a-f-]{36}}")
@RequestScoped
public class QuestionResource {
  @Inject private Asking asking;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;

  @PathParam("id")
  private UUID id;

  @SuppressWarnings("NullAway.Init")
  public QuestionResource() {}

  @GET
  public QuestionPage show() {
    var inquiry = asking.look(here.acting(), id);
    return new QuestionPage(
        shells.page(
            "plans.question.title",
            shells.crumb("plans.title", paths().list()),
            shells.crumb("plans.questions.title", paths().questions())),
        facts(inquiry),
        use(inquiry),
        doings(inquiry),
        new QuestionPage.Answers(head(), rows(inquiry)));
  }

  @POST
  @Path("remind")
  public Response remind() {
    int silent = asking.remind(here.acting(), id);
    flash.done(shells.texts().of("plans.remind.done", silent));
    return Redirect.to(paths().question(id));
  }

  @POST
  @Path("close")
  public Response close() {
    asking.close(here.acting(), id);
    flash.done(shells.texts().of("plans.close.done"));
    return Redirect.to(paths().question(id));
  }

  private SummaryList facts(Inquiry inquiry) {
    var content = inquiry.question().content();
    var course = inquiry.gauge().course();
    var total =
        inquiry.total().map(value -> words().of(new Sayings(course).value(value))).orElse("");
    var rows =
        Stream.of(
            row("question", content.text()),
            row("indicator", words().of(inquiry.gauge().indicator().name())),
            row("year", words().slot(course.calendar(), content.slot())),
            row("due", words().day(content.dueOn())),
            row("asked", words().touch(inquiry.question().asked())),
            row(
                "state",
                shells
                    .texts()
                    .of("plans.questions.count", inquiry.answered(), inquiry.returns().size())),
            row("total", total));
    return new SummaryList(rows.filter(row -> !row.value().isEmpty()).toList());
  }

  private SummaryRow row(String name, String value) {
    return SummaryRow.of(shells.texts().of("plans.column." + name), value);
  }

  private @Nullable Link use(Inquiry inquiry) {
    if (!here.acting().is(PlanBook.PLANNERS)) {
      return null;
    }
    var slot = inquiry.question().content().slot();
    String term = inquiry.gauge().course().calendar().term(slot).notation();
    String form = paths().indicator(inquiry.tree().plan().code(), inquiry.question().indicatorId());
    return inquiry
        .total()
        .map(
            value ->
                Link.to(
                    form + "/report?term=" + term + "&total=" + Sayings.plain(value),
                    shells.texts().of("plans.question.use")))
        .orElse(null);
  }

  private List<QuestionPage.Doing> doings(Inquiry inquiry) {
    if (inquiry.question().isClosed() || !here.acting().is(PlanBook.PLANNERS)) {
      return List.of();
    }
    String at = paths().question(id);
    return List.of(
        new QuestionPage.Doing(at + "/remind", Button.of(shells.texts().of("plans.remind.button"))),
        new QuestionPage.Doing(
            at + "/close", Button.second(shells.texts().of("plans.close.button"))));
  }

  /// Those who are still silent first.
  private List<QuestionPage.Row> rows(Inquiry inquiry) {
    return inquiry.returns().stream()
        .sorted(
            Comparator.comparing((Return each) -> each.answer().isPresent())
                .thenComparing(each -> name(inquiry, each)))
        .map(each -> row(inquiry, each))
        .toList();
  }

  private String name(Inquiry inquiry, Return each) {
    var school = inquiry.schools().get(each.schoolId());
    if (school == null) {
      return "";
    }
    var identity = school.identity();
    String english = identity.nameEn().isEmpty() ? identity.nameZh() : identity.nameEn();
    return identity.code() + " " + shells.texts().choose(identity.nameZh(), english);
  }

  private QuestionPage.Row row(Inquiry inquiry, Return each) {
    var texts = shells.texts();
    var sayings = new Sayings(inquiry.gauge().course());
    boolean said = each.answer().isPresent();
    String reminded =
        each.remindedAt()
            .map(at -> texts.of("plans.reminded", each.reminders(), words().moment(at)))
            .orElse("");
    return new QuestionPage.Row(
        name(inquiry, each),
        new Tag(
            texts.of(said ? "plans.answered" : "plans.unanswered"),
            said ? Tag.Colour.GREEN : Tag.Colour.YELLOW),
        each.answer().map(answer -> words().of(sayings.value(answer.value()))).orElse(""),
        each.answer().map(Return.Answer::note).orElse(""),
        each.answered().map(words()::touch).orElse(reminded));
  }

  private TableHead head() {
    return new TableHead(
        shells.texts().of("plans.answers"),
        Stream.of("school", "state", "answer", "note", "when")
            .map(name -> Column.of(shells.texts().of("plans.column." + name)))
            .toList());
  }

  private PlanWords words() {
    return new PlanWords(shells.texts());
  }

  private PlanPaths paths() {
    return new PlanPaths(here.acting().authority());
  }
}
