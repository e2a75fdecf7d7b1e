package tw.jiegui.web.members;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.members.HandOverDraft;
import tw.jiegui.core.members.InvitationDraft;
import tw.jiegui.core.schools.SchoolCode;

/// What programs send. Each field may be absent, and is then told as a problem or left open.
final class MemberRequests {
  private MemberRequests() {}

  @Schema(name = "NewInvitation")
  public record NewInvitation(
      @Nullable String email,
      @Nullable String name,
      @Nullable String role,
      @Schema(description = "A school's code, for a school's role") @Nullable String school,
      @Schema(description = "Last day of the role") @Nullable String until,
      @Schema(description = "How long the link is valid; 14 where absent") @Nullable Integer days) {
    InvitationDraft draft() {
      return new InvitationDraft(
          new InvitationDraft.Who(text(email), text(name)),
          new InvitationDraft.What(text(role), text(school), text(until)),
          days == null ? "" : days.toString());
    }
  }

  @Schema(name = "MembershipTerm", description = "An absent last day means none")
  public record NewTerm(@Nullable String until) {
    String typed() {
      return text(until);
    }
  }

  @Schema(name = "MembershipEnding")
  public record Ending(@Nullable String reason) {
    String typed() {
      return text(reason);
    }
  }

  @Schema(name = "HandOver")
  public record NewHandOver(
      @Schema(description = "Where; absent for the authority's own roles") @Nullable String school,
      @Schema(description = "The successor's address") @Nullable String email,
      @Schema(description = "Needed where the successor is no member yet") @Nullable String name,
      @Schema(description = "The successor's first day") @Nullable String from) {
    HandOverDraft draft() {
      return new HandOverDraft(text(email), text(name), text(from));
    }

    /// A code that nobody can read must not come to mean the authority's own roles.
    Checked<Optional<SchoolCode>> place() {
      String code = Reader.tidy(text(school)).toUpperCase(Locale.ROOT);
      var reader = new Reader();
      if (!code.isEmpty() && !SchoolCode.isWellFormed(code)) {
        reader.problem("school", "not-a-school-code");
      }
      return reader.result(
          () -> code.isEmpty() ? Optional.empty() : Optional.of(new SchoolCode(code)));
    }
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
