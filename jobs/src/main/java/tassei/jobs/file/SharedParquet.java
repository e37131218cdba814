package tassei.jobs.file;

import java.io.IOException;
import java.util.Map;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;

/** Parquet files that the machines of a cluster share. */
public final class SharedParquet {
  private SharedParquet() {}

  /**
   * The file, to be read at any place.
   *
   * @param properties those of Spark; what begins with spark.hadoop is meant for the file system
   */
  public static InputFile input(String uri, Map<String, String> properties) throws IOException {
    Path file = new Path(uri);
    FileSystem system = SharedFiles.system(file, properties);
    return HadoopInputFile.fromPath(file, system.getConf());
  }
}
