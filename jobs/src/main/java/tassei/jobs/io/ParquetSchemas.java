package tassei.jobs.io;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.FileMetaData;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * The columns of Parquet files; Spark, which starts a job for that, is asked once for all alike.
 */
final class ParquetSchemas {
  private final SparkSession spark;
  private final Configuration hadoop;
  private final Map<String, StructType> ofFile = new ConcurrentHashMap<>();
  private final Map<String, StructType> ofFooter = new ConcurrentHashMap<>();

  ParquetSchemas(SparkSession spark) {
    this.spark = spark;
    this.hadoop = spark.sparkContext().hadoopConfiguration();
  }

  /** As Spark reads the file at this path. */
  StructType of(String path) throws IOException {
    StructType known = ofFile.get(path);
    if (known == null) {
      String footer = footer(path);
      known = ofFooter.computeIfAbsent(footer, any -> spark.read().parquet(path).schema());
      ofFile.put(path, known);
    }
    return known;
  }

  private String footer(String path) throws IOException {
    HadoopInputFile file = HadoopInputFile.fromPath(new Path(path), hadoop);
    try (ParquetFileReader reader = ParquetFileReader.open(file)) {
      FileMetaData metadata = reader.getFileMetaData();
      return metadata.getSchema() + " " + new TreeMap<>(metadata.getKeyValueMetaData());
    }
  }
}
