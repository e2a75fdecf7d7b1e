package tw.jiegui.core.assessment;

import java.util.ArrayList;
import java.util.List;
import tw.jiegui.core.assessment.MatrixFilter.Standing;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.input.Like;

/// What the filter asks for, as SQL with numbered places and what goes into them.
record MatrixConditions(List<String> texts, List<Object> values, MatrixFilter filter) {
  MatrixConditions(AuthorityId authority, MatrixFilter filter) {
    this(new ArrayList<>(), new ArrayList<>(), filter);
    values.addAll(List.of(authority.value(), filter.year().roc(), filter.frame()));
    ofSchool(filter.schools());
    ofStanding(filter.standing());
  }

  private void ofSchool(MatrixFilter.Schools asked) {
    if (!asked.text().isBlank()) {
      String like = place(Like.containing(asked.text()));
      texts.add(
          "(lower(s.name_zh) like %1$s escape '!' or lower(s.name_en) like %1$s escape '!' or lower(s.code) like %1$s escape '!')"
              .formatted(like));
    }
    asked.kind().ifPresent(kind -> texts.add("s.kind = " + place(kind.name())));
    if (!asked.district().isBlank()) {
      texts.add("s.district = " + place(asked.district()));
    }
  }

  private void ofStanding(Standing asked) {
    switch (asked.level()) {
      case "" -> {}
      case Standing.NOT_BEGUN -> texts.add("a.id is null");
      case Standing.NO_LEVEL -> texts.add("a.level = ''");
      case String level -> texts.add("a.level = " + place(level));
    }
    if (!asked.unmet().isBlank()) {
      texts.add(
          "not exists (select 1 from assessment_answer w where w.authority = a.authority"
              + " and w.assessment_id = a.id and w.indicator = "
              + place(asked.unmet())
              + " and w.state = 'met')");
    }
  }

  private String place(Object value) {
    values.add(value);
    return "?" + values.size();
  }

  String from() {
    return " from school s left join assessment a on a.authority = s.authority"
        + " and a.school_id = s.id and a.year = ?2 and a.frame = ?3"
        + " where s.authority = ?1 and s.status = 'OPEN' and s.kind <> 'KINDERGARTEN'"
        + String.join("", texts.stream().map(text -> " and " + text).toList());
  }

  String order() {
    return switch (filter.order()) {
      case CODE -> " order by s.code";
      case NAME -> " order by s.name_zh, s.code";
      case DISTRICT -> " order by s.district, s.code";
      case MET -> " order by coalesce(a.mandatory_met + a.optional_met, -1) desc, s.code";
    };
  }
}
