package tw.jiegui.web.certificates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Authority;
import tw.jiegui.core.certificates.Honour;
import tw.jiegui.core.certificates.Shown;
import tw.jiegui.core.certificates.Standing;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.schools.Stage;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.TableHead;

/// Dresses a list of certificates for its page.
record RegisterView(RegisterQuery query, String address, CertificateWords words) {
  /// What a list can be narrowed by.
  record Choices(List<Honour> honours, List<Authority> authorities, List<String> districts) {}

  RegisterPage.Filter filter(Choices choices, List<String> names) {
    var form = Form.of(texts(), query.values());
    return new RegisterPage.Filter(
        address,
        form.text("certificates.filter.q").search(),
        names.stream().map(name -> choice(form, name, choices)).toList(),
        query.isNarrowed());
  }

  private Choice choice(Form form, String name, Choices choices) {
    return form.select("certificates.filter." + name, options(name, choices));
  }

  private List<Option> options(String name, Choices choices) {
    return switch (name) {
      case "award" -> anyOr(awards(choices.honours()).stream());
      case "district" -> anyOr(choices.districts().stream().map(each -> Option.of(each, each)));
      case "stage" -> anyOr(words.options(Stage.values()));
      case "standing" -> standings();
      default ->
          anyOr(
              choices.authorities().stream().map(each -> Option.of(each.id().value(), name(each))));
    };
  }

  /// Each scheme as a whole, and below it its tiers.
  private List<Option> awards(List<Honour> honours) {
    var options = new ArrayList<Option>();
    String last = "";
    for (var honour : honours) {
      if (!honour.scheme().equals(last)) {
        options.add(Option.of(honour.scheme(), words.of(honour.schemeName())));
        last = honour.scheme();
      }
      options.add(Option.of(honour.scheme() + "/" + honour.tier(), "\u3000" + words.title(honour)));
    }
    return options;
  }

  private List<Option> standings() {
    var all = Option.of("all", texts().of("certificates.standing.all"));
    var each = words.options(Standing.values());
    return query.usually().isEmpty()
        ? Stream.concat(Stream.of(Option.of("", all.text())), each).toList()
        : Stream.concat(
                Stream.of(Option.of("", words.name(query.usually().orElseThrow())), all),
                each.filter(
                    option ->
                        !option
                            .value()
                            .equals(CertificateWords.slug(query.usually().orElseThrow()))))
            .toList();
  }

  private List<Option> anyOr(Stream<Option> options) {
    return Stream.concat(Stream.of(Option.of("", texts().of("certificates.any"))), options)
        .toList();
  }

  String name(Authority authority) {
    return texts().choose(authority.nameZh(), authority.nameEn());
  }

  /// Each leads where the list's reader goes on.
  List<RegisterPage.Row> rows(Slice<Shown> found, LocalDate today, Function<Shown, String> way) {
    return found.rows().stream()
        .map(
            shown ->
                new RegisterPage.Row(
                    Link.to(way.apply(shown), shown.mark().number()),
                    words.title(shown.content().honour()),
                    words.holder(shown.content().holder()),
                    words.validity(shown.validity()),
                    words.tag(shown.standing(today))))
        .toList();
  }

  TableHead head(String caption) {
    return new TableHead(
        caption,
        Stream.of("number", "award", "holder", "validity", "standing")
            .map(column -> Column.of(texts().of("certificates.column." + column)))
            .toList());
  }

  Pager pager(Slice<Shown> found) {
    return Pager.of(found, query.at(address), texts());
  }

  EmptyState empty() {
    return query.isNarrowed()
        ? EmptyState.of(texts().of("certificates.none.title"), texts().of("certificates.none"))
            .with(Link.to(address, texts().of("certificates.filter.clear")))
        : EmptyState.of(texts().of("certificates.empty.title"), texts().of("certificates.empty"));
  }

  Link file(String path, String format) {
    return Link.to(
        query.at(path + "." + format).toString(), texts().of("certificates.data." + format));
  }

  private Texts texts() {
    return words.texts();
  }
}
