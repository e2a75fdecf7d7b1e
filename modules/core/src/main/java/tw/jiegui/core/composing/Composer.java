package tw.jiegui.core.composing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.certification.Scheme;
import tw.jiegui.core.certification.Schemes;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.policy.Policies;
import tw.jiegui.core.policy.PolicySettings;
import tw.jiegui.core.policy.Proposal;
import tw.jiegui.core.policy.ProposalDraft;
import tw.jiegui.core.policy.Proposed;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.core.tenancy.Tenancy;

/// Where an authority composes its schemes. What is composed is proposed like every change of the
/// policy, and a second person decides.
@ApplicationScoped
public class Composer {
  public static final Set<Role> COMPOSERS = PolicySettings.LEGISLATORS;

  @Inject private Tenancy tenancy;
  @Inject private Drafts drafts;
  @Inject private Schemes schemes;
  @Inject private Policies policies;
  @Inject private PolicySettings settings;
  @Inject private Site site;
  @Inject private Audit audit;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Composer() {}

  /// A scheme's newest version, and all its versions.
  public record Line(Scheme scheme, List<Schemes.Label> versions) {
    public Line {
      versions = List.copyOf(versions);
    }
  }

  /// A draft, and whether a second person is to decide on it.
  public record Drafted(SchemeDraft draft, boolean awaiting) {}

  public record Overview(List<Line> lines, List<Drafted> drafts) {
    public Overview {
      lines = List.copyOf(lines);
      drafts = List.copyOf(drafts);
    }
  }

  /// A draft, what it stands on, what is wrong with it, and what became of its last proposal.
  public record Bench(
      SchemeDraft draft, Grounds grounds, Checked<Composed> checked, Optional<Proposal> proposal) {
    public boolean isAwaiting() {
      return proposal.filter(Proposal::isOpen).isPresent();
    }
  }

  public Overview overview(Acting acting) {
    acting.require(COMPOSERS);
    return tenancy.within(
        acting.authority(),
        () ->
            new Overview(
                site.lines(acting.authority()),
                drafts.list().stream()
                    .map(draft -> new Drafted(draft, isAwaiting(acting, draft)))
                    .toList()));
  }

  private boolean isAwaiting(Acting acting, SchemeDraft draft) {
    return proposal(acting, draft).filter(Proposal::isOpen).isPresent();
  }

  private Optional<Proposal> proposal(Acting acting, SchemeDraft draft) {
    return draft.proposalId().map(id -> policies.proposal(acting, id).proposal());
  }

  /// One version as it was published.
  public Scheme version(Acting acting, String scheme, int number) {
    acting.require(COMPOSERS);
    return schemes.version(acting.authority(), scheme, number).scheme();
  }

  public Bench bench(Acting acting, String scheme) {
    acting.require(COMPOSERS);
    return tenancy.within(acting.authority(), () -> bench(acting, drafts.draft(scheme)));
  }

  private Bench bench(Acting acting, SchemeDraft draft) {
    var grounds = site.grounds(acting.authority(), draft.scheme());
    return new Bench(draft, grounds, check(draft, grounds), proposal(acting, draft));
  }

  private static Checked<Composed> check(SchemeDraft draft, Grounds grounds) {
    return Composed.of(draft.scheme(), draft.sheet(), grounds);
  }

  /// Which draft a proposal of the policy belongs to, as long as it is one.
  public Optional<String> schemeOf(Acting acting, UUID proposal) {
    return acting.is(COMPOSERS)
        ? tenancy.within(acting.authority(), () -> drafts.findOf(proposal).map(SchemeDraft::scheme))
        : Optional.empty();
  }

  /// Whoever begins what somebody has begun already comes to that.
  public Worked begin(Acting acting, Start start) {
    var hat = acting.require(COMPOSERS);
    return tenancy.within(
        acting.authority(),
        () -> {
          drafts.holdBeginners();
          var key =
              switch (start) {
                case Start.Version(var scheme) -> scheme;
                case Start.Fresh fresh -> fresh.key();
              };
          var known = drafts.find(key);
          if (known.isPresent() && start instanceof Start.Version) {
            return new Worked.Done(known.get());
          }
          var grounds = site.grounds(acting.authority(), key);
          if (known.isPresent() || (start instanceof Start.Fresh && isTaken(key, grounds))) {
            return Worked.Refused.of("key", "composing.key-taken", key);
          }
          var begun = sheet(start, grounds);
          if (begun.isEmpty()) {
            return Worked.Refused.of("start", "not-a-choice", key);
          }
          var draft = drafts.add(new SchemeDraft(key, begun.get(), Stamp.of(acting, clock)));
          audit.record(acting, hat, draft.deed("begun", Change.NONE));
          return new Worked.Done(draft);
        });
  }

