package tassei.jobs.state;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
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
import tassei.contract.words.Stage;
import tassei.jobs.file.Location;
import tassei.jobs.file.ProductClasses;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.store.record.Question;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.OriginFields;

/** The rows of a table's files, each file read once and kept as it was read. */
public final class States {
  public static final Field STATE = Field.text("state", "name of a kept file");
  private static final Logger LOG = LoggerFactory.getLogger(States.class);
  private static final int KEY_DIGITS = 32;
  private static final String CODE =
      ProductClasses.hash(
          List.of(Stage.class, States.class),
          List.of(
              "tassei/contract/",
              "tassei/jobs/read/",
              "tassei/jobs/table/",
              "tassei/jobs/state/",
              "tassei/jobs/io/Parquet"));

  /** What only rows have that are read one by one: none where it is not written. */
  private static final List<Field> OF_FEW = List.of(OriginFields.OTHER_CELLS, InputTable.PROBLEMS);

  private static final String ROW_GROUP = Integer.toString(1 << 25);
  private static final String DICTIONARY = "parquet.enable.dictionary#";

  private final SparkSession spark;
  private final StateFolder folder;
  private final Map<String, Boolean> whole = new ConcurrentHashMap<>();
  private final Set<String> used = new TreeSet<>();

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
    List<String> problems = Collections.synchronizedList(new ArrayList<>());
    sources.stream().collect(Collectors.groupingBy(Source::opening)).values().parallelStream()
        .forEach(together -> problems.addAll(refusal(table, together)));
    if (!problems.isEmpty()) {
      throw new RefusedInput(problems.stream().sorted().toList());
    }
  }

  private List<String> refusal(InputTable table, List<Source> together) {
    Path aside = folder.aside(together.get(0).key());
    try {
      SparkSession.setActiveSession(spark); // a thread of the pool knows of no session's settings
      readTogether(table, together, aside);
      return List.of();
    } catch (Exception failed) { // of a task, Spark throws a checked one
      RuntimeException within = RefusedInput.within(failed);
      if (within instanceof RefusedInput refused) {
        return refused.lines();
      }
      throw within;
    } finally {
      folder.remove(aside);
    }
  }

  /** A state says for ever what its file holds: one that changed while it was read leaves none. */
  private void readTogether(InputTable table, List<Source> sources, Path aside) {
    Source.Reading reading = sources.get(0).opening().of(sources);
    write(reading.rows(), table, aside);
    if (sources.stream().anyMatch(source -> UnreadRows.areIn(folder.in(aside, source.key())))) {
      Dataset<Row> unread =
          rows(table, aside, List.of(aside.toString()))
              .filter(OriginFields.UNREAD.col())
              .withColumn(OriginFields.FILE.name(), STATE.col());
      write(rest(table, unread, reading.rest()), table, aside);
    }
    for (Source source : sources) {
      source.stillThere().run();
      folder.place(aside, source.key());
      LOG.info("read {}", source.name());
    }
  }

  /** The rows that are read now, still with the keys of their files. */
  private static Dataset<Row> rest(
      InputTable table, Dataset<Row> unread, MapFunction<Row, Row> rest) {
    StructType schema = table.readSchema().add(STATE.struct());
    MapFunction<Row, Row> read =
        row -> {
          Object[] values = new Object[schema.size()];
          Row known = rest.call(row);
          for (int i = 0; i < known.size(); i++) {
            values[i] = known.get(i);
          }
          values[values.length - 1] = row.getAs(STATE.name());
          return RowFactory.create(values);
        };
    return unread.map(read, Encoders.row(schema));
  }

  private static void write(Dataset<Row> rows, InputTable table, Path aside) {
    boolean isRead = !List.of(rows.columns()).contains(OriginFields.UNREAD.name());
    Dataset<Row> marked = isRead ? rows.withColumn(OriginFields.UNREAD.name(), lit(false)) : rows;
    List<Field> columns = fields(table);
    columns.add(STATE);
    List<String> made = List.of(rows.columns());
    columns.removeIf(field -> OF_FEW.contains(field) && !made.contains(field.name()));
    DataFrameWriter<Row> writer =
        marked
            .select(columns(columns))
            .write()
            .mode(SaveMode.Append)
            .partitionBy(STATE.name())
            .option("parquet.block.size", ROW_GROUP);
    differing(table).forEach(field -> writer.option(DICTIONARY + field.name(), "false"));
    writer.parquet(aside.toString());
  }

  /** Columns in which nearly every row has a value of its own: to list these is of no use. */
  private static List<Field> differing(InputTable table) {
    List<Field> fields = new ArrayList<>(table.key());
    fields.add(OriginFields.RECORD);
    return fields;
  }

  /** A row's file is known by the state's own folder: states of equal files are one. */
  private Dataset<Row> kept(InputTable table, Collection<String> keys, List<Source> sources) {
    List<String> states = keys.stream().flatMap(key -> folder.parts(key).stream()).toList();
    Column problems = coalesce(InputTable.PROBLEMS.col(), array());
    Dataset<Row> rows =
        rows(table, folder.root(), states)
            .filter(not(OriginFields.UNREAD.col()))
            .withColumn(InputTable.PROBLEMS.name(), InputTable.PROBLEMS.from(problems));
    List<Row> names =
        sources.stream().map(source -> RowFactory.create(source.key(), source.name())).toList();
    StructType named =
        new StructType(new StructField[] {STATE.struct(), OriginFields.FILE.struct()});
    return rows.join(broadcast(spark.createDataFrame(names, named)), new String[] {STATE.name()})
        .select(columns(table.readFields()));
  }

  private Dataset<Row> rows(InputTable table, Path root, List<String> paths) {
    StructType schema = schema(table).add(STATE.struct());
    if (paths.isEmpty()) {
      return spark.createDataFrame(List.of(), schema);
    }
    return spark
        .read()
        .schema(schema)
        .option("basePath", root.toString())
        .parquet(paths.stream().map(path -> Location.of(path).forSpark()).toArray(String[]::new));
  }

  private static StructType schema(InputTable table) {
    return new StructType(fields(table).stream().map(Field::struct).toArray(StructField[]::new));
  }

  /** Everything a row was read into but the name of its file. */
  private static List<Field> fields(InputTable table) {
    List<Field> fields = new ArrayList<>(table.readFields());
    fields.remove(OriginFields.FILE);
    fields.add(OriginFields.UNREAD);
    return fields;
  }

  private static Column[] columns(List<Field> fields) {
    return fields.stream().map(Field::col).toArray(Column[]::new);
  }
}
