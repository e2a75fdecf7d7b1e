package tw.jiegui.web.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.review.Mark;
import tw.jiegui.core.review.MarkDraft;
import tw.jiegui.core.review.MarkField;
import tw.jiegui.core.review.Marked;
import tw.jiegui.core.review.Marking;
import tw.jiegui.core.review.Missing;
import tw.jiegui.core.review.Question;
import tw.jiegui.core.review.Sight;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.Shell;

/// Makes the page of a question: fresh, or again with what was typed and why it was not taken.
record MarkPages(Sight sight, ReviewPaths paths, ReviewWords words) {
  MarkPage page(Shell shell, String key, Form typed, Marked.@Nullable Clashing clashing) {
    var asked = sight.asked(key);
    return new MarkPage(
        shell,
        clashing == null ? typed.status() : 409,
        head(key, asked),
        beside(key, asked),
        writing(key, asked, typed, clashing));
  }

  String title(String key) {
    return words.name(sight.asked(key).question());
  }

  private UUID id() {
    return sight.sheet().id();
  }

  private MarkPage.Head head(String key, Sight.Asked asked) {
    var questions = sight.asked().stream().map(Sight.Asked::question).toList();
    int at = questions.stream().map(Question::key).toList().indexOf(key);
    var ways = new ArrayList<Link>();
    if (at > 0) {
      ways.add(way("previous", questions.get(at - 1)));
    }
    ways.add(Link.to(paths.sheet(id()), words.text("overview", sight.done(), questions.size())));
    if (at < questions.size() - 1) {
      ways.add(way("next", questions.get(at + 1)));
    }
    return new MarkPage.Head(
        words.text("caption", words.title(sight.about()), words.applicant(sight.about())),
        words.of(asked.question().asks()),
        ways);
  }

  private Link way(String word, Question to) {
    return Link.to(paths.question(id(), to.key()), words.text(word, words.shortly(to)));
  }

  private MarkPage.Beside beside(String key, Sight.Asked asked) {
    var pieces = new ArrayList<MarkPage.Piece>();
    var evidence = asked.question().evidence();
    for (int i = 0; i < evidence.size(); i++) {
      var each = evidence.get(i);
      pieces.add(
          new MarkPage.Piece(
              words.of(each.name()),
              each.says(),
              each.ref().isEmpty()
                  ? null
                  : Link.to(paths.evidence(id(), key, i), words.text("evidence.open"))));
    }
    return new MarkPage.Beside(
        pieces,
        asked.anchors().stream()
            .map(each -> new MarkPage.Example(each.judged(), each.example()))
            .toList(),
        peers(key, asked));
  }

  private List<MarkPage.Peer> peers(String key, Sight.Asked asked) {
    var peers = new ArrayList<MarkPage.Peer>();
    for (var peer : sight.peers()) {
      var said = peer.said().get(key);
      if (said != null) {
        String name = words.text("peer", peers.size() + 1);
        peers.add(said(name, asked.question(), said));
      }
    }
    return peers;
  }

  private MarkPage.Peer said(String name, Question question, Sight.Said said) {
    return new MarkPage.Peer(
        name, words.judgement(question.marking(), said.judgement()), said.reason());
  }

  private MarkPage.Writing writing(
      String key, Sight.Asked asked, Form typed, Marked.@Nullable Clashing clashing) {
    var mark = asked.mark().orElseThrow();
    boolean writable = sight.sheet().state().isWritable();
    return new MarkPage.Writing(
        writable ? form(key, asked.question(), mark, filled(mark, typed), clashing) : null,
        writable
            ? null
            : said(
                words.text("own"),
                asked.question(),
                new Sight.Said(mark.judgement(), mark.reason())),
        clashing == null
            ? List.of()
            : clashing.clashes().stream()
                .map(each -> clash(asked.question().marking(), each))
                .toList(),
        typed.errors("review.mark"));
  }

  private static Form filled(Mark mark, Form typed) {
    return typed.values().isEmpty()
        ? new Form(
            typed.texts(),
            Map.of("judgement", mark.judgement(), "reason", mark.reason()),
            typed.problems())
        : typed;
  }

  private MarkPage.Marking form(
      String key, Question question, Mark mark, Form form, Marked.@Nullable Clashing clashing) {
    var hidden = new ArrayList<Hidden>();
    for (var field : MarkField.values()) {
      String name = field.slug() + "-mark";
      String seen = MarkDraft.mark(mark.value(field));
      boolean fresh = clashing != null || !form.values().containsKey(name);
      hidden.add(new Hidden(name, fresh ? seen : form.values().getOrDefault(name, "")));
    }
    if (clashing != null) {
      clashing
          .clashes()
          .forEach(each -> hidden.add(new Hidden(each.field().slug() + "-theirs", each.theirs())));
    }
    return new MarkPage.Marking(
        paths.question(id(), key),
        hidden,
        switch (question.marking()) {
          case Marking.PassFail() ->
              form.radios(
                  "review.mark.judgement",
                  Stream.of(Marking.PASS, Marking.FAIL)
                      .map(each -> Option.of(each, words.text("judgement." + each)))
                      .toList());
          case Marking.Score _ -> null;
        },
        switch (question.marking()) {
          case Marking.PassFail() -> null;
          case Marking.Score(var min, var max, var weight) ->
              form.text("review.mark.judgement")
                  .width(5)
                  .hint(
                      words.text(
                          "score.hint",
                          min.toPlainString(),
                          max.toPlainString(),
                          weight.stripTrailingZeros().toPlainString()));
        },
        form.area("review.mark.reason")
            .rows(6)
            .hint(words.text("mark.reason.rule", Missing.SHORTEST_REASON)),
        saved(mark));
  }

  private String saved(Mark mark) {
    return Stream.of(MarkField.values())
        .flatMap(field -> mark.written(field).stream())
        .max(Instant::compareTo)
        .map(at -> words.text("last-saved", words.at(at)))
        .orElse(words.text("never-saved"));
  }

  private MarkPage.Clash clash(Marking marking, Marked.Clash clash) {
    var field = clash.field();
    var options = new ArrayList<Option>();
    options.add(Option.of("mine", words.text("keep.mine")));
    options.add(Option.of("theirs", words.text("keep.theirs")));
    if (field == MarkField.REASON) {
      options.add(Option.of("both", words.text("keep.both")));
    }
    var chosen =
        Form.of(words.texts(), Map.of("keep", field == MarkField.REASON ? "both" : "mine"));
    return new MarkPage.Clash(
        words.text("mark." + field.slug()),
        words.text("clash.who", clash.at().map(words::at).orElse("")),
        shown(marking, field, clash.theirs()),
        shown(marking, field, clash.mine()),
        chosen.radios("review.keep", options).named(field.slug() + "-keep"));
  }

  private String shown(Marking marking, MarkField field, String value) {
    return switch (field) {
      case JUDGEMENT -> words.judgement(marking, value);
      case REASON -> value;
    };
  }
}
