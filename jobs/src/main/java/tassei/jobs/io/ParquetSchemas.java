package tassei.jobs.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.FileMetaData;
import org.apache.parquet.io.LocalInputFile;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import tassei.jobs.file.Location;

/**
 * The columns of Parquet files; Spark, which starts a job for that, is asked once for all alike.
 */
final class ParquetSchemas {
  private final SparkSession spark;
  private final Map<String, StructType> ofFile = new ConcurrentHashMap<>();
  private final Map<String, StructType> ofFooter = new ConcurrentHashMap<>();

  ParquetSchemas(SparkSession spark) {
    this.spark = spark;
  }

  /** As Spark reads the file, which is on this machine or has a URI. */
  StructType of(String file) throws IOException {
    StructType known = ofFile.get(file);
    if (known == null) {
      known = ofFooter.computeIfAbsent(footer(file), any -> asked(file));
      ofFile.put(file, known);
    }
    return known;
  }

  private StructType asked(String file) {
    return spark.read().parquet(Location.of(file).forSpark()).schema();
  }

  /** What the columns follow from; of a file elsewhere nothing is known but its name. */
  private static String footer(String file) throws IOException {
    Location place = Location.of(file);
    if (!place.isLocal()) {
      return file;
    }
    try (ParquetFileReader reader =
        ParquetFileReader.open(new LocalInputFile(Path.of(place.toString())))) {
      FileMetaData metadata = reader.getFileMetaData();
      return metadata.getSchema() + " " + new TreeMap<>(metadata.getKeyValueMetaData());
    }
  }
}
