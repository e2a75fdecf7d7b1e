package tw.jiegui.web.schools;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.core.schools.SchoolFilter;
import tw.jiegui.core.schools.SchoolRegistry;
import tw.jiegui.core.schools.Sighting;
import tw.jiegui.web.pages.Address;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.places.Here;

/// The schools that can take another one over.
@RequestScoped
class Successors {
  private static final Paging FIRST_FEW = new Paging(1, 10);

  @Inject private SchoolRegistry registry;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  protected Successors() {}

  EditPage.Search search(Editing editing, String q) {
    var texts = editing.words().texts();
    var form = Form.of(texts, Map.of("q", q));
    return new EditPage.Search(
        editing.address(),
        form.text("schools.merge.q").search(),
        q.isBlank() ? List.of() : find(editing, q),
        q.isBlank() ? "" : texts.of("schools.merge.nothing"));
  }

  private List<Link> find(Editing editing, String q) {
    return registry
        .list(here.acting().authority(), SchoolFilter.OPEN.with(q), FIRST_FEW)
        .rows()
        .stream()
        .filter(school -> !school.id().equals(editing.school().id()))
        .map(school -> choice(editing, school))
        .toList();
  }

  private static Link choice(Editing editing, School school) {
    var identity = school.identity();
    return Link.to(
        Address.of(editing.address()).with("into", identity.code()) + "#into",
        editing.words().codeAndName(identity));
  }

  Optional<School> find(Typed typed) {
    return Edits.successor(typed) instanceof Checked.Valid<SchoolCode>(var code)
            && registry.look(here.acting().authority(), code) instanceof Sighting.Here seen
        ? Optional.of(seen.school())
        : Optional.empty();
  }

  /// Said before anybody is asked to confirm.
  List<Problem> problems(Editing editing, Typed typed) {
    if (editing.action() != Action.MERGE) {
      return List.of();
    }
    return find(typed)
            .filter(School::isOpen)
            .filter(school -> !school.id().equals(editing.school().id()))
            .isPresent()
        ? List.of()
        : List.of(Problem.of("into", "no-such-successor", typed.value("into")));
  }
}
