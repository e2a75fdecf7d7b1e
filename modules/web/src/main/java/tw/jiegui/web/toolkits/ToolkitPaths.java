package tw.jiegui.web.toolkits;

import java.util.Locale;
import java.util.UUID;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.toolkits.Published;
import tw.jiegui.core.toolkits.ToolkitState;
import tw.jiegui.core.toolkits.Turn;
import tw.jiegui.web.pages.Address;

record ToolkitPaths(AuthorityId authority) {
  static final String ID = "{id: [0-9a-f]{8}-[0-9a-f-]{27}}";
  static final String PUBLISHED = "of/{source: [a-z][a-z-]*}/" + ID;

  static final String FILE = "{file: [0-9a-f]{8}-[0-9a-f-]{27}}";

  String library() {
    return "/" + authority + "/toolkits";
  }

  String published(Published toolkit) {
    return published(toolkit.source(), toolkit.id());
  }

  String published(AuthorityId source, UUID id) {
    return library() + "/of/" + source + "/" + id;
  }

  String handout(AuthorityId source, UUID id, UUID file) {
    return published(source, id) + "/files/" + file + "/download";
  }

  String workshop() {
    return library() + "/workshop";
  }

  String workshop(ToolkitState state) {
    return Address.of(workshop()).with("state", state.name().toLowerCase(Locale.ROOT)).toString();
  }

  String create() {
    return workshop() + "/new";
  }

  String bench(UUID id) {
    return workshop() + "/" + id;
  }

  String files(UUID id) {
    return bench(id) + "/files";
  }

  String uploads(UUID id) {
    return bench(id) + "/uploads";
  }

  String file(UUID id, UUID file) {
    return files(id) + "/" + file;
  }

  String edit(UUID id) {
    return bench(id) + "/edit";
  }

  String turn(UUID id, Turn turn) {
    return bench(id) + "/" + turn.name().toLowerCase(Locale.ROOT);
  }

  /// Every deed that was ever done to it.
  String history(UUID id) {
    return Address.of("/" + authority + "/audit").with("kind", "toolkit").with("id", id).toString();
  }
}
