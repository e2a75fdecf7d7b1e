package tw.jiegui.web.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.documents.Document;
import tw.jiegui.core.documents.DocumentFilter;
import tw.jiegui.core.documents.Documents;
import tw.jiegui.core.facts.Entry;
import tw.jiegui.core.facts.FactRegistry.Folder;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.web.documents.Rooms.Open;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Caption;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.places.Here;

/// What a fact's page shows of its documents.
@RequestScoped
public class Papers {
  @Inject private Documents documents;
  @Inject private Rooms rooms;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  protected Papers() {}

  public FactDocuments of(Folder folder, Entry entry) {
    var open = rooms.reading(folder.code().value());
    var attached = documents.listOfFact(here.acting(), folder.code(), entry.id());
    return new FactDocuments(
        attached.stream().map(document -> attached(open, document)).toList(),
        open.writable() ? attaching(open, folder, entry, attached) : null);
  }

  private static FactDocuments.Attached attached(Open open, Document document) {
    var detach =
        Button.second(open.text("fact.detach", document.name()))
            .named("detach", document.id().toString());
    return new FactDocuments.Attached(
        Link.to(open.paths().document(document.id()), document.name()),
        open.writable() ? detach : null);
  }

  private FactDocuments.Attaching attaching(
      Open open, Folder folder, Entry entry, List<Document> attached) {
    return new FactDocuments.Attaching(
        "%s/facts-of/%d/%s/%s/documents"
            .formatted(
                open.paths().school(), folder.year().roc(), entry.kind().segment(), entry.id()),
        choice(open, folder, attached),
        Button.second(open.text("fact.attach")),
        Link.to(open.paths().upload(folder.year()), open.text("fact.upload")));
  }

  private @Nullable Choice choice(Open open, Folder folder, List<Document> attached) {
    var known = attached.stream().map(Document::id).toList();
    var options =
        documents
            .list(here.acting(), folder, DocumentFilter.ALL, new Paging(1, Paging.MOST))
            .rows()
            .stream()
            .filter(document -> !known.contains(document.id()))
            .map(document -> Option.of(document.id().toString(), document.name()))
            .toList();
    var caption = new Caption("attach", open.text("fact.choose"), null, null);
    return options.isEmpty() ? null : new Choice(caption, Choice.Style.SELECT, options);
  }
}
