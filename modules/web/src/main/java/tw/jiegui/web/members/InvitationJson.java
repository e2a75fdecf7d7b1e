package tw.jiegui.web.members;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.members.Inviting;
import tw.jiegui.core.members.Member;
import tw.jiegui.core.paging.Slice;

@Schema(name = "Invitation", description = "A role offered to somebody, who takes it by a link")
@JsonbPropertyOrder({
  "id",
  "email",
  "name",
  "role",
  "school",
  "since",
  "until",
  "state",
  "invited_by",
  "invited_at",
  "expires_at",
  "accepted_by",
  "accepted_email",
  "version",
  "link"
})
public record InvitationJson(
    UUID id,
    String email,
    String name,
    @Schema(examples = "officer") String role,
    @Nullable String school,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    @Schema(enumeration = {"pending", "expired", "accepted", "withdrawn"}) String state,
    @JsonbProperty("invited_by") String invitedBy,
    @JsonbProperty("invited_at") Instant invitedAt,
    @JsonbProperty("expires_at") Instant expiresAt,
    @Schema(description = "The member who took it up") @JsonbProperty("accepted_by")
        @Nullable UUID acceptedBy,
    @Schema(description = "May differ from the address that was invited")
        @JsonbProperty("accepted_email")
        @Nullable String acceptedEmail,
    @Schema(description = "Its ETag") int version,
    @Schema(description = "Told once, to whoever makes or renews it") @Nullable String link) {

  @Schema(name = "InvitationList", description = "One page of a list of invitations")
  @JsonbPropertyOrder({"items", "total", "page", "size"})
  public record Page(List<InvitationJson> items, long total, int page, int size) {
    public Page {
      items = List.copyOf(items);
    }
  }

  static InvitationJson of(Inviting.Row row, Instant now) {
    var invitation = row.invitation();
    var offer = invitation.offer();
    return new InvitationJson(
        invitation.id(),
        invitation.guest().email(),
        invitation.guest().name(),
        offer.post().role().realmName(),
        row.school().map(each -> each.identity().code().value()).orElse(null),
        offer.since(),
        offer.until(),
        MemberWords.slug(invitation.state(now).name()),
        invitation.invitedBy(),
        invitation.invitedAt(),
        invitation.expiresAt(),
        invitation.acceptedBy().orElse(null),
        row.taker().flatMap(Member::email).orElse(null),
        invitation.version(),
        null);
  }

  static Page of(Slice<Inviting.Row> slice, Instant now) {
    return new Page(
        slice.map(row -> of(row, now)).rows(),
        slice.total(),
        slice.paging().page(),
        slice.paging().size());
  }

  InvitationJson with(String freshLink) {
    return new InvitationJson(
        id,
        email,
        name,
        role,
        school,
        since,
        until,
        state,
        invitedBy,
        invitedAt,
        expiresAt,
        acceptedBy,
        acceptedEmail,
        version,
        freshLink);
  }
}
