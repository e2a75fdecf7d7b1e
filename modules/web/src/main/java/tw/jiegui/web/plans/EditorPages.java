package tw.jiegui.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.plans.Branch;
import tw.jiegui.core.plans.Draft;
import tw.jiegui.core.plans.Drafted;
import tw.jiegui.core.plans.Gauge;
import tw.jiegui.core.plans.PlanBook;
import tw.jiegui.core.plans.PlanTree;
import tw.jiegui.web.once.OncePerForm;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;
import tw.jiegui.web.plans.PlanFormPage.Input;

/// The pages on which a plan is changed: each a form that leads back to where it came from.
@RequestScoped
class EditorPages {
  @Inject private PlanBook book;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  EditorPages() {}

  /// What a form is for: its title, its inputs, where it goes and where its way back leads.
  record Frame(String titleKey, String address, String back, Function<Form, List<Input>> inputs) {}

  PlanFormPage page(PlanTree tree, Frame frame, Draft known) {
    return page(tree, frame, new Typed(known.values()), List.of());
  }

  <T> Response answer(PlanTree tree, Frame frame, Typed typed, Drafted<T> drafted) {
    return switch (drafted) {
      case Drafted.Done<T> done -> {
        flash.done(shells.texts().of("plans.saved"));
        yield Redirect.to(frame.back());
      }
      case Drafted.Invalid<T>(var problems) ->
          Response.ok(page(tree, frame, typed, problems).with(problems)).build();
      case Drafted.ChangedMeanwhile<T>(var now, var version, var touch) -> {
        String who = shells.texts().of("plans.edit.conflict", words().touch(touch));
        var again = typed.with("version", version);
        yield Response.ok(page(tree, frame, again, List.of()).conflict(who)).build();
      }
    };
  }

  private PlanFormPage page(PlanTree tree, Frame frame, Typed typed, List<Problem> problems) {
    var texts = shells.texts();
    var form = Form.of(texts, typed.values()).with(words().own(problems));
    return PlanFormPage.of(
        shells.page(
            frame.titleKey(),
            shells.crumb("plans.title", paths().list()),
            Link.to(paths().plan(tree.plan()), words().of(tree.plan().name()))),
        PlanFormPage.Intro.of(texts.of("plans.edit.lead"), List.of()),
        frame.inputs().apply(form),
        new PlanFormPage.Sending(
            frame.address(),
            List.of(Hidden.version(typed.number("version")), OncePerForm.key()),
            Button.of(texts.of("plans.save")),
            Link.to(frame.back(), texts.of("plans.cancel"))));
  }

  <T> Response removed(Drafted<T> drafted, String done, String otherwise) {
    boolean gone = drafted instanceof Drafted.Done<T>;
    return noted(gone ? "plans.removed" : "plans.problem.has-parts", gone ? done : otherwise);
  }

  Response noted(String textKey, String back) {
    flash.note(shells.texts().of(textKey));
    return Redirect.to(back);
  }

  PlanTree tree(String code) {
    here.acting().require(PlanBook.PLANNERS);
    return book.look(here.acting(), code);
  }

  static Branch branch(PlanTree tree, UUID id) {
    return tree.findBranch(id).orElseThrow(() -> new Absent("plan node", id));
  }

  static Gauge gauge(PlanTree tree, UUID id) {
    return tree.findGauge(id).orElseThrow(() -> new Absent("indicator", id));
  }

  EditForms forms() {
    return new EditForms(words());
  }

  private PlanWords words() {
    return new PlanWords(shells.texts());
  }

  PlanPaths paths() {
    return new PlanPaths(here.acting().authority());
  }
}
