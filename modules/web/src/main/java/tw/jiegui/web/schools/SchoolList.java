package tw.jiegui.web.schools;

import java.util.List;
import java.util.stream.Stream;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolFilter.Order;
import tw.jiegui.core.tables.TableFormat;
import tw.jiegui.web.pages.Address;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.TableHead;

/// Dresses a list of schools for its page.
record SchoolList(ListQuery query, SchoolPaths paths, SchoolWords words) {
  SchoolListPage.Filter filter(List<String> districts) {
    var form = Form.of(words.texts(), query.values());
    return new SchoolListPage.Filter(
        paths.list(),
        form.text("schools.filter.q").search(),
        Stream.of("kind", "ownership", "district", "remote", "status")
            .map(name -> choice(form, name, districts))
            .toList(),
        query.values().getOrDefault("sort", ""),
        query.isNarrowed());
  }

  private Choice choice(Form form, String name, List<String> districts) {
    return form.select("schools.filter." + name, options(name, districts));
  }

  private List<Option> options(String name, List<String> districts) {
    return switch (name) {
      case "kind" -> anyOr(words.kinds());
      case "ownership" -> anyOr(words.ownerships());
      case "district" -> anyOr(districts.stream().map(each -> Option.of(each, each)).toList());
      case "remote" -> anyOr(List.of(option("yes"), option("no")));
      default -> List.of(status("", "open"), status("closed", "closed"), status("all", "all"));
    };
  }

  private List<Option> anyOr(List<Option> options) {
    var any = Option.of("", words.texts().of("schools.any"));
    return Stream.concat(Stream.of(any), options.stream()).toList();
  }

  private Option option(String yesOrNo) {
    return Option.of(yesOrNo, words.texts().of("schools." + yesOrNo));
  }

  private Option status(String value, String word) {
    return Option.of(value, words.choice("status", word));
  }

  SchoolListPage.Results results(Slice<School> slice) {
    var texts = words.texts();
    return new SchoolListPage.Results(
        new TableHead(texts.of("schools.title"), columns()),
        slice.rows().stream().map(school -> SchoolRow.of(school, paths, words)).toList(),
        Pager.of(slice, query.address(paths.list()), texts),
        EmptyState.of(texts.of("schools.none.title"), texts.of("schools.none"))
            .with(Link.to(paths.list(), texts.of("schools.filter.clear"))),
        Stream.of(TableFormat.values()).map(this::file).toList());
  }

  private Link file(TableFormat format) {
    var address = query.address(paths.list() + "/export." + format.extension());
    return Link.to(address.toString(), words.texts().of("schools.export." + format.extension()));
  }

  private List<Column> columns() {
    return List.of(
        sorted("code", Order.CODE, Column.Order.ASCENDING),
        sorted("name", Order.NAME, Column.Order.ASCENDING),
        column("kind"),
        column("ownership"),
        sorted("district", Order.DISTRICT, Column.Order.ASCENDING),
        sorted("students", Order.STUDENTS, Column.Order.DESCENDING).asNumber(),
        column("status"));
  }

  private Column column(String field) {
    return Column.of(words.texts().of("schools.field." + field));
  }

  private Column sorted(String field, Order order, Column.Order direction) {
    Address address =
        query
            .address(paths.list())
            .with("sort", order == Order.CODE ? "" : SchoolWords.slug(order.name()));
    boolean current = query.filter().order() == order;
    return column(field).sortedBy(address, current ? direction : Column.Order.NONE);
  }
}
