package tassei.jobs.table;

import java.io.Serializable;
import java.util.List;
import tassei.contract.column.Field;

/** A column of an input table: how its cell is read and what the table asks of it. */
public record Entry(
    Field field, Cell cell, boolean required, List<String> words, String refersTo, String fallback)
    implements Serializable {

  /** How a written cell becomes a value. */
  public enum Cell {
    CODE,
    TEXT,
    LIST,
    YEAR,
    YEARS,
    DAY,
    NUMBER,
    MEASURED,
    FLAG,
    WORD,
    REFERENCE,
    REFERENCES
  }

  public static Entry code(Field field) {
    return new Entry(field, Cell.CODE, false, List.of(), "", "");
  }

  public static Entry text(Field field) {
    return new Entry(field, Cell.TEXT, false, List.of(), "", "");
  }

  public static Entry list(Field field) {
    return new Entry(field, Cell.LIST, false, List.of(), "", "");
  }

  public static Entry year(Field field) {
    return new Entry(field, Cell.YEAR, false, List.of(), "", "");
  }

  public static Entry years(Field field) {
    return new Entry(field, Cell.YEARS, false, List.of(), "", "");
  }

  public static Entry day(Field field) {
    return new Entry(field, Cell.DAY, false, List.of(), "", "");
  }

  public static Entry number(Field field) {
    return new Entry(field, Cell.NUMBER, false, List.of(), "", "");
  }

  /** A number whose last written digit and 約 are kept beside it. */
  public static Entry measured(Field field) {
    return new Entry(field, Cell.MEASURED, false, List.of(), "", "");
  }

  public static Entry flag(Field field) {
    return new Entry(field, Cell.FLAG, false, List.of(), "", "");
  }

  public static Entry word(Field field, List<String> words) {
    return new Entry(field, Cell.WORD, false, words, "", "");
  }

  /** A code of another table; where that table has names and aliases, they are accepted too. */
  public static Entry reference(Field field, String table) {
    return new Entry(field, Cell.REFERENCE, false, List.of(), table, "");
  }

  public static Entry references(Field field, String table) {
    return new Entry(field, Cell.REFERENCES, false, List.of(), table, "");
  }

  /** A code that means itself and stands in no table. */
  public Entry orReserved(String code) {
    return new Entry(field, cell, required, List.of(code), refersTo, fallback);
  }

  public Entry asRequired() {
    return new Entry(field, cell, true, words, refersTo, fallback);
  }

  /** What a blank cell means. */
  public Entry orElse(String value) {
    return new Entry(field, cell, required, words, refersTo, value);
  }

  public String name() {
    return field.name();
  }
}
