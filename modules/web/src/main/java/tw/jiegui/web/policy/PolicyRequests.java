package tw.jiegui.web.policy;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Term;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.policy.Facts;
import tw.jiegui.core.policy.FactsDraft;
import tw.jiegui.core.policy.Policy;
import tw.jiegui.core.policy.PolicyChange;
import tw.jiegui.core.policy.ProposalDraft;
import tw.jiegui.core.policy.Provision;
import tw.jiegui.core.policy.StatementDraft;
import tw.jiegui.core.policy.Terms;
import tw.jiegui.core.policy.Wanted;

/// What programs send. Each field may be absent, and is then told as a problem or left open.
final class PolicyRequests {
  private PolicyRequests() {}

  @Schema(name = "PolicyCase", description = "A case to try a provision on")
  public record Case(
      @Schema(description = "The year or day, as the provision counts them: 112, FY112, 2022-09-01")
          @Nullable String on,
      @Schema(
              type = OBJECT,
              description =
                  "By the keys that the statement asks for: a number, a day, true or false, or a"
                      + " list of items. What is absent is unknown")
          @Nullable Map<String, Object> facts) {
    Checked<Term> term(Provision provision) {
      var typed = Reader.tidy(text(on));
      var reader = new Reader();
      var term = Terms.like(provision.holds().basis(), typed);
      if (term.isEmpty()) {
        reader.problem("on", typed.isEmpty() ? "required" : "not-a-term", typed);
      }
      return reader.result(term::orElseThrow);
    }

    Checked<Facts> facts(List<Wanted> wanted) {
      var sent = json(facts == null ? Map.of() : facts);
      var known = wanted.stream().map(Wanted::key).collect(Collectors.toSet());
      var strange = new ArrayList<Problem>();
      sent.keySet().stream()
          .filter(key -> !known.contains(key))
          .forEach(key -> strange.add(Problem.of(key, "not-asked")));
      return strange.isEmpty()
          ? FactsDraft.check(wanted, typed(sent))
          : new Checked.Invalid<>(strange);
    }

    private static Map<String, String> typed(JsonObject sent) {
      var typed = new HashMap<String, String>();
      sent.forEach((key, value) -> typed.put(key, typed(value)));
      return typed;
    }

    /// A list with nothing in it is known to be empty, which is not the same as no list.
    private static String typed(JsonValue value) {
      return switch (value) {
        case JsonString text -> text.getString();
        case JsonArray list when list.isEmpty() -> ",";
        case JsonArray list -> list.stream().map(Case::typed).collect(Collectors.joining(","));
        default -> value.getValueType() == JsonValue.ValueType.NULL ? "" : value.toString();
      };
    }
  }

  @Schema(name = "NewPolicyProposal")
  public record NewProposal(@Nullable String reason, @Nullable List<NewStatement> changes) {
    Checked<ProposalDraft> draft(Policy policy) {
      var reader = new Reader();
      var why = reader.text("reason", text(reason), ProposalDraft.LONGEST_REASON);
      var wanted = changes == null ? List.<NewStatement>of() : changes;
      if (wanted.isEmpty()) {
        reader.problem("changes", "required");
      }
      return Checked.both(reader.result(() -> why), changes(policy, wanted), ProposalDraft::new);
    }

    private static Checked<List<PolicyChange>> changes(Policy policy, List<NewStatement> wanted) {
      var changes = new ArrayList<PolicyChange>();
      var problems = new ArrayList<Problem>();
      var parts = new HashSet<String>();
      for (int at = 0; at < wanted.size(); at++) {
        var field = "changes[" + (at + 1) + "].";
        switch (wanted.get(at).change(policy)) {
          case Checked.Invalid<PolicyChange>(var found) ->
              found.forEach(
                  each ->
                      problems.add(new Problem(field + each.field(), each.code(), each.details())));
          case Checked.Valid<PolicyChange>(var change) -> {
            changes.add(change);
            if (!parts.add(change.path() + " " + change.part())) {
              problems.add(Problem.of(field + "from", "twice"));
            }
          }
        }
      }
      return problems.isEmpty() ? new Checked.Valid<>(changes) : new Checked.Invalid<>(problems);
    }
  }

  @Schema(
      name = "NewStatement",
      description =
          "What a provision is to say from a year on; with removed, the statement that begins there"
              + " is taken away")
  public record NewStatement(
      @Nullable String provision,
      @Schema(description = "The first year or day: 116, FY116, 2027-01-01") @Nullable String from,
      @Schema(description = "The last one; absent while nothing ends it") @Nullable String until,
      @Schema(type = OBJECT, description = "As in YAML") @Nullable Map<String, Object> rule,
      @Nullable Boolean removed) {
    Checked<PolicyChange> change(Policy policy) {
      var draft =
          new StatementDraft(text(from), text(until), rule == null ? "" : json(rule).toString());
      return policy
          .find(text(provision))
          .map(found -> Boolean.TRUE.equals(removed) ? draft.removal(found) : draft.check(found))
          .orElseGet(
              () ->
                  new Checked.Invalid<>(
                      List.of(Problem.of("provision", "no-such-provision", text(provision)))));
    }
  }

  @Schema(name = "PolicyVerdict")
  public record Verdict(@Schema(description = "Needed to reject") @Nullable String note) {
    Checked<String> optional() {
      var reader = new Reader();
      var read = reader.optionalText("note", text(note), ProposalDraft.LONGEST_REASON);
      return reader.result(() -> read);
    }

    Checked<String> needed() {
      var reader = new Reader();
      var read = reader.text("note", text(note), ProposalDraft.LONGEST_REASON);
      return reader.result(() -> read);
    }
  }

  /// Declared as maps: the description of the API cannot say what a JsonObject is.
  private static JsonObject json(Map<String, Object> sent) {
    return Json.createObjectBuilder(sent).build();
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
