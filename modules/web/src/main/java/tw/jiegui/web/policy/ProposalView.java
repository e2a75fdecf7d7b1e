package tw.jiegui.web.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.policy.Policies.Seen;
import tw.jiegui.core.policy.Policy;
import tw.jiegui.core.policy.PolicyChange;
import tw.jiegui.core.policy.PolicySettings;
import tw.jiegui.core.policy.PolicyShifts;
import tw.jiegui.core.policy.Proposal;
import tw.jiegui.core.policy.Provision;
import tw.jiegui.core.policy.Shift;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.SummaryRow;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;

/// A proposal as its page shows it, against the revision that it was based on.
record ProposalView(Shells shells, Acting acting, LocalDate today) {
  private static final int SHOWN = 200;

  /// `from` leads to what the proposal comes from.
  record Sent(Typed typed, List<Problem> problems, String notice, List<Link> from) {
    Sent {
      from = List.copyOf(from);
    }
  }

  ProposalPage page(Seen seen, Policy base, Sent sent) {
    var form = Form.of(shells.texts(), sent.typed().values()).with(sent.problems());
    var proposal = seen.proposal();
    return new ProposalPage(
        shells.page(
            "policy.proposal",
            shells.crumb("policy.title", paths().overview()),
            shells.crumb("policy.proposals", paths().proposals())),
        sent.notice().isEmpty() ? form.status() : 409,
        new ProposalPage.Intro(
            words().state(proposal),
            facts(proposal),
            form.errors("policy.decide"),
            sent.notice(),
            sent.from()),
        differences(seen, base),
        deciding(proposal, form));
  }

  private SummaryList facts(Proposal proposal) {
    var rows = new ArrayList<SummaryRow>();
    rows.add(SummaryRow.of(text("policy.column.reason"), proposal.reason()));
    rows.add(SummaryRow.of(text("policy.column.by"), words().stamp(proposal.proposed())));
    rows.add(SummaryRow.of(text("policy.based-on"), revision(proposal.basedOn())));
    var decided = proposal.decided();
    if (decided != null) {
      rows.add(SummaryRow.of(text("policy.column.decided"), words().stamp(decided)));
    }
    if (!proposal.note().isEmpty()) {
      rows.add(SummaryRow.of(text("policy.decide.note"), proposal.note()));
    }
    var became = proposal.revision();
    if (became != null) {
      rows.add(
          SummaryRow.of(text("policy.became"), revision(became))
              .with(
                  shells.crumb(
                      "policy.compare.title", paths().compare(proposal.basedOn(), became))));
    }
    return new SummaryList(rows);
  }

  private ProposalPage.Differences differences(Seen seen, Policy base) {
    var lines = seen.changes().stream().limit(SHOWN).map(change -> line(base, change)).toList();
    var shifts =
        PolicyShifts.of(base, seen.changes()).stream()
            .limit(SHOWN)
            .map(each -> shifted(each.provision(), each.shift()))
            .toList();
    return new ProposalPage.Differences(
        head("policy.differences", "part", "before", "after"),
        lines,
        head("policy.shifts", "provision", "days", "before", "after"),
        shifts,
        seen.changes().size() - lines.size());
  }

  private ProposalPage.Difference line(Policy base, PolicyChange change) {
    var lines = new ChangeLines(words());
    return new ProposalPage.Difference(
        words().part(base, change),
        base.find(change.path()).isPresent() ? paths().provision(change.path()) : null,
        lines.before(change),
        lines.after(change));
  }

  private ProposalPage.Shifted shifted(Provision provision, Shift shift) {
    return new ProposalPage.Shifted(
        words().in(provision.name()),
        words().days(shift),
        words().says(shift.before()),
        words().says(shift.after()),
        shift.reachesBack(today) ? new Tag(text("policy.reaches-back"), Tag.Colour.ORANGE) : null);
  }

  private ProposalPage.@Nullable Deciding deciding(Proposal proposal, Form form) {
    if (!proposal.isOpen() || !acting.is(PolicySettings.LEGISLATORS)) {
      return null;
    }
    boolean own = proposal.isBy(acting.person());
    return new ProposalPage.Deciding(
        paths().proposal(proposal),
        text(own ? "policy.decide.lead.own" : "policy.decide.lead"),
        List.of(Hidden.version(proposal.version())),
        own ? null : form.area("policy.decide.note").rows(3),
        own
            ? List.of(button(Button.warning(text("policy.withdraw")), "withdraw"))
            : List.of(
                button(Button.of(text("policy.approve")), "approve"),
                button(Button.second(text("policy.reject")), "reject")));
  }

  private static Button button(Button button, String verdict) {
    return button.named("verdict", verdict);
  }

  private TableHead head(String caption, String... columns) {
    return new TableHead(
        text(caption),
        Stream.of(columns).map(name -> Column.of(text("policy.column." + name))).toList());
  }

  private String revision(int number) {
    return shells.texts().of("policy.revision.number", number);
  }

  private PolicyPaths paths() {
    return new PolicyPaths(acting.authority());
  }

  private PolicyWords words() {
    return new PolicyWords(shells.texts());
  }

  private String text(String key) {
    return shells.texts().of(key);
  }
}
