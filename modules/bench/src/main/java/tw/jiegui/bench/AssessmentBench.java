package tw.jiegui.bench;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tw.jiegui.local.LocalStack;
import tw.jiegui.local.Options;

/// Self-assessments under load: a page that saves itself, with cookie, forgery guard, both walls
/// and the audit log, and the office's matrix of 600 schools; each next to the same SQL by plain
/// JDBC.
public final class AssessmentBench {
  /// One for each worker.
  static final List<String> SHEETS = List.of("A-1-1", "A-1-2", "B-1-1", "B-2-1");

  private static final int SAVES = 400;
  private static final int LOOKS = 200;
  private static final int WHOLES = 40;

  private final AssessmentSql sql;
  private final Statements statements;
  private final Browser office;
  private final Browser school;
  private final String sheets;
  private final ConcurrentHashMap<Integer, Map<String, String>> forms = new ConcurrentHashMap<>();

  private AssessmentBench(LocalStack stack, Path data) throws Exception {
    this.statements =
        new Statements(stack.database().superuser(), data.resolve("logs/postgres.log"));
    this.office = Browser.signIn(stack, "taipei-officer");
    this.school = Browser.signIn(stack, "taipei-coordinator");
    String year = school.get("/taipei/assessment").uri().getPath();
    this.sheets = year + "/si-111/";
    this.sql = new AssessmentSql(stack.database().application(), year);
  }

  public static void main(String[] arguments) throws Exception {
    // Pages sign in, and the realm knows only the address that it was made with.
    var data = Files.createTempDirectory(Path.of(arguments[0]).toAbsolutePath(), "country");
    try (var stack = LocalStack.start(Options.on(data))) {
      Crowd.settle(stack.database().superuser());
      new AssessmentBench(stack, data).measure();
    }
  }

  private void measure() throws Exception {
    count("autosave", this::save);
    count("matrix, 50 of 600", _ -> office.get("/taipei/assessments"));
    count("matrix, all 600 as CSV", _ -> office.get("/taipei/assessments/export.csv"));
    System.out.println("| | HTTP /s | p50 ms | p99 ms | SQL /s | p50 ms | p99 ms | ratio /s |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
    print(
        Measurement.of("autosave of an answer", SAVES, this::save),
        Measurement.of("", SAVES, sql::save));
    print(
        Measurement.of("matrix, 50 of 600 schools", LOOKS, _ -> office.get("/taipei/assessments")),
        Measurement.of("", LOOKS, worker -> sql.matrix(worker, 50)));
    print(
        Measurement.of(
            "matrix, all 600 as CSV", WHOLES, _ -> office.get("/taipei/assessments/export.csv")),
        Measurement.of("", WHOLES, worker -> sql.matrix(worker, 600)));
    sql.close();
  }

  /// As the page's script does: sends the form, and takes the marks of what stands now.
  private void save(int worker) throws Exception {
    String sheet = sheets + SHEETS.get(worker);
    var form = forms.get(worker);
    if (form == null) {
      form = form(school.get(sheet));
    }
    var sent = new LinkedHashMap<>(form);
    sent.put("text", "量測 " + System.nanoTime());
    forms.put(worker, form(school.post(sheet, sent)));
  }

  /// The guard looks for its token at the very beginning.
  private static Map<String, String> form(HttpResponse<String> page) {
    var form = new LinkedHashMap<String, String>();
    for (var name : List.of("_csrf", "text-mark", "judgement-mark")) {
      form.put(name, Browser.hidden(page, name));
    }
    form.put("judgement", "not-yet");
    form.put("autosave", "yes");
    return form;
  }

  /// The least of three: previews are made and files are swept meanwhile.
  private void count(String what, Measurement.Work work) throws Exception {
    work.run(0);
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      least = Math.min(least, statements.of(work).size());
    }
    System.out.println(what + ": " + least + " statements");
  }

  private static void print(Measurement http, Measurement sql) {
    System.out.println(http.beside(sql));
  }
}
