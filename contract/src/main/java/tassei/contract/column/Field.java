package tassei.contract.column;

import java.io.Serializable;

/** A column, declared once: its name, its type and what it means. */
public record Field(String name, CellType type, String meaning) implements Serializable {

  public static Field text(String name, String meaning) {
    return new Field(name, CellType.TEXT, meaning);
  }

  public static Field year(String name, String meaning) {
    return new Field(name, CellType.INTEGER, meaning);
  }

  public static Field day(String name, String meaning) {
    return new Field(name, CellType.DAY, meaning);
  }

  public static Field flag(String name, String meaning) {
    return new Field(name, CellType.FLAG, meaning);
  }

  public static Field count(String name, String meaning) {
    return new Field(name, CellType.LONG, meaning);
  }

  public static Field number(String name, String meaning) {
    return new Field(name, CellType.NUMBER, meaning);
  }

  public static Field yen(String name, String meaning) {
    return new Field(name, CellType.YEN, meaning);
  }

  public static Field percent(String name, String meaning) {
    return new Field(name, CellType.PERCENT, meaning);
  }

  /** From 0 to 1. */
  public static Field share(String name, String meaning) {
    return new Field(name, CellType.PERCENT, meaning);
  }

  /** The same meaning under another name, where one row holds the column twice. */
  public Field named(String other) {
    return new Field(other, type, meaning);
  }
}
