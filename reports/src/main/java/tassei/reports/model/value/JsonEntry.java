package tassei.reports.model.value;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** Cells of an entry of report.json; blank and missing are the same. */
public record JsonEntry(JsonNode json) {

  public String text(String field) {
    JsonNode value = json.path(field);
    return value.isNull() ? "" : value.asText("");
  }

  public Name name(String field) {
    return new Name(text(field + "_ja"), text(field + "_en"));
  }

  /** Null where blank. */
  public Integer year(String field) {
    return json.path(field).canConvertToInt() ? Integer.valueOf(json.path(field).asInt()) : null;
  }

  /** False where blank. */
  public boolean flag(String field) {
    return json.path(field).asBoolean(false);
  }

  public int order(String field) {
    return json.path(field).asInt(Integer.MAX_VALUE);
  }

  /** Null where blank. */
  public BigDecimal number(String field) {
    JsonNode value = json.path(field);
    return value.isNumber() ? new BigDecimal(value.asText()) : null;
  }
}
