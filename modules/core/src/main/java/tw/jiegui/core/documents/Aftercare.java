package tw.jiegui.core.documents;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.jiegui.core.authority.Authorities;
import tw.jiegui.core.authority.Authority;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.files.Content;
import tw.jiegui.core.files.FileName;
import tw.jiegui.core.files.Vault;
import tw.jiegui.core.tenancy.Tenancy;

/// What happens to a document after it was taken in: it is scanned, where there is a scanner, and
/// gets its small picture. One at a time on each server, and again later where something failed.
@ApplicationScoped
public class Aftercare {
  private static final Logger LOG = Logger.getLogger(Aftercare.class.getName());
  private static final int AT_ONCE = 50;
  private static final int ROUND_SECONDS = 30;
  private static final int SWEEP_MINUTES = 30;
  private static final int PATIENCE_SECONDS = 20;

  @Resource private ManagedExecutorService executor;
  @Resource private ManagedScheduledExecutorService timer;

  @Inject private Tenancy tenancy;
  @Inject private Authorities authorities;
  @Inject private Shelf shelf;
  @Inject private Sweep sweep;
  @Inject private Vault vault;
  @Inject private Scanner scanner;
  @Inject private Event<DocumentChanged> changed;

  private final AtomicBoolean busy = new AtomicBoolean();

  @SuppressWarnings("NullAway.Init")
  protected Aftercare() {}

  void begin(@Observes Startup event) {
    var _ =
        timer.scheduleWithFixedDelay(this::round, ROUND_SECONDS, ROUND_SECONDS, TimeUnit.SECONDS);
    var _ = timer.scheduleWithFixedDelay(this::sweep, 1, SWEEP_MINUTES, TimeUnit.MINUTES);
  }

  /// Does not keep whoever handed it in waiting.
  public void soon() {
    var _ = timer.schedule(this::round, 50, TimeUnit.MILLISECONDS);
  }

  private void round() {
    if (busy.compareAndSet(false, true)) {
      try {
        each(this::care);
      } finally {
        busy.set(false);
      }
    }
  }

  private void sweep() {
    each(sweep::clean);
  }

  /// One authority that fails keeps no other from its turn.
  private void each(Consumer<AuthorityId> work) {
    try {
      tenancy.withoutTenant(authorities::list).stream()
          .map(Authority::id)
          .forEach(authority -> tryOne(authority, work));
    } catch (RuntimeException unreachable) {
      LOG.log(Level.WARNING, "documents are looked after later", unreachable);
    }
  }

  private static void tryOne(AuthorityId authority, Consumer<AuthorityId> work) {
    try {
      work.accept(authority);
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, failed, () -> "documents of " + authority + " are looked after later");
    }
  }

  private void care(AuthorityId authority) {
    if (scanner.isConfigured()) {
      tenancy
          .within(authority, () -> shelf.listWaiting(AT_ONCE))
          .forEach(document -> scan(authority, document));
    }
    tenancy
        .within(authority, () -> shelf.listWithoutPreview(AT_ONCE))
        .forEach(document -> preview(authority, document));
  }

  private void scan(AuthorityId authority, Document document) {
    try (var content =
        vault
            .find(new FileName(authority, document.body().content()))
            .orElseThrow(() -> new IOException("the file is not in the store"))) {
      var verdict = scanner.scan(content);
      change(authority, document.id(), known -> judged(known, verdict));
    } catch (IOException unreachable) {
      LOG.log(Level.WARNING, unreachable, () -> document.id() + " is scanned later");
    }
  }

  private void judged(Document document, Scanner.Verdict verdict) {
    judge(document, verdict);
    shelf.flush();
    changed.fire(new DocumentChanged(document.id()));
  }

  private static void judge(Document document, Scanner.Verdict verdict) {
    switch (verdict) {
      case Scanner.Verdict.Clean _ -> document.clear();
      case Scanner.Verdict.Found(var name) -> document.refuse(name);
    }
  }

  /// What waits for the scanner is opened by nobody else before.
  private void preview(AuthorityId authority, Document document) {
    if (document.state() == Document.State.WAITING && scanner.isConfigured()) {
      return;
    }
    var file = new FileName(authority, document.body().content());
    boolean made = picture(document, file).map(picture -> keep(file, picture)).orElse(false);
    change(authority, document.id(), known -> known.previewed(made));
  }

  private boolean keep(FileName file, byte[] picture) {
    try {
      vault.put(file.preview(), new ByteArrayInputStream(picture));
      return true;
    } catch (IOException unreachable) {
      throw new StoreUnreachable(unreachable);
    }
  }

  /// In a thread of its own: who draws for too long is left behind.
  private Optional<byte[]> picture(Document document, FileName file) {
    var drawing = executor.submit(() -> draw(document, file));
    try {
      return drawing.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException unfit) {
      drawing.cancel(true);
      LOG.log(Level.INFO, unfit, () -> document.id() + " gets no preview");
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private Optional<byte[]> draw(Document document, FileName file) throws IOException {
    var content = vault.fetch(file);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    try (Content open = content.orElseThrow()) {
      return Previews.make(document.kind(), open);
    }
  }

  private void change(AuthorityId authority, UUID id, Consumer<Document> verb) {
    tenancy.within(authority, () -> verb.accept(shelf.lockDocument(id)));
  }
}
