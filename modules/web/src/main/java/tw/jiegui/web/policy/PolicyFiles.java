package tw.jiegui.web.policy;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import tw.jiegui.core.policy.Policies.InForce;
import tw.jiegui.core.policy.PolicyTable;
import tw.jiegui.core.policy.PolicyWriter;
import tw.jiegui.core.tables.TableFormat;

/// The policy in force as a file to take away.
final class PolicyFiles {
  private PolicyFiles() {}

  static Response of(InForce now, String kind) {
    var name = "policy-%s-%d.%s".formatted(now.policy().authority(), now.revision(), kind);
    return switch (kind) {
      case "yaml" ->
          answer(
              PolicyWriter.write(now.policy()).getBytes(StandardCharsets.UTF_8),
              "application/yaml;charset=UTF-8",
              name);
      case "ods" -> table(now, TableFormat.ODS, name);
      default -> table(now, TableFormat.CSV, name);
    };
  }

  private static Response table(InForce now, TableFormat format, String name) {
    return answer(PolicyTable.write(now.policy(), format), format.mediaType(), name);
  }

  private static Response answer(byte[] content, String type, String name) {
    return Response.ok(content)
        .header("Content-Type", type)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }
}
