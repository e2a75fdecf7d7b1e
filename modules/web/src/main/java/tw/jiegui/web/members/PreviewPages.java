package tw.jiegui.web.members;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.members.MemberImported.Preview;
import tw.jiegui.core.members.MemberPlan;
import tw.jiegui.core.members.PlannedMember;
import tw.jiegui.core.members.PlannedMember.AnotherPost;
import tw.jiegui.core.members.PlannedMember.Bad;
import tw.jiegui.core.members.PlannedMember.Newcomer;
import tw.jiegui.core.members.PlannedMember.Unchanged;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.tables.Row;
import tw.jiegui.web.members.ImportPreviewPage.Line;
import tw.jiegui.web.members.ImportPreviewPage.Sending;
import tw.jiegui.web.pages.Address;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;
import tw.jiegui.web.pages.Tag.Colour;

/// A plan as a page: where rows are bad, those alone.
record PreviewPages(Shells shells, MemberPaths paths, Paging paging) {
  ImportPreviewPage page(Preview preview, @Nullable String notice) {
    var file = preview.file();
    return new ImportPreviewPage(
        shells.page(
            "members.preview.title",
            shells.crumb("members.title", paths.list()),
            shells.crumb("members.import.title", paths.upload())),
        notice == null ? 200 : 409,
        new ImportPreviewPage.Verdict(
            file.fileName(), preview.plan().isApplicable(), verdict(preview.plan()), notice),
        lines(preview),
        new ImportPreviewPage.Ways(apply(preview), discard(preview)));
  }

  private String verdict(MemberPlan plan) {
    var counts = plan.counts();
    if (counts.bad() > 0) {
      return shells.texts().of("members.preview.bad", counts.bad());
    }
    return plan.isApplicable()
        ? shells
            .texts()
            .of("members.preview.good", counts.newcomers(), counts.posts(), counts.unchanged())
        : text("members.preview.nothing");
  }

  private ImportPreviewPage.Lines lines(Preview preview) {
    var rows = shown(preview.plan());
    var all = rows.subList(Math.min(paging.offset(), rows.size()), rows.size());
    var slice = new Slice<>(all.stream().limit(paging.size()).toList(), rows.size(), paging);
    return new ImportPreviewPage.Lines(
        head(),
        slice.rows().stream().map(this::line).toList(),
        Pager.of(slice, Address.of(paths.upload(preview.file().id())), shells.texts()));
  }

  private static List<PlannedMember> shown(MemberPlan plan) {
    return plan.listBad().isEmpty() ? plan.rows() : List.copyOf(plan.listBad());
  }

  private TableHead head() {
    return new TableHead(
        text("members.preview.title"),
        Stream.of("line", "name", "post", "what", "details")
            .map(name -> Column.of(text("members.column." + name)))
            .toList());
  }

  private Line line(PlannedMember planned) {
    var row = planned.row();
    return new Line(row.line(), row.cell("name"), post(planned), what(planned), details(planned));
  }

  private String post(PlannedMember planned) {
    return switch (planned) {
      case Newcomer(var _, var grant) -> post(grant);
      case AnotherPost(var _, var _, var grant) -> post(grant);
      case Unchanged(var row, var _) -> words(row);
      case Bad(var row, var _) -> words(row);
    };
  }

  /// As it stands in the file.
  private static String words(Row row) {
    return row.cell("role") + " " + row.cell("school");
  }

  private String post(PlannedMember.Grant grant) {
    return words().post(grant.post().role(), Optional.of(grant.school()));
  }

  private Tag what(PlannedMember planned) {
    return switch (planned) {
      case Newcomer _ -> new Tag(text("members.plan.newcomer"), Colour.GREEN);
      case AnotherPost _ -> new Tag(text("members.plan.post"), Colour.TEAL);
      case Unchanged _ -> new Tag(text("members.plan.unchanged"), Colour.GREY);
      case Bad _ -> new Tag(text("members.plan.bad"), Colour.RED);
    };
  }

  private List<String> details(PlannedMember planned) {
    return switch (planned) {
      case Newcomer(var _, var grant) -> List.of(words().term(grant.term()));
      case AnotherPost(var _, var _, var grant) -> List.of(words().term(grant.term()));
      case Unchanged _ -> List.of();
      case Bad(var _, var problems) -> problems.stream().map(words()::sentence).toList();
    };
  }

  private @Nullable Sending apply(Preview preview) {
    var plan = preview.plan();
    return plan.isApplicable()
        ? new Sending(
            paths.upload(preview.file().id()) + "/apply",
            List.of(new Hidden("fingerprint", plan.fingerprint())),
            Button.of(text("members.preview.apply")))
        : null;
  }

  private Sending discard(Preview preview) {
    return new Sending(
        paths.upload(preview.file().id()) + "/discard",
        List.of(),
        Button.second(text("members.preview.discard")));
  }

  private MemberWords words() {
    return new MemberWords(shells.texts());
  }

  private String text(String key) {
    return shells.texts().of(key);
  }
}
