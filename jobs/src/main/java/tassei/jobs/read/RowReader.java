package tassei.jobs.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.column.Field;
import tassei.figures.input.Origin;
import tassei.jobs.table.Entry;
import tassei.jobs.table.InputColumns;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Problem;

/** One row of cells into typed values, with every cell that cannot be read named. */
final class RowReader {
  /** As many as there are days of twenty-five years. */
  private static final int MEANINGS = 10_000;

  private final List<Entry> entries;
  private final InputColumns columns;
  private final CellMeaning cells;

  /** Of each column, what cells mean that come again and again: they are read once. */
  private final List<Map<String, Object>> meanings = new ArrayList<>();

  /** The same of words of a column's dictionary, by their number. */
  private final WordMeanings[] words;

  /** Of which columns a blank cell says nothing, and breaks no rule. */
  private final boolean[] mayBeBlank;

  /** Of which columns a cell of plain letters means itself. */
  private final boolean[] maySayItself;

  /** Where the value of each column stands: of a measured one, three stand side by side. */
  private final int[] places;

  private final int width;

  /** What is wrong with the row that is being read: hardly one needs a list of its own. */
  private final List<Problem> problems = new ArrayList<>();

  /** Values of a row of which one column is read. */
  private final Object[] alone;

  RowReader(InputTable table, Codes codes) {
    this.entries = table.entries();
    this.columns = new InputColumns(table);
    this.cells = new CellMeaning(table, codes);
    this.places = table.places();
    this.width = table.valueFields().size();
    this.alone = new Object[width];
    this.words = new WordMeanings[places.length];
    this.mayBeBlank = new boolean[places.length];
    this.maySayItself = new boolean[places.length];
    for (int i = 0; i < places.length; i++) {
      meanings.add(new HashMap<>());
      words[i] = new WordMeanings();
      mayBeBlank[i] = mayBeBlank(entries.get(i));
      Entry.Cell cell = entries.get(i).cell();
      maySayItself[i] = cell == Entry.Cell.TEXT || cell == Entry.Cell.CODE;
    }
  }

  private static boolean mayBeBlank(Entry entry) {
    boolean isOneValue = entry.cell() != Entry.Cell.MEASURED;
    return isOneValue && !entry.required() && entry.fallback().isEmpty();
  }

  /** The cells are in the table's own order; a cell the file does not have is blank. */
  InputRow read(RawRow raw) {
    Object[] values = new Object[width];
    problems.clear();
    for (int i = 0; i < places.length; i++) {
      int word = raw.word(i);
      Object known = word < 0 ? null : words[i].get(word);
      if (known != null) {
        values[places[i]] = known;
      } else if (word != CellWords.BLANK || !mayBeBlank[i]) {
        readCell(i, raw.cells().get(i), word, values, problems);
      }
    }
    return new InputRow(
        columns,
        values,
        new Origin(raw.file(), raw.record()),
        raw.otherCells(),
        raw.cells(),
        problems(raw));
  }

  /**
   * Reads rows one column after the other, because what the words of one mean then lies at hand.
   *
   * @param inFile where the table's columns stand; -1: nowhere
   */
  ValuesTogether read(DecodedRows rows, int[] inFile) {
    ValuesTogether read = new ValuesTogether(columns, rows.size(), width);
    for (int i = 0; i < inFile.length; i++) {
      DecodedColumn column = rows.column(inFile[i]);
      if (column != null) {
        readColumn(i, column, rows.rows(), read);
      } else if (!mayBeBlank[i]) {
        readBlank(i, rows.size(), read);
      }
    }
    return read;
  }

  private void readColumn(int column, DecodedColumn cells, int[] rows, ValuesTogether read) {
    WordMeanings meant = words[column];
    int place = places[column];
    boolean isBlankRead = !mayBeBlank[column];
    for (int i = 0; i < rows.length; i++) {
      int word = cells.word(rows[i]);
      Object known = word < 0 ? null : meant.get(word);
      if (known != null) {
        read.of(i)[place] = known;
      } else if (word != CellWords.BLANK || isBlankRead) {
        readCell(column, cells.cell(rows[i]), word, i, read);
      }
    }
  }

  private void readBlank(int column, int rows, ValuesTogether read) {
    for (int i = 0; i < rows; i++) {
      readCell(column, "", CellWords.BLANK, i, read);
    }
  }

  private void readCell(int column, String cell, int word, int row, ValuesTogether read) {
    problems.clear();
    readCell(column, cell, word, read.of(row), problems);
    if (!problems.isEmpty()) {
      read.add(row, problems);
    }
  }

  private List<Problem> problems(RawRow raw) {
    if (raw.wrongLength()) {
      return List.of(wrongLength(raw));
    }
    return problems.isEmpty() ? List.of() : List.copyOf(problems);
  }

  /** Which of the table's columns it is. */
  int numberOf(Field column) {
    return entries.stream().map(Entry::field).toList().indexOf(column);
  }

  /** What a cell of one column means; null: nothing, or it cannot be read. */
  Object value(int column, String cell) {
    alone[places[column]] = null;
    readCell(column, cell, CellWords.NONE, alone, new ArrayList<>(0));
    return alone[places[column]];
  }

  /** Behind a cell too many or too few every cell stands in another's place. */
  private static Problem wrongLength(RawRow raw) {
    String hint =
        raw.found() > raw.wanted()
            ? " (a number or text with a comma needs quotes: \"1,818\")"
            : "";
    return new Problem("cell-count", "", raw.found() + " cells", raw.wanted() + " cells" + hint);
  }

  private void readCell(
      int column, String cell, int word, Object[] values, List<Problem> problems) {
    if (mayBeBlank[column] && (cell == null || cell.isEmpty())) {
      return;
    }
    if (word < 0 && maySayItself[column] && cell != null && Written.isCode(cell)) {
      values[places[column]] = cell; // as most names do, of which each row has its own
      return;
    }
    int before = problems.size();
    Entry entry = entries.get(column);
    String written = cell == null || cell.isBlank() ? entry.fallback() : cell.strip();
    boolean blank = written.isEmpty();
    if (blank && entry.required()) {
      problems.add(new Problem("required", entry.name(), "", "a value"));
    }
    if (entry.cell() == Entry.Cell.MEASURED) {
      readMeasured(column, written, values, problems);
    } else if (!blank) {
      Object meant = meaning(column, written, problems);
      values[places[column]] = meant;
      if (word >= 0 && problems.size() == before) {
        words[column].put(word, meant);
      }
    }
  }

  /** A cell with a problem is read again, so that each row has its own. */
  private Object meaning(int column, String written, List<Problem> problems) {
    Entry entry = entries.get(column);
    if (entry.cell() == Entry.Cell.TEXT || isCode(entry, written)) {
      return written;
    }
    Map<String, Object> known = meanings.get(column);
    Object meant = known.get(written);
    if (meant == null) {
      int before = problems.size();
      meant = cells.value(entry, written, problems);
      if (known.size() < MEANINGS && problems.size() == before) {
        known.put(written, meant);
      }
    }
    return meant;
  }

  /** Most codes mean themselves, and there may be too many to be remembered. */
  private static boolean isCode(Entry entry, String written) {
    return entry.cell() == Entry.Cell.CODE && Written.isCode(written);
  }

  private void readMeasured(int column, String written, Object[] values, List<Problem> problems) {
    Object[] measured = cells.measured(entries.get(column), written, problems);
    System.arraycopy(measured, 0, values, places[column], measured.length);
  }
}
