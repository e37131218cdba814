package tassei.jobs.state;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Supplier;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tassei.jobs.run.ProductClasses;
import tassei.jobs.run.Question;
import tassei.jobs.run.RefusedInput;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Origin;

/** The rows of a table's files, each file read once and kept as it was read. */
public final class States {
  static final Field STATE = Field.text("state", "name of a kept file");
  private static final Logger LOG = LoggerFactory.getLogger(States.class);
  private static final int KEY_DIGITS = 32;
  private static final String CODE =
      ProductClasses.hash(
          List.of(States.class),
          List.of(
              "tassei/jobs/read/",
              "tassei/jobs/table/",
              "tassei/jobs/state/",
              "tassei/jobs/io/Parquet"));
  private static final String ROW_GROUP = Integer.toString(1 << 25);

  private final SparkSession spark;
  private final StateFolder folder;
  private final Map<String, Boolean> whole = new ConcurrentHashMap<>();
  private final Set<String> used = new TreeSet<>();

  /**
   * One file of the table.
   *
   * @param name as rows are to name it
   * @param key hash of its bytes and of all that bears on how they are read
   * @param reading opens it, where that is needed
   */
  public record Source(String name, String key, Supplier<Reading> reading) {}

  /**
   * How a file is read.
   *
   * @param rows all rows; some may be marked as unread
   * @param rest reads these
   */
  public record Reading(Dataset<Row> rows, MapFunction<Row, Row> rest) {}

  /** By what a file holds, how it is read, and the code that reads it. */
  public static String key(String sha256, String how) {
    return Question.of(List.of(sha256, how, CODE)).hash().substring(0, KEY_DIGITS);
  }

  public States(SparkSession spark, Path root) {
    this.spark = spark;
    this.folder = new StateFolder(root);
  }

  /** Whether the rows of a file are known without it. */
  public boolean isKept(String key) {
    return whole.computeIfAbsent(key, folder::isWhole);
  }

  /** The rows of all files; only files that were not read before are read. */
  public Dataset<Row> of(InputTable table, List<Source> sources) {
    Map<String, Source> byKey = new TreeMap<>();
    sources.forEach(source -> byKey.putIfAbsent(source.key(), source));
    Set<String> missing = new ConcurrentSkipListSet<>();
    byKey.keySet().parallelStream().filter(key -> !isKept(key)).forEach(missing::add);
    read(table, missing.stream().map(byKey::get).toList());
    LOG.info("{}: {} of {} files read anew", table.name(), missing.size(), byKey.size());
    used.addAll(byKey.keySet());
    return kept(table, byKey.keySet(), sources);
  }

  /** Lets go of what has not been used for long. */
  public void close() {
    if (Files.isDirectory(folder.root())) {
      folder.tidy(used);
    }
  }

  /** All files are read before any is refused, so that one run names everything that is broken. */
  private void read(InputTable table, List<Source> sources) {
    List<String> problems = new ArrayList<>();
    sources.parallelStream()
        .forEach(
            source -> {
              List<String> refused = refusal(table, source);
              synchronized (problems) {
                problems.addAll(refused);
              }
            });
    if (!problems.isEmpty()) {
      throw new RefusedInput(problems.stream().sorted().toList());
    }
  }

  private List<String> refusal(InputTable table, Source source) {
    try {
      SparkSession.setActiveSession(spark); // a thread of the pool knows of no session's settings
      read(table, source);
      return List.of();
    } catch (Exception failed) { // of a task, Spark throws a checked one
      RuntimeException within = RefusedInput.within(failed);
      if (within instanceof RefusedInput refused) {
        return refused.lines();
      }
      throw within;
    }
  }

  private void read(InputTable table, Source source) {
    Path aside = folder.aside(source.key());
    Reading reading = source.reading().get();
    write(reading.rows(), table, aside);
    if (UnreadRows.areIn(aside)) {
      Dataset<Row> unread =
          spark.read().schema(schema(table)).parquet(aside.toString()).filter(Origin.UNREAD.col());
      write(unread.map(reading.rest(), Encoders.row(table.readSchema())), table, aside);
    }
    folder.place(aside, source.key());
    LOG.info("read {}", source.name());
  }

  private static void write(Dataset<Row> rows, InputTable table, Path aside) {
    boolean isRead = !List.of(rows.columns()).contains(Origin.UNREAD.name());
    Dataset<Row> marked = isRead ? rows.withColumn(Origin.UNREAD.name(), lit(false)) : rows;
    marked
        .select(columns(fields(table)))
        .write()
        .mode(SaveMode.Append)
        .option("parquet.block.size", ROW_GROUP)
        .parquet(aside.toString());
  }

  /** A row's file is known by the state's own folder: states of equal files are one. */
  private Dataset<Row> kept(InputTable table, Collection<String> keys, List<Source> sources) {
    StructField state = STATE.struct();
    Dataset<Row> rows =
        spark
            .read()
            .schema(schema(table).add(state))
            .option("basePath", folder.root().toString())
            .parquet(keys.stream().map(key -> folder.of(key).toString()).toArray(String[]::new))
            .filter(not(Origin.UNREAD.col()));
    List<Row> names =
        sources.stream().map(source -> RowFactory.create(source.key(), source.name())).toList();
    StructType named = new StructType(new StructField[] {state, Origin.FILE.struct()});
    return rows.join(broadcast(spark.createDataFrame(names, named)), new String[] {STATE.name()})
        .select(columns(table.readFields()));
  }

  private static StructType schema(InputTable table) {
    return new StructType(fields(table).stream().map(Field::struct).toArray(StructField[]::new));
  }

  /** Everything a row was read into but the name of its file. */
  private static List<Field> fields(InputTable table) {
    List<Field> fields = new ArrayList<>(table.readFields());
    fields.remove(Origin.FILE);
    fields.add(Origin.UNREAD);
    return fields;
  }

  private static Column[] columns(List<Field> fields) {
    return fields.stream().map(Field::col).toArray(Column[]::new);
  }
}
