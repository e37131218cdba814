package tassei.jobs.earlier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import tassei.contract.column.Field;
import tassei.contract.column.RowCells;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.refusal.Remedy;

/** A row that a run has written: values by column. */
public final class ResultRow implements RowCells {
  private final Map<String, Integer> places;
  private final Object[] values;

  /** With values where their columns stand, which is the same for all rows of a table. */
  ResultRow(Map<String, Integer> places, Object[] values) {
    this.places = places;
    this.values = values;
  }

  /** A row that stands alone. */
  public static ResultRow of(Map<String, Object> values) {
    Map<String, Integer> places = new HashMap<>();
    values.keySet().forEach(column -> places.put(column, places.size()));
    Object[] inPlace = new Object[values.size()];
    values.forEach((column, value) -> inPlace[places.get(column)] = value);
    return new ResultRow(places, inPlace);
  }

  /** The same row with another value in a column that it has. */
  public ResultRow with(Field field, Object value) {
    Object[] others = values.clone();
    others[places.get(field.name())] = value;
    return new ResultRow(places, others);
  }

  public Object get(Field field) {
    Integer place = places.get(field.name());
    return place == null ? null : values[place];
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
