package tassei.jobs.checked;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tassei.contract.column.Field;
import tassei.jobs.conf.Settings;
import tassei.jobs.input.InputFiles;
import tassei.jobs.input.InputFiles.InputFile;
import tassei.jobs.pass.LocalPasses;
import tassei.jobs.pass.Passes;
import tassei.jobs.pass.Rows;
import tassei.jobs.read.Codes;
import tassei.jobs.read.CsvTable;
import tassei.jobs.read.HeaderNotes;
import tassei.jobs.read.InputPiece;
import tassei.jobs.read.ParquetInput;
import tassei.jobs.read.RawRow;
import tassei.jobs.read.TableReader;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;

/** The files of a data folder as rows, each with the cells of it that cannot be read. */
final class FolderReader {
  private final InputFiles inputs;
  private final Settings settings;
  private final Codes codes = new Codes();
  private final TableReader reader = new TableReader(codes);
  private final Map<String, List<InputRow>> dictionaries = new HashMap<>();

  FolderReader(InputFiles inputs, Settings settings) {
    this.inputs = inputs;
    this.settings = settings;
  }

  /** Refuses broken files, all at once, and learns the codes of the tables others refer to. */
  void open(HeaderNotes notes) {
    List<CsvTable> texts = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (InputTable table : Inputs.ALL) {
      for (InputFile file : inputs.of(table.name())) {
        if (isParquet(file)) {
          problems.addAll(parquet(table, file).problems(notes));
        } else {
          texts.add(text(table, file));
        }
      }
    }
    problems.addAll(TableReader.headerProblems(texts, notes));
    if (!problems.isEmpty()) {
      throw new RefusedInput(problems);
    }
    Inputs.DICTIONARIES.stream()
        .filter(this::isAbsent)
        .forEach(table -> codes.absent(table.name()));
    for (InputTable table : Inputs.DICTIONARIES) {
      dictionaries.put(table.name(), reader.readDictionary(table, raw(table)));
    }
  }

  /** What cells that name rows of other tables may hold. */
  Codes codes() {
    return codes;
  }

  /** Whether the data folder has no file of the table. */
  boolean isAbsent(InputTable table) {
    return inputs.of(table.name()).isEmpty();
  }

  /** Every row of the table, readable or not, in the order of the files. */
  List<InputRow> read(InputTable table) {
    List<InputRow> known = dictionaries.get(table.name());
    return known == null ? reader.read(table, raw(table)) : known;
  }

  /**
   * Every row of a large table, checked by itself, wherever it is read.
   *
   * @param thing what rows are brought together by; null: by several columns
   * @param checkedWith names all that rows are checked with
   */
  Rows<InputRow> rows(
      InputTable large, Field thing, LookedUp known, String checkedWith, Passes passes) {
    long weight = inputs.of(large.name()).stream().mapToLong(InputWeight::of).sum();
    CheckedPieces rows =
        new CheckedPieces(large, thing, passes.shared(known), identity(large, checkedWith));
    return refusingAll(() -> passes.read(pieces(large), weight, rows, new InputPacking(large)));
  }

  /** Names for the rows of a table. */
  RowsIdentity identity(InputTable table, String checkedWith) {
    return new RowsIdentity(inputs.of(table.name()), checkedWith);
  }

  /** Names of all tables that the data folder has no file of. */
  List<String> absent() {
    return Inputs.ALL.stream().filter(this::isAbsent).map(InputTable::name).toList();
  }

  private List<RawRow> raw(InputTable table) {
    return refusingAll(() -> LocalPasses.read(pieces(table), InputPiece::rows));
  }

  /** All files are read before any is refused, so that one run names everything that is broken. */
  private static <T> T refusingAll(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (RefusedInput refused) {
      List<String> others = new ArrayList<>();
      for (Throwable other : refused.getSuppressed()) {
        others.addAll(other instanceof RefusedInput too ? too.lines() : List.of());
      }
      others.removeAll(refused.lines());
      throw refused.and(others);
    }
  }

  /** In the order of the files. */
  private List<InputPiece> pieces(InputTable table) {
    List<InputPiece> pieces = new ArrayList<>();
    for (InputFile file : inputs.of(table.name())) {
      pieces.addAll(
          isParquet(file) ? parquet(table, file).rowGroups() : List.of(text(table, file)));
    }
    return pieces;
  }

  private CsvTable text(InputTable table, InputFile file) {
    Charset encoding = settings.encodings().getOrDefault(table.name(), StandardCharsets.UTF_8);
    return CsvTable.of(table, file.name(), file.path(), encoding, settings.cellCharacters());
  }

  private static ParquetInput parquet(InputTable table, InputFile file) {
    return new ParquetInput(table, file.name(), file.path());
  }

  private static boolean isParquet(InputFile file) {
    return file.name().endsWith(".parquet");
  }
}
