package tw.jiegui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static tw.jiegui.app.People.KEELUNG;
import static tw.jiegui.app.People.TAIPEI;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.core.schools.SchoolFilter;
import tw.jiegui.core.schools.SchoolIdentity;
import tw.jiegui.core.schools.Schools;
import tw.jiegui.core.tenancy.Tenancy;

/// Each wall alone holds when the other is taken away.
@ExtendWith(ArquillianExtension.class)
class TenancyIT {
  private static final SchoolCode SAME_CODE = new SchoolCode("999001");

  @Inject Tenancy tenancy;
  @Inject Schools schools;
  @Inject SchoolRoll roll;
  @Inject Probe probe;

  @Resource(lookup = "jdbc/jiegui")
  DataSource database;

  @BeforeEach
  void aSchoolOfTheSameCodeInTwoAuthorities() {
    roll.school(TAIPEI, SAME_CODE.value());
    roll.school(KEELUNG, SAME_CODE.value());
  }

  @Test
  void a_code_finds_the_own_authoritys_school() {
    assertEquals("taipei國小", nameIn(TAIPEI));
    assertEquals("keelung國小", nameIn(KEELUNG));
  }

  @Test
  void an_id_of_a_stranger_finds_nothing() {
    var foreign = tenancy.within(KEELUNG, () -> schools.school(SAME_CODE).id());
    var found = tenancy.within(TAIPEI, () -> schools.listByIds(List.of(foreign)));
    assertEquals(List.of(), found);
  }

  @Test
  void native_sql_without_a_condition_sees_own_rows_only() {
    var authorities =
        tenancy.within(TAIPEI, () -> probe.query("select distinct authority::text from school"));
    assertEquals(List.of("taipei"), authorities);
  }

  /// Wall two down: the setting lets Keelung's rows through, EclipseLink asks for Taipei's.
  @Test
  void the_discriminator_holds_alone() {
    var found = tenancy.within(TAIPEI, () -> withSetting("keelung", this::everySchool));
    assertEquals(List.of(), found);
  }

  /// Wall one down: native SQL asks for everything, the policy gives Taipei's.
  @Test
  void the_policy_holds_alone() {
    var found =
        tenancy.within(
            TAIPEI, () -> probe.query("select code from school where authority = 'keelung'"));
    assertEquals(List.of(), found);
  }

  @Test
  void with_the_setting_left_unset_there_is_no_row() {
    var found = tenancy.within(TAIPEI, () -> withSetting("", this::everySchool));
    assertEquals(List.of(), found);
  }

  @Test
  void without_a_tenant_a_query_on_tenants_is_an_error() {
    assertThrows(RuntimeException.class, () -> tenancy.withoutTenant(this::everySchool));
  }

  @Test
  void the_setting_does_not_stay_on_the_pooled_connection() throws Exception {
    tenancy.within(TAIPEI, this::everySchool);
    for (int i = 0; i < 20; i++) {
      try (var connection = database.getConnection();
          var statement = connection.createStatement();
          var rows = statement.executeQuery("select count(*) from school")) {
        rows.next();
        assertEquals(0, rows.getInt(1));
      }
    }
  }

  @Test
  void a_tenants_work_cannot_begin_inside_anothers() {
    assertThrows(
        IllegalStateException.class,
        () -> tenancy.within(TAIPEI, () -> tenancy.within(KEELUNG, this::everySchool)));
  }

  @Test
  void what_fails_leaves_nothing_behind() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            tenancy.within(
                TAIPEI,
                () -> {
                  probe.execute("update school set students = 7 where code = '999001'");
                  throw new IllegalArgumentException("on purpose");
                }));
    int students =
        tenancy.within(TAIPEI, () -> schools.school(SAME_CODE).facts().heads().students());
    assertEquals(100, students);
  }

  private String nameIn(AuthorityId authority) {
    return tenancy.within(authority, () -> schools.school(SAME_CODE).identity().nameZh());
  }

  private List<String> everySchool() {
    return schools.list(SchoolFilter.OPEN, Paging.clamped(1, 200)).rows().stream()
        .map(School::identity)
        .map(SchoolIdentity::nameZh)
        .toList();
  }

  private List<String> withSetting(String authority, Supplier<List<String>> work) {
    probe.setTenant(authority);
    return work.get();
  }
}
