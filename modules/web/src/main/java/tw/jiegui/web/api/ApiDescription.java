package tw.jiegui.web.api;

import static java.util.stream.Collectors.toSet;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createInfo;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityScheme;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/// The description of the API: pages are no part of it, and every operation says what all have in
/// common.
public class ApiDescription implements OASFilter {
  private static final String ROOT = "/api/";
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
  private static final Map<String, String> FOR_ALL =
      Map.of(
          "401", "No bearer token, or one that does not hold",
          "403", "None of this person's roles allows it",
          "404", "There is no such thing, or not for this person");
  private static final Map<String, Map<String, String>> WITH_HEADER =
      Map.of(
          "If-Match",
          Map.of("412", "It has changed since", "428", "If-Match is missing"),
          OncePerKey.HEADER,
          Map.of("400", "Idempotency-Key is missing", "422", "The key was used for another body"));

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.setInfo(
        createInfo()
            .title("Jiegui")
            .version("v1")
            .description(
                "Bearer tokens only. Writes to what exists need If-Match, creates need"
                    + " Idempotency-Key. Failures are problem documents (RFC 9457) in the language"
                    + " of Accept-Language."));
    if (api.getComponents() == null) {
      api.setComponents(createComponents());
    }
    api.getComponents().addSecurityScheme("bearer", bearer());
    api.setSecurity(List.of(createSecurityRequirement().addScheme("bearer")));
    var ours = new TreeMap<String, PathItem>();
    api.getPaths().getPathItems().forEach((path, item) -> describe(path, item, ours));
    api.getPaths().setPathItems(ours);
  }

  private static SecurityScheme bearer() {
    return createSecurityScheme()
        .type(SecurityScheme.Type.HTTP)
        .scheme("bearer")
        .bearerFormat("JWT");
  }

  private static void describe(String path, PathItem item, Map<String, PathItem> ours) {
    if (path.startsWith(ROOT)) {
      item.getOperations().values().forEach(operation -> name(operation, item, path));
      item.getOperations().values().forEach(operation -> describe(operation, item));
      ours.put(path, item);
    }
  }

  /// What stands in the address is a parameter, even where no method of ours asks for it: the
  /// authority is looked up before any of them.
  private static void name(Operation operation, PathItem item, String path) {
    var named = parameters(operation, item).map(Parameter::getName).collect(toSet());
    VARIABLE
        .matcher(path)
        .results()
        .map(found -> found.group(1))
        .filter(name -> !named.contains(name))
        .forEach(
            name ->
                operation.addParameter(
                    createParameter().name(name).in(Parameter.In.PATH).required(true)));
  }

  private static Stream<Parameter> parameters(Operation operation, PathItem item) {
    return Stream.of(operation.getParameters(), item.getParameters())
        .filter(Objects::nonNull)
        .flatMap(List::stream);
  }

  private static void describe(Operation operation, PathItem item) {
    FOR_ALL.forEach((status, why) -> fails(operation, status, why));
    if (operation.getRequestBody() != null) {
      fails(operation, "422", "Some fields are not right");
    }
    parameters(operation, item).forEach(parameter -> describe(operation, parameter));
  }

  private static void describe(Operation operation, Parameter parameter) {
    describe(parameter);
    WITH_HEADER
        .getOrDefault(parameter.getName(), Map.of())
        .forEach((status, why) -> fails(operation, status, why));
  }

  private static void fails(Operation operation, String status, String why) {
    if (!operation.getResponses().hasAPIResponse(status)) {
      operation.getResponses().addAPIResponse(status, problem(why));
    }
  }

  private static void describe(Parameter parameter) {
    if (parameter.getName().equals("authority")) {
      parameter.description("The short name of the authority").example("taipei");
    }
    if (parameter.getSchema() == null && parameter.getContent() == null) {
      parameter.schema(createSchema().addType(Schema.SchemaType.STRING));
    }
  }

  private static APIResponse problem(String why) {
    var schema = createSchema().ref("#/components/schemas/Problem");
    return createAPIResponse()
        .description(why)
        .content(
            createContent()
                .addMediaType(ProblemDocument.MEDIA_TYPE, createMediaType().schema(schema)));
  }
}
