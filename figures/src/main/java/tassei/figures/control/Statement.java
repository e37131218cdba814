package tassei.figures.control;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A published figure that the tables must give.
 *
 * @param upperBound whether only a sum above the figure contradicts it (pieces that are うち)
 */
public record Statement(
    String measure,
    boolean percent,
    BigDecimal published,
    BigDecimal precision,
    LocalDate reportedOn,
    boolean upperBound) {}
