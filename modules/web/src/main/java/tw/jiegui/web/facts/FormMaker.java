package tw.jiegui.web.facts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import tw.jiegui.core.facts.Entry;
import tw.jiegui.core.facts.FactDraft;
import tw.jiegui.core.facts.FactKind;
import tw.jiegui.core.facts.FactRegistry;
import tw.jiegui.web.facts.Folders.Open;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.places.Here;

/// Opens the forms of a folder for somebody who may write in it, and closes them.
@RequestScoped
class FormMaker {
  @Inject private FactRegistry registry;
  @Inject private Folders folders;
  @Inject private Flash flash;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  protected FormMaker() {}

  Forms forms(Open open, FactKind kind) {
    var overview = registry.look(here.acting(), open.folder());
    return new Forms(
        open,
        kind,
        new Forms.Around(
            title ->
                folders.shell(
                    open,
                    open.words().texts().of(title),
                    folders.overview(open),
                    folders.list(open, kind)),
            folders.partners(open.folder()),
            new Counting(overview, open.paths(), open.words()).promises(kind)));
  }

  FactDraft draft(Forms forms, Typed typed) {
    return new FactDraft(forms.kind(), forms.open().folder().year(), typed.values());
  }

  Response done(Open open, Entry entry, String key) {
    var texts = open.words().texts();
    flash.done(
        texts.of(key, entry.title()),
        Link.to(open.paths().entry(entry), texts.of("facts.see-counts")));
    return Redirect.to(open.paths().list(entry.kind()));
  }

  static Response page(FormPage page) {
    return Response.ok(page).build();
  }
}
