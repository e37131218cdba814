package tassei.jobs.table;

import static org.apache.spark.sql.functions.lit;

import java.io.Serializable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;

/** A column, declared once: its name, its type and what it means. */
public record Field(String name, DataType type, String meaning) implements Serializable {

  /** Yen, whole and exact. */
  public static final DataType YEN = DataTypes.createDecimalType(28, 0);

  /** An amount or a count as the source writes it. */
  public static final DataType NUMBER = DataTypes.createDecimalType(28, 8);

  /** Percentages, rates and shares, five decimals. */
  public static final DataType PERCENT = DataTypes.createDecimalType(28, 5);

  public static Field text(String name, String meaning) {
    return new Field(name, DataTypes.StringType, meaning);
  }

  public static Field year(String name, String meaning) {
    return new Field(name, DataTypes.IntegerType, meaning);
  }

  public static Field day(String name, String meaning) {
    return new Field(name, DataTypes.DateType, meaning);
  }

  public static Field flag(String name, String meaning) {
    return new Field(name, DataTypes.BooleanType, meaning);
  }

  public static Field count(String name, String meaning) {
    return new Field(name, DataTypes.LongType, meaning);
  }

  public static Field number(String name, String meaning) {
    return new Field(name, NUMBER, meaning);
  }

  public static Field yen(String name, String meaning) {
    return new Field(name, YEN, meaning);
  }

  public static Field percent(String name, String meaning) {
    return new Field(name, PERCENT, meaning);
  }

  /** From 0 to 1. */
  public static Field share(String name, String meaning) {
    return new Field(name, PERCENT, meaning);
  }

  /** The same meaning under another name, where one row holds the column twice. */
  public Field named(String other) {
    return new Field(other, type, meaning);
  }

  public Column col() {
    return functions.col(name);
  }

  /** This column made from an expression. */
  public Column from(Column value) {
    return value.cast(type).as(name);
  }

  /** This column, unknown. */
  public Column unknown() {
    return from(lit(null));
  }

  public Column is(Object value) {
    return col().equalTo(lit(value));
  }

  public StructField struct() {
    return DataTypes.createStructField(name, type, true);
  }
}
