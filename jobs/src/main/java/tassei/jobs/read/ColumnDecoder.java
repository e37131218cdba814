package tassei.jobs.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
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
  private final ColumnType type;
  private final PageReader pages;
  private final ColumnPages opened;

  /** What the words of its dictionary are, each made once. */
  private final String[] dictionary;

  /** Of each row: whether it tells anything. */
  private final int[] told;

  private final int[] next;

  /** What the rows tell that are decoded; null: none of them does so. */
  private int[] words;

  private String[] texts;

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
    this.told = new int[rows];
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
  DecodedColumn read(int rows, boolean[] wanted) {
    words = null;
    texts = null;
    int row = 0;
    while (row < rows) {
      if (opened.left() == 0) {
        opened.open(pages.readPage());
      }
      int end = Math.min(rows, row + opened.left());
      opened.told(told, row, end);
      readTold(row, end, rows, wanted);
      row = end;
    }
    return new DecodedColumn(words, texts, dictionary);
  }

  private void readTold(int begin, int end, int rows, boolean[] wanted) {
    if (opened.words() != null) {
      openWords(rows);
      readWords(begin, end);
    } else {
      openTexts(rows);
      readOthers(begin, end, wanted);
    }
  }

  private void openWords(int rows) {
    if (words == null) {
      words = new int[rows];
      Arrays.fill(words, CellWords.BLANK);
    }
  }

  private void openTexts(int rows) {
    if (texts == null) {
      texts = new String[rows];
    }
  }

  private void readWords(int begin, int end) {
    int count = 0;
    for (int row = begin; row < end; row++) {
      count += told[row];
    }
    opened.words().read(next, 0, count);
    refuseUnknown(count);
    if (count == end - begin) {
      System.arraycopy(next, 0, words, begin, count);
    } else if (count > 0) {
      spreadWords(begin, end);
    }
  }

  /** Where some rows tell nothing. */
  private void spreadWords(int begin, int end) {
    int at = 0;
    for (int row = begin; row < end; row++) {
      if (told[row] != 0) {
        words[row] = next[at];
        at++;
      }
    }
  }

  /**
   * A number that is none of a word is found here, because a damaged file is refused as a whole.
   */
  private void refuseUnknown(int count) {
    for (int i = 0; i < count; i++) {
      if (next[i] < 0 || next[i] >= dictionary.length) {
        throw new ParquetDecodingException("no word " + next[i]);
      }
    }
  }

  private void readOthers(int begin, int end, boolean[] wanted) {
    if (opened.texts() != null) {
      readTexts(opened.texts(), begin, end, wanted);
    } else {
      readValues(opened.values(), begin, end, wanted);
    }
  }

  private void readTexts(PlainTexts plain, int begin, int end, boolean[] wanted) {
    for (int row = begin; row < end; row++) {
      if (told[row] == 1 && wanted[row]) {
        texts[row] = plain.next();
      } else if (told[row] == 1) {
        plain.skip();
      }
    }
  }

  private void readValues(ValuesReader values, int begin, int end, boolean[] wanted) {
    for (int row = begin; row < end; row++) {
      if (told[row] == 1 && wanted[row]) {
        texts[row] = text(values);
      } else if (told[row] == 1) {
        values.skip();
      }
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
}
