package tassei.jobs.earlier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import tassei.contract.column.Field;
import tassei.contract.column.RowCells;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.refusal.Remedy;

/** A row that a run has written: values by column. */
public record ResultRow(Map<String, Object> values) implements RowCells {

  public Object get(Field field) {
    return values.get(field.name());
  }

  @Override
  public String text(Field field) {
    return (String) get(field);
  }

  @Override
  public Integer year(Field field) {
    return (Integer) get(field);
  }

  @Override
  public Long count(Field field) {
    return (Long) get(field);
  }

  @Override
  public BigDecimal number(Field field) {
    return (BigDecimal) get(field);
  }

  public LocalDate day(Field field) {
    return (LocalDate) get(field);
  }

  @Override
  public boolean flag(Field field) {
    return Boolean.TRUE.equals(get(field));
  }

  @Override
  public RuntimeException blank(Field field) {
    return new RefusedInput(
        "the run that is asked for: column %s: found a blank cell, which no run writes; %s"
            .formatted(field.name(), Remedy.COMPUTE_RUN));
  }

  /** What no run of this version writes was written by another one. */
  @Override
  public <W> W word(Field field, Function<String, W> meaning) {
    String code = text(field);
    try {
      return code == null ? null : meaning.apply(code);
    } catch (IllegalArgumentException unknown) {
      throw new RefusedInput(
          "the run that is asked for: column %s: found '%s', a word no run of this version writes; %s"
              .formatted(field.name(), code, Remedy.COMPUTE_RUN));
    }
  }
}
