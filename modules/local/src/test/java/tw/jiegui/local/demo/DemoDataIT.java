package tw.jiegui.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.jiegui.database.ScratchDatabase;

class DemoDataIT {
  private static final DemoCountry COUNTRY = DemoCountry.of(DemoCountry.SEED);
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-21T01:00:00Z"));

  private static ScratchDatabase database;

  @TempDir private static Path folder;

  @BeforeAll
  static void start() throws Exception {
    database = ScratchDatabase.start();
    var begun = Instant.now();
    load();
    var took = Duration.between(begun, Instant.now());
    assertTrue(took.toSeconds() < 30, "loading took " + took);
  }

  @AfterAll
  static void stop() throws Exception {
    database.close();
  }

  @Test
  void every_authority_finds_its_schools_and_no_other() throws Exception {
    for (var authority : COUNTRY.authorities()) {
      var id = authority.id().value();
      assertEquals(authority.schools().size(), count(id, "from school"));
      assertEquals(authority.events().size(), count(id, "from school_event"));
      assertEquals(authority.formerCodes().size(), count(id, "from school_former_code"));
      assertEquals(0, count(id, "from school where authority <> '" + id + "'"));
    }
    assertEquals(0, count("", "from school"));
  }

  @Test
  void four_authorities_have_reported_and_asked_their_schools() throws Exception {
    for (var id : List.of("ministry", "taipei", "keelung", "hualien")) {
      assertTrue(count(id, "from plan_actual") > 0, id);
    }
    assertEquals(8, count("keelung", "from plan_return"));
    assertEquals(3, count("keelung", "from plan_return where value is not null"));
  }

  @Test
  void certificates_of_every_kind_are_shown_to_all() throws Exception {
    String shown = "from certificate_publication where ";
    for (var kind : List.of("ending = 'REVOKED'", "ending = 'SUPERSEDED'", "ending is null")) {
      for (var issuer : List.of("ministry", "taipei")) {
        String own = "authority = '" + issuer + "' and ";
        assertTrue(count("keelung", shown + own + kind) > 0, issuer + " " + kind);
      }
    }
    assertEquals(0, count("keelung", "from certificate"));
  }

  @Test
  void a_school_here_and_there_has_reached_a_level() throws Exception {
    assertEquals(1, count("taipei", "from assessment where level = 'intermediate'"));
    assertEquals(1, count("keelung", "from assessment where level = 'basic'"));
    assertEquals(
        0,
        count(
            "taipei",
            "from assessment_attachment a where kind = 'document' and not exists"
                + " (select 1 from document d where d.id = a.target_id)"));
  }

  @Test
  void a_file_goes_out_with_a_published_toolkit() throws Exception {
    String shown = "from toolkit_publication_file where authority = ";
    assertEquals(1, count("keelung", shown + "'taipei'"));
    assertEquals(0, count("keelung", "from document where authority = 'taipei'"));
  }

  @Test
  void loading_again_changes_nothing() throws Exception {
    long before = count("taipei", "from school") + count("taipei", "from audit_entry");
    assertEquals(0, load());
    assertEquals(before, count("taipei", "from school") + count("taipei", "from audit_entry"));
  }

  @Test
  void one_line_of_the_audit_log_tells_of_the_loading() throws Exception {
    for (var authority : COUNTRY.authorities()) {
      assertEquals(
          1,
          count(
              authority.id().value(),
              "from audit_entry where actor = 'demo-loader' and action = 'demo.loaded'"));
    }
  }

  @Test
  void each_demo_account_holds_its_post() throws Exception {
    for (var authority : COUNTRY.authorities()) {
      var id = authority.id().value();
      var posts =
          DemoAccounts.list().stream()
              .flatMap(account -> account.posts().stream())
              .filter(post -> post.authority().equals(id))
              .count();
      assertEquals(posts, count(id, "from membership"));
    }
  }

  @Test
  void people_of_a_school_act_for_the_authority_s_demo_school_or_its_busiest() throws Exception {
    for (var id :
        DemoAccounts.list().stream().flatMap(one -> one.organizations().stream()).toList()) {
      var stage = COUNTRY.authority(id).stage().id();
      assertEquals(
          id.equals("taipei") ? 1 : 0,
          count(
              id, "from membership where school_id is not null and school_id <> '" + stage + "'"));
    }
    var busiest = DemoFacts.busiest(COUNTRY.authority("taipei")).id();
    assertEquals(1, count("taipei", "from membership where school_id = '" + busiest + "'"));
    assertEquals(0, count("ministry", "from certificate where holder_id = '" + busiest + "'"));
    assertEquals(0, count("taipei", "from candidacy where school_id = '" + busiest + "'"));
  }

  @Test
  void one_teacher_is_known_by_his_school_s_subject_alone() throws Exception {
    var teacher =
        DemoAccounts.list().stream()
            .filter(account -> account.username().equals("sso-teacher"))
            .findFirst()
            .orElseThrow();
    assertEquals(1, count("taipei", "from member where sso_subject = '" + teacher.id() + "'"));
    assertEquals(0, count("taipei", "from member where email = '" + teacher.email() + "'"));
    assertEquals(1, count("taipei", "from member where email like 'sso-coordinator@%'"));
    assertEquals(0, count("taipei", "from member where email like 'sso-stranger@%'"));
  }

  private static int load() throws SQLException {
    try (var owner = database.owner().connect()) {
      return DemoData.load(owner, COUNTRY, DemoDocuments.in(folder, "ab".repeat(32)), CLOCK);
    }
  }

  private static long count(String authority, String from) throws SQLException {
    try (var connection = database.within(authority);
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) " + from)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
