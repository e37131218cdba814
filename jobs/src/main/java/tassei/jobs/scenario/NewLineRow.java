package tassei.jobs.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.words.Inclusion;
import tassei.contract.words.Status;
import tassei.jobs.table.Budget;
import tassei.jobs.table.OriginFields;
import tassei.jobs.table.ResultTables;
import tassei.jobs.whatif.Adjustment;
import tassei.jobs.whatif.LineKey;

/** A line that a scenario adds, as a row of {@code budget_lines}. */
final class NewLineRow {
  private NewLineRow() {}

  static List<Object> values(String id, Adjustment.NewLine line) {
    Map<Field, Object> cells = new HashMap<>(keys(id, line.key()));
    BigDecimal yen = BigDecimal.valueOf(line.yen());
    cells.put(Budget.INCLUSION, Inclusion.OWN.code());
    cells.put(Keys.UNIT, "円");
    cells.put(Budget.AMOUNT, yen);
    cells.put(Keys.STATUS, Status.CONFIRMED.code());
    cells.put(Results.AMOUNT_YEN, yen);
    cells.put(Results.COUNTED_YEN, yen);
    cells.put(Results.PRECISION_YEN, BigDecimal.ZERO);
    cells.put(OriginFields.RECORD, 0L);
    List<Object> values = new ArrayList<>();
    ResultTables.BUDGET_LINES.fields().forEach(column -> values.add(cells.get(column)));
    return values;
  }

  private static Map<Field, Object> keys(String id, LineKey key) {
    Map<Field, Object> keys = new HashMap<>();
    keys.put(Keys.LINE, id);
    keys.put(Keys.COLLECTION, key.collection());
    keys.put(Keys.FISCAL_YEAR, key.fiscalYear());
    keys.put(Keys.STAGE, key.stage());
    keys.put(Keys.MINISTRY, key.ministry());
    keys.put(Keys.INTEGRATED_PROJECT, key.integratedProject());
    keys.put(Keys.PROGRAMME, key.programme());
    keys.put(Keys.RECIPIENT, key.recipient());
    keys.put(Keys.ACCOUNT, key.account());
    return keys;
  }
}
