package tw.jiegui.core.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Deed;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.members.Membership.Post;
import tw.jiegui.core.schools.Schools;

/// Writes what happened to members into the audit log; never a secret.
@ApplicationScoped
class Ledger {
  @Inject private Audit audit;
  @Inject private Schools schools;

  @SuppressWarnings("NullAway.Init")
  protected Ledger() {}

  void bound(Acting acting, Member member) {
    var change = Change.created(Map.of("subject", acting.person().subject()));
    audit.recordOwn(acting, Deed.of("member.bound", subject(member), change));
  }

  void note(Acting acting, Hat hat, Deed deed) {
    audit.record(acting, hat, deed);
  }

  void noteAll(Acting acting, Hat hat, List<Deed> deeds) {
    audit.recordAll(acting, hat, deeds);
  }

  /// Taking up an invitation is the guest's own deed.
  void accepted(Acting acting, Invitation invitation, Member taker, Membership membership) {
    var values = values(membership);
    values.put("email", invitation.guest().email());
    values.put("accepted_email", acting.person().email());
    values.put("member", taker.name());
    audit.recordOwn(
        acting,
        deed(
            "invitation.accepted", subject(invitation), membership.post(), Change.created(values)));
  }

  Deed granted(Member member, Membership membership) {
    return deed(
        "membership.granted",
        subject(member),
        membership.post(),
        Change.created(values(membership)));
  }

  /// The post is always told, so that an entry reads by itself; the rest where it changed.
  Deed changed(String action, Member member, Membership membership, Map<String, String> before) {
    var after = values(membership);
    var change = Change.between(before, after);
    var told = new LinkedHashMap<>(change.after());
    told.putAll(place(membership.post()));
    return deed(action, subject(member), membership.post(), new Change(change.before(), told));
  }

  Deed about(String action, Invitation invitation, Map<String, String> before) {
    var values = values(invitation);
    return deed(
        action,
        subject(invitation),
        invitation.offer().post(),
        before.isEmpty() ? Change.created(values) : Change.between(before, values));
  }

  Map<String, String> values(Membership membership) {
    var values = place(membership.post());
    values.put("since", membership.term().since().toString());
    put(values, "until", membership.term().until());
    membership.endedAt().ifPresent(at -> values.put("ended_at", at.toString()));
    if (membership.isEnded()) {
      values.put("ended_why", membership.endedWhy());
    }
    return values;
  }

  Map<String, String> values(Invitation invitation) {
    var values = place(invitation.offer().post());
    values.put("email", invitation.guest().email());
    values.put("name", invitation.guest().name());
    values.put("expires_at", invitation.expiresAt().toString());
    put(values, "since", invitation.offer().since());
    put(values, "until", invitation.offer().until());
    invitation.withdrawnAt().ifPresent(at -> values.put("withdrawn_at", at.toString()));
    return values;
  }

  private Map<String, String> place(Post post) {
    var place = new LinkedHashMap<String, String>();
    place.put("role", post.role().name());
    if (post.schoolId() != null) {
      place.put("school", schools.school(post.schoolId()).identity().code().value());
    }
    return place;
  }

  private static void put(Map<String, String> values, String name, @Nullable LocalDate day) {
    if (day != null) {
      values.put(name, day.toString());
    }
  }

  private static Deed deed(String action, Deed.Subject subject, Post post, Change change) {
    var deed = Deed.of(action, subject, change);
    return post.schoolId() == null ? deed : deed.atSchool(post.schoolId());
  }

  static Deed.Subject subject(Member member) {
    return new Deed.Subject("member", member.id().toString(), member.name());
  }

  private static Deed.Subject subject(Invitation invitation) {
    var guest = invitation.guest();
    return new Deed.Subject(
        "invitation", invitation.id().toString(), guest.name() + " " + guest.email());
  }
}
