package tw.jiegui.web.plans;

import java.util.UUID;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.plans.Plan;
import tw.jiegui.core.plans.PlanNode;

/// Where the pages of one authority's plans are.
record PlanPaths(AuthorityId authority) {
  String list() {
    return "/" + authority + "/plans";
  }

  String create() {
    return list() + "/new";
  }

  String plan(Plan plan) {
    return plan(plan.code());
  }

  String plan(String code) {
    return list() + "/" + code;
  }

  String of(Plan plan, String what) {
    return plan(plan) + "/" + what;
  }

  String node(Plan plan, PlanNode node) {
    return node(plan.code(), node.id());
  }

  String node(String plan, UUID node) {
    return plan(plan) + "/nodes/" + node;
  }

  String indicator(String plan, UUID indicator) {
    return plan(plan) + "/indicators/" + indicator;
  }

  String questions() {
    return "/" + authority + "/questions";
  }

  String question(UUID question) {
    return questions() + "/" + question;
  }

  String answer(UUID question, UUID school) {
    return question(question) + "/answers/" + school;
  }
}
