package tassei.jobs.state;

import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * One file of a table.
 *
 * @param name as rows are to name it
 * @param key hash of its bytes and of all that bears on how they are read
 * @param opening how it is opened, where that is needed; files of one opening are read together
 * @param stillThere refuses it if it is no longer what the key was made of
 */
public record Source(String name, String key, Opening opening, Runnable stillThere) {

  /** Opens files, all at once. */
  @FunctionalInterface
  public interface Opening {
    Reading of(List<Source> sources);
  }

  /**
   * How files are read.
   *
   * @param rows all rows, each with the key of its file; some may be marked as unread
   * @param rest reads these
   */
  public record Reading(Dataset<Row> rows, MapFunction<Row, Row> rest) {}
}
