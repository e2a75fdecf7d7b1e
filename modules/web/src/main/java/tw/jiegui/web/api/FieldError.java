package tw.jiegui.web.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is wrong with one field: a code for programs, a sentence for people.
@Schema(name = "FieldError")
@JsonbPropertyOrder({"field", "code", "message"})
public record FieldError(String field, String code, String message) {}
