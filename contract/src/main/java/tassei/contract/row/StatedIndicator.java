package tassei.contract.row;

import java.math.BigDecimal;

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
    BigDecimal target) {}
