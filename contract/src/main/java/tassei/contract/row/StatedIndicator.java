package tassei.contract.row;

import java.math.BigDecimal;
import java.util.List;
import tassei.contract.column.Keys;
import tassei.contract.column.RowColumn;

/**
 * What a plan states of an indicator, as {@code kpi_attainment} repeats it.
 *
 * @param direction up: more is better
 * @param comparator how actual and target compare; null: it has no target
 * @param basis yearly or total
 * @param target null: none is stated
 */
public record StatedIndicator(
    String kpi,
    String plan,
    String integratedProject,
    String programme,
    String kind,
    String nameJa,
    String nameEn,
    String unitJa,
    String measure,
    String direction,
    String comparator,
    String basis,
    BigDecimal target) {
  public static final List<RowColumn<StatedIndicator>> COLUMNS =
      List.of(
          new RowColumn<>(Keys.KPI, StatedIndicator::kpi),
          new RowColumn<>(Keys.PLAN, StatedIndicator::plan),
          new RowColumn<>(Keys.INTEGRATED_PROJECT, StatedIndicator::integratedProject),
          new RowColumn<>(Keys.PROGRAMME, StatedIndicator::programme),
          new RowColumn<>(Keys.KIND, StatedIndicator::kind),
          new RowColumn<>(Keys.NAME_JA, StatedIndicator::nameJa),
          new RowColumn<>(Keys.NAME_EN, StatedIndicator::nameEn),
          new RowColumn<>(Keys.UNIT_JA, StatedIndicator::unitJa),
          new RowColumn<>(Keys.MEASURE, StatedIndicator::measure),
          new RowColumn<>(Keys.DIRECTION, StatedIndicator::direction),
          new RowColumn<>(Keys.COMPARATOR, StatedIndicator::comparator),
          new RowColumn<>(Keys.BASIS, StatedIndicator::basis),
          new RowColumn<>(Keys.TARGET, StatedIndicator::target));
}
