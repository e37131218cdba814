package tassei.jobs.read;

import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.PrimitiveConverter;

/** The cells of one column, one after the other. */
final class CellReader extends PrimitiveConverter {
  private final ColumnType type;
  private ColumnReader values;
  private String[] words;
  private String cell;
  private int word;

  CellReader(ColumnType type) {
    this.type = type;
  }

  void begin(ColumnReader column) {
    values = column;
  }

  /** Blank where nothing is told. */
  String next() {
    cell = "";
    word = -1;
    if (values.getCurrentDefinitionLevel() == values.getDescriptor().getMaxDefinitionLevel()) {
      values.writeCurrentValueToConverter();
    }
    values.consume();
    return cell;
  }

  /** Which word of the dictionary the cell is; -1: none. */
  int word() {
    return word;
  }

  /** Passes over the next cell. */
  void skip() {
    if (values.getCurrentDefinitionLevel() == values.getDescriptor().getMaxDefinitionLevel()) {
      values.skip();
    }
    values.consume();
  }

  @Override
  public boolean hasDictionarySupport() {
    return true;
  }

  /** A word that stands in many rows is made once. */
  @Override
  public void setDictionary(Dictionary dictionary) {
    words = new String[dictionary.getMaxId() + 1];
    for (int id = 0; id < words.length; id++) {
      words[id] = word(dictionary, id);
    }
  }

  private String word(Dictionary dictionary, int id) {
    return switch (type.stored()) {
      case INT32 -> type.text(dictionary.decodeToInt(id));
      case INT64 -> type.text(dictionary.decodeToLong(id));
      case FLOAT -> Float.toString(dictionary.decodeToFloat(id));
      case DOUBLE -> Double.toString(dictionary.decodeToDouble(id));
      case BOOLEAN -> Boolean.toString(dictionary.decodeToBoolean(id));
      case BINARY, FIXED_LEN_BYTE_ARRAY, INT96 -> type.text(dictionary.decodeToBinary(id));
    };
  }

  @Override
  public void addValueFromDictionary(int id) {
    cell = words[id];
    word = id;
  }

  @Override
  public void addBinary(Binary value) {
    cell = type.text(value);
  }

  @Override
  public void addInt(int value) {
    cell = type.text(value);
  }

  @Override
  public void addLong(long value) {
    cell = type.text(value);
  }

  @Override
  public void addBoolean(boolean value) {
    cell = Boolean.toString(value);
  }

  @Override
  public void addFloat(float value) {
    cell = Float.toString(value);
  }

  @Override
  public void addDouble(double value) {
    cell = Double.toString(value);
  }
}
