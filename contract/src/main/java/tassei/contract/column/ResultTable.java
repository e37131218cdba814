package tassei.contract.column;

import java.util.List;

/** A table of the run folder: its columns in order; rows are sorted by all of them. */
public record ResultTable(String name, List<Field> fields) {}
