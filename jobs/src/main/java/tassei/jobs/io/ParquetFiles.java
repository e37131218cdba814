package tassei.jobs.io;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.raise_error;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import tassei.jobs.file.Location;
import tassei.jobs.input.InputFiles.InputFile;
import tassei.jobs.read.Codes;
import tassei.jobs.read.ParquetRows;
import tassei.jobs.read.RawRow;
import tassei.jobs.read.TableReader;
import tassei.jobs.state.Source;
import tassei.jobs.state.States;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.OriginFields;

/** The Parquet files of the data folder. */
final class ParquetFiles {
  private static final Column INDEX = ParquetTable.INDEX.from(col("_metadata.row_index"));

  private final SparkSession spark;
  private final TableReader reader;
  private final Codes codes;
  private final ParquetSchemas schemas;

  ParquetFiles(SparkSession spark, TableReader reader, Codes codes) {
    this.spark = spark;
    this.reader = reader;
    this.codes = codes;
    this.schemas = new ParquetSchemas(spark);
  }

  List<RawRow> raw(InputTable table, InputFile file) {
    ParquetRows cells = ParquetRows.of(table, schema(file));
    return named(file).collectAsList().stream().map(cells::raw).toList();
  }

  /** The rows of a file, read. */
  Dataset<Row> read(InputTable table, InputFile file) {
    return new ParquetTable(table, named(file), reader, codes).read();
  }

  private Dataset<Row> named(InputFile file) {
    return spark
        .read()
        .schema(schema(file))
        .parquet(paths(Set.of(file.path())))
        .select(col("*"), INDEX, ParquetTable.FILE.from(lit(file.name())));
  }

  /** Files with their keys, each row with that of its file; those of one schema are read as one. */
  Source.Reading opened(InputTable table, Map<InputFile, String> keys) {
    Map<StructType, Map<String, String>> alike = new LinkedHashMap<>();
    keys.forEach(
        (file, key) ->
            alike.computeIfAbsent(schema(file), any -> new TreeMap<>()).put(file.path(), key));
    List<Source.Reading> readings = new ArrayList<>();
    alike.forEach((schema, keyOfPath) -> readings.add(opened(table, schema, keyOfPath)));
    Dataset<Row> rows =
        readings.stream()
            .map(Source.Reading::rows)
            .reduce((one, other) -> one.unionByName(other, true))
            .orElseThrow();
    return new Source.Reading(rows, readings.get(0).rest());
  }

  private Source.Reading opened(
      InputTable table, StructType schema, Map<String, String> keyOfPath) {
    Dataset<Row> files =
        spark
            .read()
            .schema(schema)
            .parquet(paths(keyOfPath.keySet()))
            .select(col("*"), INDEX, ParquetTable.FILE.from(col("_metadata.file_path")));
    ParquetTable opened = new ParquetTable(table, files, reader, codes);
    return new Source.Reading(withKeys(opened.rows(), keyOfPath), opened.rest());
  }

  private Dataset<Row> withKeys(Dataset<Row> rows, Map<String, String> keyOfPath) {
    List<Row> keys = new ArrayList<>();
    keyOfPath.forEach((path, key) -> keys.add(RowFactory.create(Location.of(path).encoded(), key)));
    StructType named =
        new StructType(new StructField[] {ParquetTable.FILE.struct(), States.STATE.struct()});
    Column unknown =
        raise_error(concat(lit("rows of a file nobody named: "), OriginFields.FILE.col()));
    return rows.join(
            broadcast(spark.createDataFrame(keys, named)),
            OriginFields.FILE.col().equalTo(ParquetTable.FILE.col()),
            "left")
        .withColumn(States.STATE.name(), coalesce(States.STATE.col(), unknown))
        .drop(ParquetTable.FILE.name());
  }

  private StructType schema(InputFile file) {
    try {
      return schemas.of(file.path());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static String[] paths(Set<String> files) {
    return files.stream().map(file -> Location.of(file).forSpark()).toArray(String[]::new);
  }
}
