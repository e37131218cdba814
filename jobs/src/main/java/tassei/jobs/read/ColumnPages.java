package tassei.jobs.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.parquet.CorruptDeltaByteArrays;
import org.apache.parquet.VersionParser.ParsedVersion;
import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.ValuesType;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DataPageV2;
import org.apache.parquet.column.values.RequiresPreviousReader;
import org.apache.parquet.column.values.ValuesReader;
import org.apache.parquet.io.ParquetDecodingException;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/** The pages of a column, one after the other: which rows tell something, and what. */
final class ColumnPages implements DataPage.Visitor<Void> {
  private final ColumnDescriptor column;
  private final Dictionary dictionary;
  private final ParsedVersion writer;

  /** How deep a row is told, which is at a flat column's one depth or not; null: all rows are. */
  private PackedNumbers depths;

  /** The same of a page by an old program; null: the page is none. */
  private ValuesReader oldDepths;

  /** Numbers of words in the dictionary; null: the page has values. */
  private PackedNumbers words;

  /** Null: the page has no plain texts. */
  private PlainTexts texts;

  private ValuesReader values;
  private int left;

  /**
   * Before its first page.
   *
   * @param dictionary null: the column has none
   */
  ColumnPages(ColumnDescriptor column, Dictionary dictionary, ParsedVersion writer) {
    this.column = column;
    this.dictionary = dictionary;
    this.writer = writer;
  }

  void open(DataPage page) {
    if (page == null) {
      throw new ParquetDecodingException("fewer values than rows in " + column);
    }
    page.accept(this);
    left = page.getValueCount();
  }

  /** How many rows of the page are still to come. */
  int left() {
    return left;
  }

  /** Goes on over these rows: 1 for each that tells something, else 0. */
  void told(int[] into, int begin, int end) {
    if (depths != null) {
      depths.read(into, begin, end);
    } else if (oldDepths != null) {
      for (int row = begin; row < end; row++) {
        into[row] = oldDepths.readInteger();
      }
    } else {
      Arrays.fill(into, begin, end, 1);
    }
    left -= end - begin;
  }

  /** What rows of the page tell, where they tell neither words nor plain texts. */
  ValuesReader values() {
    return values;
  }

  /** Plain texts that rows of the page tell; null: others. */
  PlainTexts texts() {
    return texts;
  }

  /** Which words of the dictionary rows of the page tell; null: values. */
  PackedNumbers words() {
    return words;
  }

  @Override
  public Void visit(DataPageV1 page) {
    try {
      ByteBufferInputStream in = page.getBytes().toInputStream();
      openDepths(page.getDlEncoding(), page.getValueCount(), in);
      openValues(page.getValueEncoding(), page.getValueCount(), in);
      return null;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public Void visit(DataPageV2 page) {
    try {
      oldDepths = null;
      boolean isOptional = column.getMaxDefinitionLevel() > 0;
      depths =
          isOptional
              ? depths(PackedNumbers.rest(page.getDefinitionLevels().toInputStream()))
              : null;
      openValues(page.getDataEncoding(), page.getValueCount(), page.getData().toInputStream());
      return null;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void openDepths(Encoding encoding, int rows, ByteBufferInputStream in)
      throws IOException {
    depths = null;
    oldDepths = null;
    if (column.getMaxDefinitionLevel() > 0 && encoding == Encoding.RLE) {
      byte[] length = PackedNumbers.next(in, Integer.BYTES);
      depths = depths(PackedNumbers.next(in, PackedNumbers.integer(length, 0, Integer.BYTES)));
    } else if (column.getMaxDefinitionLevel() > 0) {
      oldDepths = encoding.getValuesReader(column, ValuesType.DEFINITION_LEVEL);
      oldDepths.initFromPage(rows, in);
    }
  }

  private PackedNumbers depths(byte[] levels) {
    return new PackedNumbers(levels, BytesUtils.getWidthFromMaxInt(column.getMaxDefinitionLevel()));
  }

  private void openValues(Encoding encoding, int rows, ByteBufferInputStream in)
      throws IOException {
    ValuesReader before = values;
    values = null;
    words = encoding.usesDictionary() ? words(in) : null;
    texts = isText(encoding) ? new PlainTexts(PackedNumbers.rest(in)) : null;
    if (words != null || texts != null) {
      return;
    }
    values = encoding.getValuesReader(column, ValuesType.VALUES);
    values.initFromPage(rows, in);
    // Some old programs went on from the last value of the page before.
    if (CorruptDeltaByteArrays.requiresSequentialReads(writer, encoding)
        && before instanceof RequiresPreviousReader) {
      ((RequiresPreviousReader) values).setPreviousReader(before);
    }
  }

  private boolean isText(Encoding encoding) {
    return encoding == Encoding.PLAIN
        && column.getPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.BINARY
        && ColumnType.of(column.getPrimitiveType()).isText();
  }

  /** Behind the number of bits that each takes. */
  private PackedNumbers words(ByteBufferInputStream in) throws IOException {
    if (dictionary == null) {
      throw new ParquetDecodingException("no dictionary of " + column);
    }
    int bits = in.available() == 0 ? 0 : in.read(); // a page that tells nothing may be empty
    return new PackedNumbers(PackedNumbers.rest(in), bits);
  }
}
