package tassei.contract.row;

import java.io.Serializable;
import java.math.BigDecimal;
import tassei.contract.Scope;
import tassei.contract.words.ChangeReason;

/**
 * A row of {@code budget_rollup}.
 *
 * @param openYen what may be missing from the amount; null: nothing
 * @param closedBy what prints the sum, where lines without its keys could not tell; null: nothing
 * @param accounts the accounts added, where there are several; else null
 */
public record RollupRow(
    Scope scope,
    BigDecimal amountYen,
    boolean atLeast,
    BigDecimal openYen,
    BigDecimal previousYen,
    BigDecimal changeYen,
    BigDecimal changePct,
    ChangeReason changeReason,
    BigDecimal sharePct,
    long lines,
    BigDecimal precisionYen,
    BigDecimal previousOpenYen,
    String closedBy,
    String accounts)
    implements Serializable {}
