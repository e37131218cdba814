package tassei.jobs.write;

import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.PrimitiveConverter;

/** The cell of one column that was read last. */
final class FileCell extends PrimitiveConverter {
  private Object value;

  /** What the words of the column's dictionary are, each found out once. */
  private Dictionary dictionary;

  private Object[] words;
  private String[] texts;
  private int word;

  Object value() {
    return value;
  }

  String text() {
    if (word < 0) {
      return ((Binary) value).toStringUsingUTF8();
    }
    if (texts[word] == null) {
      texts[word] = ((Binary) value).toStringUsingUTF8();
    }
    return texts[word];
  }

  @Override
  public boolean hasDictionarySupport() {
    return true;
  }

  @Override
  public void setDictionary(Dictionary ofPages) {
    dictionary = ofPages;
    words = new Object[ofPages.getMaxId() + 1];
    texts = new String[words.length];
  }

  @Override
  public void addValueFromDictionary(int id) {
    if (words[id] == null) {
      words[id] = decoded(id);
    }
    word = id;
    value = words[id];
  }

  /** No run writes other kinds with a dictionary. */
  private Object decoded(int id) {
    try {
      return ownBytes(dictionary.decodeToBinary(id));
    } catch (UnsupportedOperationException number) {
      return decodedNumber(id);
    }
  }

  private Object decodedNumber(int id) {
    try {
      return dictionary.decodeToInt(id);
    } catch (UnsupportedOperationException larger) {
      return dictionary.decodeToLong(id);
    }
  }

  /** In an array, which is compared faster than a part of a page. */
  private static Binary ownBytes(Binary bytes) {
    return Binary.fromConstantByteArray(bytes.getBytes());
  }

  @Override
  public void addBinary(Binary bytes) {
    set(ownBytes(bytes));
  }

  @Override
  public void addBoolean(boolean flag) {
    set(flag);
  }

  @Override
  public void addInt(int number) {
    set(number);
  }

  @Override
  public void addLong(long number) {
    set(number);
  }

  private void set(Object read) {
    word = -1;
    value = read;
  }
}
