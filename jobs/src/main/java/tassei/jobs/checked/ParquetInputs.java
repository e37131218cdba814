package tassei.jobs.checked;

import java.util.List;
import tassei.jobs.input.InputFiles.InputFile;
import tassei.jobs.read.RawRow;
import tassei.jobs.table.InputTable;

/** Whoever can read Parquet files: a data folder of texts alone needs nobody. */
public interface ParquetInputs {

  /** What keeps a file from being read. */
  List<String> problems(InputTable table, InputFile file);

  /** The rows of a file, as cells. */
  List<RawRow> raw(InputTable table, InputFile file);

  /** For a folder that has none. */
  static ParquetInputs none() {
    return new ParquetInputs() {
      @Override
      public List<String> problems(InputTable table, InputFile file) {
        throw new IllegalStateException(file.name() + ": nobody reads Parquet here");
      }

      @Override
      public List<RawRow> raw(InputTable table, InputFile file) {
        throw new IllegalStateException(file.name() + ": nobody reads Parquet here");
      }
    };
  }
}
