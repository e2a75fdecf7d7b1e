package tw.jiegui.core.certificates;

import java.util.Map;
import java.util.TreeMap;
import tw.jiegui.core.policy.Bilingual;

/// What a certificate says: who holds what, on what ground.
public record Content(Holder holder, Honour honour, Bilingual basis) {
  Map<String, String> named(Validity validity) {
    var named = new TreeMap<String, String>();
    named.put("holder", holder.authority() + " " + holder.code());
    named.put("name_zh", holder.name().zh());
    named.put("name_en", holder.name().en());
    named.put("scheme", honour.scheme());
    named.put("tier", honour.tier());
    named.put("valid_from", validity.from().toString());
    named.put("valid_until", validity.until().toString());
    return named;
  }
}
