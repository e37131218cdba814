package tassei.jobs.write;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tassei.contract.column.Field;
import tassei.contract.column.RowTable;
import tassei.jobs.sorted.RowOrder;

/** What the documents show: small tables whole, others cut at a stated number of rows. */
public final class ReportJson {
  /** A page shows no more; the full table is in tables/. */
  private static final int MOST_ROWS = 5000;

  private static final String NAME = "report.json";
  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

  private final ObjectNode root;

  private ReportJson(ObjectNode root) {
    this.root = root;
  }

  public ReportJson() {
    this(MAPPER.createObjectNode());
  }

  /** What another run says, to be changed in parts. */
  public static ReportJson like(JsonNode report) {
    return new ReportJson(MAPPER.createObjectNode().setAll((ObjectNode) report));
  }

  public ReportJson put(String name, String value) {
    root.put(name, value);
    return this;
  }

  public ReportJson put(String name, Map<String, ?> values) {
    root.set(name, MAPPER.valueToTree(values));
    return this;
  }

  public ReportJson put(String name, List<?> values) {
    root.set(name, MAPPER.valueToTree(values));
    return this;
  }

  /** Rows in any order; {@code name_cut_at} says where a long table was cut. */
  public <R> ReportJson put(RowTable<R> table, List<R> rows) {
    ArrayNode array = root.putArray(table.name());
    List<Field> fields = table.fields();
    for (Object[] row : first(RowOrder.sorted(ResultFolder.values(table, rows)))) {
      object(array.addObject(), row, fields);
    }
    if (rows.size() > MOST_ROWS) {
      root.put(table.name() + "_cut_at", MOST_ROWS);
    }
    return this;
  }

  private static List<Object[]> first(List<Object[]> rows) {
    return rows.subList(0, Math.min(rows.size(), MOST_ROWS));
  }

  public void write(Path folder) {
    try {
      String json = MAPPER.writeValueAsString(root) + "\n";
      Files.writeString(folder.resolve(NAME), json, StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed.getMessage(), failed);
    }
  }

  private static void object(ObjectNode object, Object[] row, List<Field> fields) {
    for (int i = 0; i < fields.size(); i++) {
      String name = fields.get(i).name();
      Object value = row[i];
      if (value instanceof BigDecimal number) {
        object.put(name, new BigDecimal(CsvCell.plain(number)));
      } else if (value instanceof Boolean flag) {
        object.put(name, flag);
      } else if (value instanceof Number number) {
        object.put(name, number.longValue());
      } else {
        object.put(name, value == null ? null : value.toString());
      }
    }
  }
}
