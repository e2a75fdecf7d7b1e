package tw.jiegui.core.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tw.jiegui.core.yaml.Shipped;
import tw.jiegui.core.yaml.YamlSection;

/// What every authority's shipped policy keeps to, and the cases that its officials can read.
public abstract class PolicyContract {
  private final String authority;
  private final Shipped shipped = new Shipped(getClass().getClassLoader(), "authorities");
  private final Policy policy;

  protected PolicyContract(String authority) {
    this.authority = authority;
    policy = new ShippedPolicies(getClass().getClassLoader()).of(authority);
  }

  protected final Policy policy() {
    return policy;
  }

  @Test
  void it_lays_something_down_and_cites_every_document_that_it_names() {
    assertFalse(policy.provisions().isEmpty());
    var cited = new HashSet<String>();
    policy.provisions().values().forEach(each -> cited.add(each.source().document()));
    policy.documents().values().forEach(each -> cited.add(String.valueOf(each.partOf())));
    plans().forEach(plan -> cited.addAll(documentsOf(plan)));
    var idle = new HashSet<>(policy.documents().keySet());
    idle.removeAll(cited);
    assertEquals(new HashSet<>(), idle, "documents that nothing cites");
  }

  @Test
  void what_it_exports_it_imports_unchanged() {
    var written = PolicyWriter.write(policy);
    assertEquals(policy, new PolicyReader().whole("export.yaml", written).policy(authority));
  }

  @TestFactory
  Stream<DynamicTest> every_provision_says_itself() {
    return policy.provisions().values().stream()
        .map(
            provision ->
                DynamicTest.dynamicTest(
                    provision.path(),
                    () ->
                        provision
                            .holds()
                            .statements()
                            .forEach(statement -> says(Sayings.of(statement.rule())))));
  }

  @TestFactory
  Stream<DynamicTest> cases() {
    var file = Pattern.compile("authorities/" + authority + "/cases/(?!plans).+\\.yaml");
    return shipped.list(file).stream()
        .flatMap(name -> cases(name).stream())
        .map(
            each ->
                DynamicTest.dynamicTest(each.text("case"), () -> PolicyCase.check(policy, each)));
  }

  private List<YamlSection> cases(String name) {
    return YamlSection.parse(name, "cases:\n" + shipped.read(name).indent(2)).sections("cases");
  }

  private List<String> plans() {
    return shipped.list(Pattern.compile("authorities/(" + authority + "|default)/plans/.+\\.yaml"));
  }

  private List<String> documentsOf(String plan) {
    var found = new ArrayList<String>();
    var matcher = Pattern.compile("document: ([a-z0-9-]+)").matcher(shipped.read(plan));
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static void says(Bilingual saying) {
    for (var text : List.of(saying.zh(), saying.en())) {
      assertFalse(text.isBlank() || text.contains("{}"), text);
    }
  }
}
