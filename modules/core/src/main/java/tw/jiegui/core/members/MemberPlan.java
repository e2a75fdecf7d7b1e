package tw.jiegui.core.members;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tw.jiegui.core.members.PlannedMember.AnotherPost;
import tw.jiegui.core.members.PlannedMember.Bad;
import tw.jiegui.core.members.PlannedMember.Newcomer;
import tw.jiegui.core.members.PlannedMember.Unchanged;

/// What a file would do, row by row: shown first, done only exactly so.
public record MemberPlan(List<PlannedMember> rows) {
  public record Counts(long newcomers, long posts, long unchanged, long bad) {}

  public MemberPlan {
    rows = List.copyOf(rows);
  }

  public Counts counts() {
    return new Counts(
        list(Newcomer.class).size(),
        list(AnotherPost.class).size(),
        list(Unchanged.class).size(),
        listBad().size());
  }

  public List<Bad> listBad() {
    return list(Bad.class);
  }

  public boolean isApplicable() {
    return listBad().isEmpty() && counts().newcomers() + counts().posts() > 0;
  }

  private <T extends PlannedMember> List<T> list(Class<T> type) {
    return rows.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /// Two plans with the same fingerprint do the same to the same people.
  public String fingerprint() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      rows.forEach(row -> digest.update(describe(row).getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String describe(PlannedMember row) {
    int line = row.row().line();
    return switch (row) {
      case Newcomer(var at, var grant) -> line + " new " + describe(grant);
      case AnotherPost(var at, var member, var grant) ->
          line + " post " + member.id() + " " + describe(grant);
      case Unchanged(var at, var member) -> line + " unchanged " + member.id() + "\n";
      case Bad(var at, var problems) -> line + " bad " + problems + "\n";
    };
  }

  private static String describe(PlannedMember.Grant grant) {
    return grant.identity() + " " + grant.post() + " " + grant.term() + "\n";
  }
}
