package tw.jiegui.core.members;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Role;

/// A role that a member holds, for a school where the role is a school's, from a day until another.
@Entity
@Table(name = "membership")
@Multitenant
@TenantDiscriminatorColumn(name = "authority", primaryKey = true)
public class Membership {
  /// A role, and the school that it is held at.
  public record Post(Role role, @Nullable UUID schoolId) {
    public Post {
      if (role.ofSchool() == (schoolId == null)) {
        throw new IllegalArgumentException(role + " at school " + schoolId);
      }
    }
  }

  /// The last day may be open.
  public record Term(LocalDate since, @Nullable LocalDate until) {
    public Term {
      if (until != null && until.isBefore(since)) {
        throw new IllegalArgumentException(since + " to " + until);
      }
    }

    public boolean covers(LocalDate day) {
      return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
  }

  /// Where a membership stands on a day.
  public enum Standing {
    COMING,
    ACTIVE,
    EXPIRED,
    ENDED
  }

  @Id private UUID id;

  @Column(name = "member_id")
  private UUID memberId;

  @Column(name = "school_id")
  private @Nullable UUID schoolId;

  @Enumerated(EnumType.STRING)
  private Role role;

  private LocalDate since;
  private @Nullable LocalDate until;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "ended_why")
  private String endedWhy;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Membership() {}

  Membership(Member member, Post post, Term term) {
    this.id = UUID.randomUUID();
    this.memberId = member.id();
    this.role = post.role();
    this.schoolId = post.schoolId();
    this.since = term.since();
    this.until = term.until();
    this.endedWhy = "";
  }

  void end(Instant now, String why) {
    if (endedAt != null) {
      throw new IllegalStateException("ended already: " + id);
    }
    endedAt = now;
    endedWhy = why;
  }

  /// Another holds the post from that day on: this one lasts until the day before, if it can.
  void handOver(LocalDate from, LocalDate today, Instant now) {
    var lastDay = from.minusDays(1);
    if (lastDay.isBefore(today) || lastDay.isBefore(since)) {
      end(now, "");
    } else if (until == null || until.isAfter(lastDay)) {
      until = lastDay;
    }
  }

  /// Takes an ending back.
  void resume() {
    endedAt = null;
    endedWhy = "";
  }

  void lastUntil(@Nullable LocalDate lastDay) {
    until = new Term(since, lastDay).until();
  }

  public boolean isActive(LocalDate day) {
    return standing(day) == Standing.ACTIVE;
  }

  public Standing standing(LocalDate day) {
    if (endedAt != null) {
      return Standing.ENDED;
    }
    if (day.isBefore(since)) {
      return Standing.COMING;
    }
    return term().covers(day) ? Standing.ACTIVE : Standing.EXPIRED;
  }

  public UUID id() {
    return id;
  }

  public boolean isEnded() {
    return endedAt != null;
  }

  public UUID memberId() {
    return memberId;
  }

  public Post post() {
    return new Post(role, schoolId);
  }

  public Term term() {
    return new Term(since, until);
  }

  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  public String endedWhy() {
    return endedWhy;
  }

  public int version() {
    return version;
  }
}
