package tw.jiegui.web.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Problem", description = "RFC 9457, with what is wrong with each field")
@JsonbPropertyOrder({"type", "title", "status", "detail", "instance", "correlationId", "errors"})
public record ProblemDocument(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    String correlationId,
    List<FieldError> errors) {
  public static final String MEDIA_TYPE = "application/problem+json";

  public ProblemDocument {
    errors = List.copyOf(errors);
  }
}
