package tw.jiegui.local.demo;

import java.util.UUID;
import tw.jiegui.core.schools.SchoolFacts;
import tw.jiegui.core.schools.SchoolIdentity;

/// A school as it stands today.
public record DemoSchool(UUID id, SchoolIdentity identity, SchoolFacts facts, boolean open) {

  DemoSchool closed() {
    var nobody = new SchoolFacts.Heads(0, 0);
    var empty =
        new SchoolFacts(facts.kind(), facts.ownership(), facts.district(), facts.remote(), nobody);
    return new DemoSchool(id, identity, empty, false);
  }

  String code() {
    return identity.code().value();
  }
}
