package tw.jiegui.web.members;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.members.Roster;
import tw.jiegui.core.paging.Slice;

@Schema(name = "Member", description = "A person as one authority knows him")
@JsonbPropertyOrder({"id", "name", "email", "sso_subject", "signed_in", "memberships"})
public record MemberJson(
    UUID id,
    String name,
    @Nullable String email,
    @JsonbProperty("sso_subject") @Nullable String ssoSubject,
    @Schema(description = "Whether he has ever signed in") @JsonbProperty("signed_in")
        boolean signedIn,
    List<MembershipJson> memberships) {
  public MemberJson {
    memberships = List.copyOf(memberships);
  }

  @Schema(name = "MemberList", description = "One page of a list of members")
  @JsonbPropertyOrder({"items", "total", "page", "size"})
  public record Page(
      List<MemberJson> items,
      @Schema(description = "How many there are on all pages") long total,
      int page,
      int size) {
    public Page {
      items = List.copyOf(items);
    }
  }

  static MemberJson of(Roster.Row row, LocalDate today) {
    var member = row.member();
    return new MemberJson(
        member.id(),
        member.name(),
        member.email().orElse(null),
        member.ssoSubject().orElse(null),
        member.isBound(),
        row.places().stream()
            .map(place -> MembershipJson.of(place.membership(), place.school(), today))
            .toList());
  }

  static Page of(Slice<Roster.Row> slice, LocalDate today) {
    return new Page(
        slice.map(row -> of(row, today)).rows(),
        slice.total(),
        slice.paging().page(),
        slice.paging().size());
  }
}
