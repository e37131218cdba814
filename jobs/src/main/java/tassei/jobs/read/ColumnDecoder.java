package tassei.jobs.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.parquet.VersionParser.ParsedVersion;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.column.values.ValuesReader;
import org.apache.parquet.io.ParquetDecodingException;

/**
 * One column of a piece of a Parquet file. It is decoded for many rows at once, because a value
 * that is asked for by itself costs several times as much.
 */
final class ColumnDecoder {
  private static final int NONE = -1;

  private final ColumnType type;
  private final PageReader pages;
  private final ColumnPages opened;

  /** What the words of its dictionary are, each made once. */
  private final String[] dictionary;

  /** Of each row: first whether it tells anything, then which word of the dictionary; -1: none. */
  private final int[] words;

  private final String[] texts;
  private final int[] next;

  /**
   * Before its first row.
   *
   * @param writer which program wrote the file
   * @param rows how many may be read at once
   */
  ColumnDecoder(
      ColumnType type, ColumnDescriptor column, PageReader pages, ParsedVersion writer, int rows) {
    this.type = type;
    this.pages = pages;
    this.words = new int[rows];
    this.texts = new String[rows];
    this.next = new int[rows];
    Dictionary written = dictionary(column, pages);
    this.dictionary = written == null ? new String[0] : texts(written);
    this.opened = new ColumnPages(column, written, writer);
  }

  private static Dictionary dictionary(ColumnDescriptor column, PageReader pages) {
    try {
      DictionaryPage page = pages.readDictionaryPage();
      return page == null ? null : page.getEncoding().initDictionary(column, page);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private String[] texts(Dictionary written) {
    String[] each = new String[written.getMaxId() + 1];
    for (int id = 0; id < each.length; id++) {
      each[id] = text(written, id);
    }
    return each;
  }

  private String text(Dictionary written, int id) {
    return switch (type.stored()) {
      case INT32 -> type.text(written.decodeToInt(id));
      case INT64 -> type.text(written.decodeToLong(id));
      case FLOAT -> Float.toString(written.decodeToFloat(id));
      case DOUBLE -> Double.toString(written.decodeToDouble(id));
      case BOOLEAN -> Boolean.toString(written.decodeToBoolean(id));
      case BINARY, FIXED_LEN_BYTE_ARRAY, INT96 -> type.text(written.decodeToBinary(id));
    };
  }

  /**
   * Decodes the next rows.
   *
   * @param wanted which of them; what the others hold is not made into text
   */
  void read(int rows, boolean[] wanted) {
    int row = 0;
    while (row < rows) {
      if (opened.left() == 0) {
        opened.open(pages.readPage());
      }
      int end = Math.min(rows, row + opened.left());
      opened.told(words, row, end);
      readTold(row, end, wanted);
      row = end;
    }
  }

  /** In place of what stands there: whether a row tells anything. */
  private void readTold(int begin, int end, boolean[] wanted) {
    if (opened.words() != null) {
      readWords(begin, end);
    } else if (opened.texts() != null) {
      readTexts(opened.texts(), begin, end, wanted);
    } else {
      readValues(opened.values(), begin, end, wanted);
    }
  }

  private void readWords(int begin, int end) {
    int told = 0;
    for (int row = begin; row < end; row++) {
      told += words[row];
    }
    opened.words().read(next, 0, told);
    refuseUnknown(told);
    int at = 0;
    for (int row = begin; row < end; row++) {
      texts[row] = "";
      if (words[row] == 0) {
        words[row] = NONE;
      } else {
        words[row] = next[at];
        at++;
      }
    }
  }

  /**
   * A number that is none of a word is found here, because a damaged file is refused as a whole.
   */
  private void refuseUnknown(int told) {
    for (int i = 0; i < told; i++) {
      if (next[i] < 0 || next[i] >= dictionary.length) {
        throw new ParquetDecodingException("no word " + next[i]);
      }
    }
  }

  private void readTexts(PlainTexts told, int begin, int end, boolean[] wanted) {
    for (int row = begin; row < end; row++) {
      texts[row] = "";
      if (words[row] == 1 && wanted[row]) {
        texts[row] = told.next();
      } else if (words[row] == 1) {
        told.skip();
      }
      words[row] = NONE;
    }
  }

  private void readValues(ValuesReader told, int begin, int end, boolean[] wanted) {
    for (int row = begin; row < end; row++) {
      texts[row] = "";
      if (words[row] == 1 && wanted[row]) {
        texts[row] = text(told);
      } else if (words[row] == 1) {
        told.skip();
      }
      words[row] = NONE;
    }
  }

  private String text(ValuesReader values) {
    return switch (type.stored()) {
      case INT32 -> type.text(values.readInteger());
      case INT64 -> type.text(values.readLong());
      case FLOAT -> Float.toString(values.readFloat());
      case DOUBLE -> Double.toString(values.readDouble());
      case BOOLEAN -> Boolean.toString(values.readBoolean());
      case BINARY, FIXED_LEN_BYTE_ARRAY, INT96 -> type.text(values.readBytes());
    };
  }

  /** The cell of one of the rows; blank where nothing is told. */
  String cell(int row) {
    int word = words[row];
    return word == NONE ? texts[row] : dictionary[word];
  }

  /** Which word of the dictionary it is; -1: none. */
  int word(int row) {
    return words[row];
  }
}
