package tassei.jobs.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Keys;
import tassei.jobs.table.OriginFields;

/**
 * What a line and its envelope must have in common. Only lines without other problems are asked.
 */
public final class EnvelopeRules {

  /** An unknown day is before any. */
  private static final Comparator<Row> DAYS =
      Comparator.comparing(
          row -> row.<LocalDate>getAs(Keys.REPORTED_ON.name()),
          Comparator.nullsFirst(Comparator.naturalOrder()));

  private static final Comparator<Row> PLACES =
      Comparator.<Row, String>comparing(row -> row.getAs(OriginFields.FILE.name()))
          .thenComparing(row -> row.<Long>getAs(OriginFields.RECORD.name()));

  private EnvelopeRules() {}

  public static Dataset<Row> of(Dataset<Row> lines) {
    FlatMapGroupsFunction<String, Row, Row> check = (key, rows) -> new Group(rows).checked();
    return lines
        .groupByKey(Lines.SAME_TABLE, Encoders.STRING())
        .flatMapGroups(check, Encoders.row(Budget.TABLE.readSchema()));
  }

  /** The lines of one collection, fiscal year and stage. */
  private static final class Group {
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, List<Row>> versions = new HashMap<>();
    private final Map<String, Row> newest = new HashMap<>();
    private final Map<String, Row> newestSound = new HashMap<>();
    private final Map<String, Set<String>> kindsOfPieces = new HashMap<>();

    Group(Iterator<Row> all) {
      all.forEachRemaining(rows::add);
      for (Row row : rows) {
        String line = row.getAs(Keys.LINE.name());
        versions.computeIfAbsent(line, id -> new ArrayList<>()).add(row);
        newest.merge(line, row, Group::later);
        if (isSound(row)) {
          newestSound.merge(line, row, Group::later);
        }
      }
      for (Row row : rows) {
        if (isPiece(row) && isInForce(row)) {
          kindsOfPieces
              .computeIfAbsent(row.getAs(Budget.ENVELOPE.name()), id -> new HashSet<>())
              .add(row.getAs(Budget.INCLUSION.name()));
        }
      }
    }

    Iterator<Row> checked() {
      return rows.stream().map(this::checked).iterator();
    }

    private Row checked(Row row) {
      if (!isPiece(row) || !isSound(row)) {
        return row;
      }
      List<Row> envelopes = versions.getOrDefault(row.getAs(Budget.ENVELOPE.name()), List.of());
      if (envelopes.stream().noneMatch(envelope -> isOfSameAccount(row, envelope))) {
        return broken(row, "envelope-scope", "a line of the same collection, year, stage, account");
      }
      if (envelopes.stream().noneMatch(Group::counts)) {
        return broken(row, "envelope-inclusion", "a line that is own, part or of-which");
      }
      if (returns(row)) {
        return broken(row, "envelope-cycle", "a chain that does not come back to itself");
      }
      boolean mixed =
          isInForce(row) && kindsOfPieces.get(row.<String>getAs(Budget.ENVELOPE.name())).size() > 1;
      return mixed ? broken(row, "mixed-pieces", "all part, or all of-which") : row;
    }

    private boolean returns(Row row) {
      String start = row.getAs(Keys.LINE.name());
      Set<String> seen = new HashSet<>();
      String at = row.getAs(Budget.ENVELOPE.name());
      while (at != null && newest.containsKey(at) && seen.add(at)) {
        if (at.equals(start)) {
          return true;
        }
        at = newest.get(at).getAs(Budget.ENVELOPE.name());
      }
      return false;
    }

    private static boolean isPiece(Row row) {
      String inclusion = row.getAs(Budget.INCLUSION.name());
      return "part".equals(inclusion) || "of-which".equals(inclusion);
    }

    private static boolean counts(Row row) {
      return isPiece(row) || "own".equals(row.getAs(Budget.INCLUSION.name()));
    }

    /** A blank account of a piece is its envelope's. */
    private boolean isOfSameAccount(Row piece, Row envelope) {
      String account = piece.getAs(Keys.ACCOUNT.name());
      return account == null || account.equals(accountOf(envelope));
    }

    private String accountOf(Row line) {
      Set<Row> seen = new HashSet<>();
      Row at = line;
      while (at.getAs(Keys.ACCOUNT.name()) == null
          && isPiece(at)
          && seen.add(at)
          && newest.containsKey(at.<String>getAs(Budget.ENVELOPE.name()))) {
        at = newest.get(at.<String>getAs(Budget.ENVELOPE.name()));
      }
      return at.getAs(Keys.ACCOUNT.name());
    }

    private static boolean isWithdrawn(Row row) {
      return Keys.WITHDRAWN.equals(row.getAs(Keys.STATUS.name()));
    }

    /** Copies of the newest version, and versions of one day that differ, are so too. */
    private boolean isInForce(Row row) {
      Row last = newestSound.get(row.<String>getAs(Keys.LINE.name()));
      return isSound(row) && !isWithdrawn(row) && DAYS.compare(row, last) == 0;
    }

    private static boolean isSound(Row row) {
      return ((Collection<?>) row.getList(row.fieldIndex(InputTable.PROBLEMS.name()))).isEmpty();
    }

    /** Of one day, whichever the order in which they come: the last in the files. */
    private static Row later(Row one, Row other) {
      return DAYS.thenComparing(PLACES).compare(one, other) < 0 ? other : one;
    }

    private static Row broken(Row row, String rule, String accepted) {
      Object[] values = new Object[row.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = row.get(i);
      }
      Field column = Budget.ENVELOPE;
      Row problem =
          RowFactory.create(rule, column.name(), row.<String>getAs(column.name()), accepted);
      values[row.fieldIndex(InputTable.PROBLEMS.name())] = new Row[] {problem};
      return RowFactory.create(values);
    }
  }
}
