package tw.jiegui.web.candidacies;

import java.util.List;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.candidacies.SubsidyRecord;
import tw.jiegui.core.certification.Tier;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.policy.Bilingual;

/// A subsidy as somebody typed it.
record SubsidyDraft(SubsidyRecord.Holder holder, SubsidyRecord.Grant grant) {
  private static final int MOST_NTD = 100_000_000;

  static Checked<SubsidyDraft> check(Typed typed, List<AuthorityId> known, List<Tier> tiers) {
    var reader = new Reader();
    var authority = authority(reader, typed.value("applicant"), known);
    String tier = tier(reader, typed.value("tier"), tiers);
    String code = reader.text("code", typed.value("code"), 6);
    if (!code.isEmpty() && !code.matches("[0-9A-Z]{6}")) {
      reader.problem("code", "candidacies.no-code");
    }
    String name = reader.text("name", typed.value("name"), 80);
    var day = reader.date("granted_on", typed.value("granted_on"));
    int amount = reader.count("amount", typed.value("amount").replace(",", ""), MOST_NTD);
    String source = reader.text("source", typed.value("source"), 200);
    return reader.result(
        () ->
            new SubsidyDraft(
                new SubsidyRecord.Holder(authority, code, new Bilingual(name, "")),
                new SubsidyRecord.Grant(tier, day, amount, source)));
  }

  private static AuthorityId authority(Reader reader, String typed, List<AuthorityId> known) {
    return known.stream()
        .filter(each -> each.value().equals(typed))
        .findFirst()
        .orElseGet(
            () -> {
              reader.problem("applicant", "not-a-choice", typed);
              return known.getFirst();
            });
  }

  private static String tier(Reader reader, String typed, List<Tier> tiers) {
    if (tiers.stream().noneMatch(each -> each.key().equals(typed))) {
      reader.problem("tier", "not-a-choice", typed);
    }
    return typed;
  }
}
