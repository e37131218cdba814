package tassei.reports.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** Cells of an entry of report.json; blank and missing are the same. */
record Node(JsonNode json) {

  String text(String field) {
    JsonNode value = json.path(field);
    return value.isNull() ? "" : value.asText("");
  }

  Name name(String field) {
    return new Name(text(field + "_ja"), text(field + "_en"));
  }

  /** Null where blank. */
  Integer year(String field) {
    return json.path(field).canConvertToInt() ? Integer.valueOf(json.path(field).asInt()) : null;
  }

  /** False where blank. */
  boolean flag(String field) {
    return json.path(field).asBoolean(false);
  }

  int order(String field) {
    return json.path(field).asInt(Integer.MAX_VALUE);
  }

  /** Null where blank. */
  BigDecimal number(String field) {
    JsonNode value = json.path(field);
    return value.isNumber() ? new BigDecimal(value.asText()) : null;
  }
}
