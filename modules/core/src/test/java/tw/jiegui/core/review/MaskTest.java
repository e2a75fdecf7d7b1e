package tw.jiegui.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.policy.Bilingual;

class MaskTest {
  private static final UUID ANY = UUID.fromString("00000000-0000-4000-8000-000000000001");

  @ParameterizedTest
  @CsvSource({
    "臺北市立示範國民中學, 臺北市立示範國民中學",
    "臺北市立示範國民中學, 台北市立示範國中",
    "臺北市立示範國民中學, 示範國中",
    "臺北市立示範國中, 示範國民中學",
    "臺北市示範區中山國民小學, 臺北市示範區中山國民小學",
    "臺北市示範區中山國民小學, 示範區中山國小",
    "臺北市示範區中山國民小學, 中山國小",
    "國立臺灣高級中學, 台灣高中",
    "臺北市私立復興實驗高級中等學校, 復興實驗高級中學",
    "基隆市立示範商業職業學校, 示範商職",
    "新市國民小學, 新市國小",
    "桃園市平鎮區平鎮國民小學, 平鎮國小",
    "桃園市平鎮區平鎮國民小學, 桃園市平鎮區平鎮國小",
    "高雄市立前鎮國民中學, 前鎮國中",
    "高雄市立前鎮國民中學, 高雄市立前鎮國中",
    "臺北市中山區鎮江國民小學, 鎮江國小",
  })
  void a_school_is_not_told_by_what_it_is_called_for_short(String name, String called) {
    var mask = mask(new Bilingual(name, ""));
    assertEquals("參訪○○○後", mask.hide("參訪" + called + "後"));
  }

  @ParameterizedTest
  @CsvSource({
    "Taipei Municipal Model Junior High School",
    "taipei municipal model junior high school",
    "Model Junior High  School",
  })
  void nor_by_its_english_name(String called) {
    var mask = mask(new Bilingual("臺北市立示範國民中學", "Taipei Municipal Model Junior High School"));
    assertEquals("A visit to ○○○.", mask.hide("A visit to " + called + "."));
  }

  @Test
  void nor_by_its_code_its_mail_or_its_page() {
    var mask = mask(new Bilingual("臺北市立示範國民中學", ""));
    assertEquals("代碼○○○", mask.hide("代碼399999"));
    assertEquals("寄到○○○。", mask.hide("寄到intl.edu@demo.tp.edu.tw。"));
    assertEquals("見○○○，附件二", mask.hide("見https://www.demo.tp.edu.tw/intl?id=3#a，附件二"));
  }

  @Test
  void what_tells_nobody_stays() {
    var mask = mask(new Bilingual("臺北市立示範國民中學", "Taipei Municipal Model Junior High School"));
    String plain = "與日本的國中及國小交流，見 https://www.example.org/a 與臺北市政府";
    assertEquals(plain, mask.hide(plain));
  }

  @Test
  void of_what_is_not_masked_nothing_is_hidden() {
    assertEquals(
        "臺北市立示範國中", Mask.of(matter(new Bilingual("臺北市立示範國中", ""), false)).hide("臺北市立示範國中"));
  }

  private static Mask mask(Bilingual name) {
    return Mask.of(matter(name, true));
  }

  private static Matter matter(Bilingual name, boolean masked) {
    var applicant = new Applicant(new AuthorityId("taipei"), ANY, "399999", name);
    return new Matter(ANY, "candidacy", name, applicant, masked);
  }
}
