package tw.jiegui.core.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tw.jiegui.core.authority.SchoolYear;

/// Opens a school's documents to other features, within the transaction that they began.
@ApplicationScoped
public class DocumentBook {
  @Inject private Shelf shelf;

  @SuppressWarnings("NullAway.Init")
  protected DocumentBook() {}

  /// Those of several school years, together with what was withdrawn or refused.
  public List<Document> list(UUID school, SchoolYear first, SchoolYear last) {
    return shelf.listBetween(school, first, last);
  }
}
