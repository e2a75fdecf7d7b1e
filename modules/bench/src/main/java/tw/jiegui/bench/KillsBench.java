package tw.jiegui.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.files.FileName;
import tw.jiegui.core.files.Keyring;
import tw.jiegui.core.files.LocalFiles;
import tw.jiegui.core.files.Vault;
import tw.jiegui.local.LocalStack;
import tw.jiegui.local.Options;

/// The whole server is killed without warning while four people upload, again and again: each piece
/// and each document that it acknowledged is there when it is back, and no file is there by half.
public final class KillsBench {
  private static final AuthorityId AUTHORITY = new AuthorityId("taipei");
  private static final int WORKERS = 4;
  private static final int LONGEST_ROUND_MS = 3000;
  private static final int KILLS_OF_A_COMPARISON = 25;
  private static final int DOCUMENTS_OF_A_TOKEN = 100;

  private final LocalStack stack;
  private final Path data;
  private final Random random = new Random(200);
  private final List<Insistent> people =
      IntStream.range(0, WORKERS).mapToObj(Insistent::new).toList();

  private KillsBench(LocalStack stack, Path data) {
    this.stack = stack;
    this.data = data;
  }

  /// How many times, and where.
  public static void main(String[] arguments) throws Exception {
    int kills = Integer.parseInt(arguments[0]);
    var data = Files.createTempDirectory(Path.of(arguments[1]).toAbsolutePath(), "kills");
    try (var stack = LocalStack.start(Options.on(data))) {
      var bench = new KillsBench(stack, data);
      for (int kill = 1; kill <= kills; kill++) {
        bench.killOnce();
        System.out.println(kill + " kills: " + bench.said());
        if (kill % KILLS_OF_A_COMPARISON == 0 || kill == kills) {
          bench.compare();
        }
      }
    }
  }

  private void killOnce() throws Exception {
    var begun = new CountDownLatch(WORKERS);
    var sender = Sender.signIn(stack);
    try (var pool = Executors.newFixedThreadPool(WORKERS)) {
      var running =
          people.stream().map(each -> pool.submit(() -> insist(each, sender, begun))).toList();
      begun.await(1, TimeUnit.MINUTES);
      TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_ROUND_MS));
      stack.restartKilledApplication();
      for (var each : running) {
        each.get();
      }
    }
  }

  private Void insist(Insistent person, Sender sender, CountDownLatch begun)
      throws InterruptedException {
    person.sendUntilKilled(sender, begun::countDown);
    return null;
  }

  private String said() {
    return "%d pieces and %d documents acknowledged"
        .formatted(people.stream().mapToInt(Insistent::pieces).sum(), acknowledged().size());
  }

  private Map<String, String> acknowledged() {
    var all = new LinkedHashMap<String, String>();
    people.forEach(each -> all.putAll(each.acknowledged()));
    return all;
  }

  /// Every row's file is fetched as people fetch it: the seal opens for a whole file alone.
  private void compare() throws Exception {
    var acknowledged = acknowledged();
    var documents = Sender.signIn(stack).documents();
    var rows = rows("and name ~ '^[0-9a-f]{16}.txt$'");
    if (!rows.keySet().containsAll(acknowledged.keySet())) {
      throw new IOException("of " + acknowledged.size() + " documents some are lost");
    }
    var api = new Api(stack, Sender.CLERK);
    int fetched = 0;
    for (var document : rows.keySet()) {
      if (fetched++ % DOCUMENTS_OF_A_TOKEN == 0) {
        api.signedIn();
      }
      String sha256 = Noise.sha256(api.fetch(documents + document));
      if (!acknowledged.getOrDefault(document, sha256).equals(sha256)) {
        throw new IOException(document + " has changed");
      }
    }
    System.out.printf(
        "%s; %d rows, each with its whole file; %d whole files without a row%n",
        said(), rows.size(), withoutRow(new HashSet<>(rows("").values())));
  }

  /// The names of their contents by the documents.
  private Map<String, String> rows(String which) throws Exception {
    var rows = new LinkedHashMap<String, String>();
    try (var connection = stack.database().superuser().connect();
        var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                "select id, content from jiegui.document where authority = 'taipei' " + which)) {
      while (found.next()) {
        rows.put(found.getString(1), found.getString(2));
      }
    }
    return rows;
  }

  /// Among those whose content says the name that they bear; the others are by half.
  private int withoutRow(Set<String> known) throws Exception {
    var folder = data.resolve("documents");
    var vault = new Vault(key(), new LocalFiles(folder.resolve("store")), folder);
    var files = new HashSet<FileName>();
    vault.list(AUTHORITY, each -> files.add(each.name()));
    // A preview bears the name of what it shows.
    files.removeIf(file -> file.key().endsWith(".preview"));
    int without = 0;
    for (var file : files) {
      try (var content = vault.fetch(file).orElseThrow()) {
        if (!vault.name(AUTHORITY, content).equals(file)) {
          throw new IOException(file + " is there by half");
        }
        without += content.size() > 0 && !known.contains(file.key()) ? 1 : 0;
      }
    }
    return without;
  }

  private Keyring key() throws IOException {
    try (var reader = Files.newBufferedReader(data.resolve("secrets.properties"))) {
      var secrets = new Properties();
      secrets.load(reader);
      return Keyring.of(secrets.getProperty("documents"));
    }
  }
}
