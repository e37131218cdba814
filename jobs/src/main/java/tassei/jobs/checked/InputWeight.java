package tassei.jobs.checked;

import tassei.jobs.input.InputFiles;
import tassei.jobs.input.InputFiles.InputFile;
import tassei.jobs.read.ParquetInput;

/** How much room inputs take, in bytes of CSV. */
public final class InputWeight {
  /** What a row takes as CSV, because Parquet files are packed and say nothing by their size. */
  private static final long ROW = 100;

  private InputWeight() {}

  /** A file that cannot be read as Parquet weighs what it has: it is refused when it is opened. */
  public static long of(InputFiles inputs) {
    return inputs.all().stream().mapToLong(InputWeight::of).sum();
  }

  static long of(InputFile file) {
    return file.name().endsWith(".parquet")
        ? Math.max(file.size(), ROW * ParquetInput.countRows(file.path()))
        : file.size();
  }
}