  /// Its numbers stand under its key, where nothing else may stand.
  private static boolean isTaken(String key, Grounds grounds) {
    return grounds.scheme(key).isPresent()
        || grounds.policy().topics().containsKey(key)
        || grounds.policy().documents().containsKey(key);
  }

  private Optional<Sheet> sheet(Start start, Grounds grounds) {
    var today = today();
    return switch (start) {
      case Start.Version(var scheme) ->
          grounds.scheme(scheme).map(known -> Unfolding.of(known, grounds.policy(), today));
      case Start.Fresh(_, var name, var copied) when copied.isEmpty() ->
          Optional.of(Blank.scheme(name, today));
      case Start.Fresh(_, var name, var copied) ->
          grounds
              .scheme(copied)
              .map(known -> Unfolding.of(known, grounds.policy(), today))
              .map(
                  sheet ->
                      sheet
                          .with("name_zh", name.zh())
                          .with("name_en", name.en())
                          .with("copy_of", copied));
    };
  }

  /// Keeps what was typed, right or wrong.
  public Worked write(Acting acting, String scheme, Edit<Sheet> edit) {
    if (edit.value().isTooMuch()) {
      return Worked.Refused.of("name_zh", "composing.too-much");
    }
    return changing(
        acting,
        scheme,
        edit.version(),
        draft -> {
          var before = draft.sheet().values();
          var after = edit.value().keyed();
          draft.write(after, Stamp.of(acting, clock));
          drafts.flush();
          audit.record(
              acting,
              acting.require(COMPOSERS),
              draft.deed("edited", Change.between(before, after.values())));
          return new Worked.Done(draft);
        });
  }

  public Worked discard(Acting acting, String scheme, int version) {
    return changing(
        acting,
        scheme,
        version,
        draft -> {
          drafts.remove(draft);
          audit.record(
              acting,
              acting.require(COMPOSERS),
              draft.deed("discarded", new Change(draft.sheet().values(), Map.of())));
          return new Worked.Done(draft);
        });
  }

  /// Asks a second person to bring it into force.
  public Worked propose(Acting acting, String scheme, int version) {
    return changing(
        acting,
        scheme,
        version,
        draft ->
            switch (check(draft, site.grounds(acting.authority(), scheme))) {
              case Checked.Invalid<Composed>(var problems) -> new Worked.Refused(problems);
              case Checked.Valid<Composed>(var composed) -> propose(acting, draft, composed);
            });
  }

  private Worked propose(Acting acting, SchemeDraft draft, Composed composed) {
    var name = composed.scheme().name();
    var reason = "發布認證：" + name.zh() + " / Publish " + name.en();
    var proposed = settings.propose(acting, new ProposalDraft(reason, composed.changes()));
    return switch (proposed) {
      case Proposed.Done(var proposal) -> {
        draft.propose(proposal.id(), composed, Stamp.of(acting, clock));
        drafts.flush();
        yield new Worked.Done(draft);
      }
      case Proposed.NothingChanged _, Proposed.Overtaken _, Proposed.Invalid _ ->
          throw new IllegalStateException("the policy has changed within its transaction");
    };
  }

  private Worked changing(
      Acting acting, String scheme, int version, Function<SchemeDraft, Worked> work) {
    acting.require(COMPOSERS);
    return tenancy.within(
        acting.authority(),
        () -> {
          var draft = drafts.lock(scheme);
          if (draft.version() != version) {
            return new Worked.ChangedMeanwhile(draft);
          }
          return isAwaiting(acting, draft) ? new Worked.Awaiting(draft) : work.apply(draft);
        });
  }

  private LocalDate today() {
    return Calendars.today(clock);
  }
}
