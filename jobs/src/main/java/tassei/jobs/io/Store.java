package tassei.jobs.io;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import tassei.jobs.conf.Settings;
import tassei.jobs.input.InputFiles;
import tassei.jobs.input.InputFiles.InputFile;
import tassei.jobs.read.Codes;
import tassei.jobs.read.CsvTable;
import tassei.jobs.read.HeaderNotes;
import tassei.jobs.read.ParquetInput;
import tassei.jobs.read.RawRow;
import tassei.jobs.read.SparkRows;
import tassei.jobs.read.TableReader;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.state.Source;
import tassei.jobs.state.States;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;

/** The data folder as tables of typed rows. */
public final class Store {
  private static final String PARQUET = "parquet";

  /** A table of so small a part of what makes a run small is small in any run. */
  private static final long SMALL_PART = 8;

  private final SparkSession spark;
  private final InputFiles inputs;
  private final Settings settings;
  private final Size size;
  private final Optional<States> states;
  private final ParquetFiles parquet;
  private final Codes codes = new Codes();
  private final TableReader reader = new TableReader(codes);
  private final Map<String, Dataset<Row>> dictionaries = new HashMap<>();
  private final HeaderNotes notes = new HeaderNotes();

  Store(
      SparkSession spark,
      InputFiles inputs,
      Settings settings,
      Size size,
      Optional<States> states) {
    this.spark = spark;
    this.parquet = new ParquetFiles(spark, reader, codes);
    this.states = states;
    this.inputs = inputs;
    this.settings = settings;
    this.size = size;
  }

  /** Refuses broken files, all at once, and learns the codes of the tables others refer to. */
  public void open() {
    List<CsvTable> texts = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (InputTable table : Inputs.ALL) {
      texts.addAll(texts(table));
      parquets(table).forEach(file -> problems.addAll(opened(table, file).problems(notes)));
    }
    problems.addAll(TableReader.headerProblems(texts, notes));
    if (!problems.isEmpty()) {
      throw new RefusedInput(problems);
    }
    Inputs.DICTIONARIES.stream()
        .map(InputTable::name)
        .filter(this::isAbsent)
        .forEach(codes::absent);
    for (InputTable table : Inputs.DICTIONARIES) {
      dictionaries.put(table.name(), local(table, reader.readDictionary(table, raw(table))));
    }
  }

  /** What the headers of texts show. */
  public HeaderNotes notes() {
    return notes;
  }

  /** Whether the data folder has no file of the table. */
  public boolean isAbsent(String table) {
    return inputs.of(table).isEmpty();
  }

  /** Whether all rows of the table have room in one place, however large other tables are. */
  public boolean isSmall(InputTable table) {
    long bytes = inputs.of(table.name()).stream().mapToLong(InputFile::size).sum();
    boolean fits = parquets(table).isEmpty() && bytes <= settings.driverBytes() / SMALL_PART;
    return size == Size.SMALL
        || dictionaries.containsKey(table.name())
        || (table.refersToOthers() && fits);
  }

  /** Every row of the table, readable or not. */
  public Dataset<Row> read(InputTable table) {
    if (dictionaries.containsKey(table.name())) {
      return dictionaries.get(table.name());
    }
    return isSmall(table) ? local(table, reader.read(table, raw(table))) : streamed(table);
  }

  private Dataset<Row> local(InputTable table, List<InputRow> rows) {
    return spark.createDataFrame(SparkRows.rows(rows), table.readSchema());
  }

  /** All files are read before any is refused, so that one run names everything that is broken. */
  private List<RawRow> raw(InputTable table) {
    List<RawRow> rows = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (CsvTable text : texts(table)) {
      try {
        rows.addAll(TableReader.raw(text));
      } catch (RefusedInput refused) {
        problems.addAll(refused.lines());
      }
    }
    if (!problems.isEmpty()) {
      throw new RefusedInput(problems);
    }
    parquets(table).forEach(file -> rows.addAll(parquet.raw(table, file)));
    return rows;
  }

  private Dataset<Row> streamed(InputTable table) {
    List<CsvTable> texts = texts(table);
    List<InputFile> parquets = parquets(table);
    if (states.isPresent() && !table.refersToOthers() && texts.size() + parquets.size() > 0) {
      List<Source> sources = new ArrayList<>();
      texts.forEach(text -> sources.add(source(text)));
      Source.Opening opening = missing -> parquet.opened(table, keys(missing));
      parquets.forEach(file -> sources.add(source(file, opening)));
      return states.get().of(table, sources);
    }
    Dataset<Row> rows = spark.createDataFrame(List.of(), table.readSchema());
    if (!texts.isEmpty()) {
      rows = rows.unionAll(read(texts));
    }
    for (InputFile file : parquets) {
      rows = rows.unionAll(parquet.read(table, file));
    }
    return rows;
  }

  private Dataset<Row> read(List<CsvTable> texts) {
    TableReader rowReader = reader;
    FlatMapFunction<Integer, Row> read = place -> rowReader.stream(texts.get(place));
    List<Integer> places = IntStream.range(0, texts.size()).boxed().toList();
    return spark
        .createDataset(places, Encoders.INT())
        .repartition(texts.size())
        .flatMap(read, Encoders.row(texts.get(0).table().readSchema()));
  }

  private Source source(CsvTable text) {
    String key = key(text.name(), text.encoding() + " " + text.longestCell());
    Column state = States.STATE.from(lit(key));
    return source(
        text.name(),
        key,
        alone -> new Source.Reading(read(List.of(text)).select(col("*"), state), row -> row));
  }

  private Source source(InputFile file, Source.Opening opening) {
    return source(file.name(), key(file.name(), PARQUET), opening);
  }

  private Source source(String file, String key, Source.Opening opening) {
    return new Source(file, key, opening, () -> inputs.assertUnchanged(input(file)));
  }

  private String key(String file, String how) {
    return States.key(input(file).sha256(), how);
  }

  private InputFile input(String file) {
    return inputs.all().stream().filter(one -> one.name().equals(file)).findFirst().orElseThrow();
  }

  private static ParquetInput opened(InputTable table, InputFile file) {
    return new ParquetInput(table, file.name(), file.path());
  }

  private Map<InputFile, String> keys(List<Source> sources) {
    Map<InputFile, String> keys = new LinkedHashMap<>();
    sources.forEach(source -> keys.put(input(source.name()), source.key()));
    return keys;
  }

  private List<CsvTable> texts(InputTable table) {
    Charset encoding = settings.encodings().getOrDefault(table.name(), StandardCharsets.UTF_8);
    return inputs.of(table.name()).stream()
        .filter(file -> !isParquet(file))
        .map(file -> csv(table, file, encoding))
        .toList();
  }

  private CsvTable csv(InputTable table, InputFile file, Charset encoding) {
    return CsvTable.of(table, file.name(), file.path(), encoding, settings.cellCharacters());
  }

  private List<InputFile> parquets(InputTable table) {
    return inputs.of(table.name()).stream().filter(Store::isParquet).toList();
  }

  private static boolean isParquet(InputFile file) {
    return file.name().endsWith(".parquet");
  }
}
