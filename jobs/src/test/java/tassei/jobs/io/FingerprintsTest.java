package tassei.jobs.io;

import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tassei.jobs.table.Field;

/** Hashes never miss what repeats, nearly never suspect what does not, and know each known key. */
@ExtendWith(SparkExtension.class)
class FingerprintsTest {
  private static final Field VALUE = Field.text("value", "any text");
  private static final Field KEY = Field.text("key", "any text");

  private final Fingerprints fingerprints = new Fingerprints(SparkExtension.session());

  @Test
  void whatRepeatsIsMarked() {
    Dataset<Row> rows = texts(0, 60_000).unionAll(texts(59_000, 61_000));
    Column repeats = fingerprints.mayRepeat(rows, List.of(VALUE)).orElseThrow();
    assertEquals(1000, texts(59_000, 60_000).filter(repeats).count());
    assertTrue(texts(0, 59_000).filter(repeats).count() < 10);
    assertTrue(texts(60_000, 61_000).filter(repeats).count() < 10);
  }

  @Test
  void anUnknownValueRepeatsLikeAnyOther() {
    Dataset<Row> rows = texts(0, 3).select(VALUE.unknown());
    assertEquals(
        3, rows.filter(fingerprints.mayRepeat(rows, List.of(VALUE)).orElseThrow()).count());
  }

  @Test
  void whereNothingRepeatsThereIsNothingToAsk() {
    assertTrue(fingerprints.mayRepeat(texts(0, 60_000), List.of(VALUE)).isEmpty());
  }

  @Test
  void keysThatShareTheFirstHashAreAllKnown() {
    KnownHashes known = new KnownHashes(List.of(new long[] {7, 1, 7, 2, -7, 3}, new long[] {7, 3}));
    assertTrue(known.contains(7, 1) && known.contains(7, 2) && known.contains(7, 3));
    assertTrue(known.contains(-7, 3));
    assertFalse(known.contains(7, 4) || known.contains(-7, 1));
  }

  @Test
  void aKeyIsKnownOrNot() {
    Dataset<Row> table = texts(0, 50_000).select(KEY.from(VALUE.col()));
    Column isKnown = fingerprints.isKnown(VALUE, table, KEY);
    assertEquals(50_000, texts(0, 50_000).filter(isKnown).count());
    assertEquals(0, texts(50_000, 100_000).filter(isKnown).count());
  }

  @Test
  void nothingIsKnownOfAnEmptyTable() {
    Dataset<Row> none = texts(0, 0).select(KEY.from(VALUE.col()));
    assertEquals(0, texts(0, 100).filter(fingerprints.isKnown(VALUE, none, KEY)).count());
  }

  private static Dataset<Row> texts(long from, long to) {
    Column number = Field.count("id", "a number").col();
    return SparkExtension.session().range(from, to).select(VALUE.from(concat(lit("成果"), number)));
  }
}
