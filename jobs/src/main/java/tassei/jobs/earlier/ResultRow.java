package tassei.jobs.earlier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import tassei.jobs.table.Field;

/** A row that a run has written: values by column. What is blank, or no column yet, is null. */
public record ResultRow(Map<String, Object> values) {

  public Object get(Field field) {
    return values.get(field.name());
  }

  public String text(Field field) {
    return (String) get(field);
  }

  public Integer year(Field field) {
    return (Integer) get(field);
  }

  public Long count(Field field) {
    return (Long) get(field);
  }

  public BigDecimal number(Field field) {
    return (BigDecimal) get(field);
  }

  public LocalDate day(Field field) {
    return (LocalDate) get(field);
  }

  /** An unknown flag is not raised. */
  public boolean flag(Field field) {
    return Boolean.TRUE.equals(get(field));
  }
}
