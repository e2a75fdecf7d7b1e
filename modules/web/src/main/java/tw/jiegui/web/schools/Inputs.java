package tw.jiegui.web.schools;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.Field;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.schools.Action.Part;

/// The inputs of each part of a form.
record Inputs(Form form, SchoolWords words) {
  EditPage.Inputs of(Action action, EditPage.@Nullable Search search) {
    return new EditPage.Inputs(
        search,
        action.has(Part.IDENTITY) ? identity() : null,
        action.has(Part.FACTS) ? facts() : null,
        action.has(Part.SUCCESSOR) ? text("into").width(10) : null,
        action.has(Part.GROUND) ? ground() : null);
  }

  private EditPage.Identity identity() {
    return new EditPage.Identity(text("code").width(10), text("name_zh"), text("name_en"));
  }

  private EditPage.Facts facts() {
    return new EditPage.Facts(
        form.radios("schools.field.kind", words.kinds()),
        form.radios("schools.field.ownership", words.ownerships()),
        text("district").width(20),
        remote(),
        text("students").number(),
        text("teachers").number());
  }

  private Choice remote() {
    var options =
        List.of(
            Option.of("true", words.texts().of("schools.yes")),
            Option.of("false", words.texts().of("schools.no")));
    return form.radios("schools.field.remote", options);
  }

  EditPage.Ground ground() {
    return new EditPage.Ground(
        form.date("schools.field.effective_on"), form.area("schools.field.reason").rows(3));
  }

  private Field text(String field) {
    return form.text("schools.field." + field);
  }
}
