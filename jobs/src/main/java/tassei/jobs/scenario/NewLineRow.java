package tassei.jobs.scenario;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.words.Inclusion;
import tassei.contract.words.Status;
import tassei.jobs.earlier.ResultRow;
import tassei.jobs.table.Budget;
import tassei.jobs.whatif.Adjustment;
import tassei.jobs.whatif.LineKey;

/** A line that a scenario adds, as a row of {@code budget_lines}. */
final class NewLineRow {
  private NewLineRow() {}

  static ResultRow of(String id, Adjustment.NewLine line) {
    Map<String, Object> values = keys(line.key());
    BigDecimal yen = BigDecimal.valueOf(line.yen());
    values.put(Keys.LINE.name(), id);
    values.put(Budget.INCLUSION.name(), Inclusion.OWN.code());
    values.put(Keys.UNIT.name(), "円");
    values.put(Budget.AMOUNT.name(), yen);
    values.put(Keys.STATUS.name(), Status.CONFIRMED.code());
    values.put(Results.AMOUNT_YEN.name(), yen);
    values.put(Results.COUNTED_YEN.name(), yen);
    values.put(Results.PRECISION_YEN.name(), BigDecimal.ZERO);
    values.put(Keys.RECORD.name(), 0L);
    return ResultRow.of(values);
  }

  private static Map<String, Object> keys(LineKey key) {
    Map<String, Object> keys = new HashMap<>();
    keys.put(Keys.COLLECTION.name(), key.collection());
    keys.put(Keys.FISCAL_YEAR.name(), key.fiscalYear());
    keys.put(Keys.STAGE.name(), key.stage());
    keys.put(Keys.MINISTRY.name(), key.ministry());
    keys.put(Keys.INTEGRATED_PROJECT.name(), key.integratedProject());
    keys.put(Keys.PROGRAMME.name(), key.programme());
    keys.put(Keys.RECIPIENT.name(), key.recipient());
    keys.put(Keys.ACCOUNT.name(), key.account());
    return keys;
  }
}
