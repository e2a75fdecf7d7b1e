package tw.jiegui.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.plans.Asking;
import tw.jiegui.core.plans.PlanBook;
import tw.jiegui.web.pages.Address;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;
import tw.jiegui.web.places.Here;

@Path("{authority}/questions")
@RequestScoped
public class QuestionsResource {
  private static final int ON_ONE_PAGE = 25;

  @Inject private Asking asking;
  @Inject private Shells shells;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public QuestionsResource() {}

  @GET
  public QuestionsPage list(@QueryParam("page") @DefaultValue("1") int page) {
    var acting = here.acting();
    var readers = new HashSet<>(PlanBook.STAFF);
    readers.addAll(Asking.ANSWERERS);
    acting.require(readers);
    var paging = Paging.clamped(page, ON_ONE_PAGE);
    var asked =
        acting.is(PlanBook.STAFF)
            ? asking.list(acting, paging)
            : new Slice<Asking.Listed>(List.of(), 0, paging);
    var lying = page > 1 ? List.<Asking.Lying>of() : asking.listLying(acting);
    var texts = shells.texts();
    return new QuestionsPage(
        shells.page("plans.questions.title", shells.crumb("plans.title", paths().list())),
        head(),
        Stream.concat(lying.stream().map(this::row), asked.rows().stream().map(this::row)).toList(),
        Pager.of(asked, Address.of(paths().questions()), texts),
        EmptyState.of(texts.of("plans.questions.none.title"), texts.of("plans.questions.none")));
  }

  private QuestionsPage.Row row(Asking.Listed inquiry) {
    var question = inquiry.question();
    boolean closed = question.isClosed();
    String answered =
        shells.texts().of("plans.questions.count", inquiry.answered(), inquiry.returns().size());
    return new QuestionsPage.Row(
        Link.to(paths().question(question.id()), question.content().text()),
        words().of(inquiry.indicator().name()),
        words().day(question.content().dueOn()),
        new Tag(
            closed ? shells.texts().of("plans.questions.closed") : answered,
            closed ? Tag.Colour.GREY : Tag.Colour.TEAL));
  }

  private QuestionsPage.Row row(Asking.Lying lying) {
    var question = lying.question();
    boolean said = lying.answer().answer().isPresent();
    var school = lying.school().identity();
    return new QuestionsPage.Row(
        Link.to(paths().answer(question.id(), lying.school().id()), question.content().text()),
        shells.texts().choose(school.nameZh(), school.nameEn()),
        words().day(question.content().dueOn()),
        new Tag(
            shells.texts().of(said ? "plans.answered" : "plans.unanswered"),
            said ? Tag.Colour.GREEN : Tag.Colour.YELLOW));
  }

  private TableHead head() {
    List<Column> columns =
        Stream.of("question", "about", "due", "state")
            .map(name -> Column.of(shells.texts().of("plans.column." + name)))
            .toList();
    return new TableHead(shells.texts().of("plans.questions.title"), columns);
  }

  private PlanWords words() {
    return new PlanWords(shells.texts());
  }

  private PlanPaths paths() {
    return new PlanPaths(here.acting().authority());
  }
}
