package tassei.jobs.stage;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;

/** Which programme is below which. A reference table, small enough for every worker to hold. */
public final class Hierarchy implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Map<String, String> parents;
  private final Map<String, String> ministries;

  private Hierarchy(Map<String, String> parents, Map<String, String> ministries) {
    this.parents = parents;
    this.ministries = ministries;
  }

  public static Hierarchy of(Dataset<Row> programmes) {
    Map<String, String> parents = new HashMap<>();
    Map<String, String> ministries = new HashMap<>();
    programmes
        .select(Keys.PROGRAMME.col(), Inputs.PARENT.col(), Keys.MINISTRY.col())
        .collectAsList()
        .forEach(
            row -> {
              parents.put(row.getString(0), row.getString(1));
              ministries.put(row.getString(0), row.getString(2));
            });
    return new Hierarchy(parents, ministries);
  }

  /** Each programme with its path upwards, as a table to join. */
  public static Dataset<Row> paths(Dataset<Row> programmes) {
    Hierarchy hierarchy = of(programmes);
    MapFunction<Row, Row> path =
        row -> {
          String programme = row.getAs(Keys.PROGRAMME.name());
          return RowFactory.create(programme, hierarchy.upFrom(programme).toArray(String[]::new));
        };
    return programmes.map(
        path, Encoders.row(Lines.schema(List.of(Keys.PROGRAMME, Lines.PROGRAMMES))));
  }

  /** The ministry that a programme is stated to be of; blank: several, or not stated. */
  Column ministryOf(Column programme) {
    UDF1<String, String> ministry = ministries::get;
    return Exact.toldOf(programme, ministry, DataTypes.StringType);
  }

  /** The programme itself and those above it. */
  Column pathOf(Column programme) {
    UDF1<String, String[]> path = one -> upFrom(one).toArray(String[]::new);
    return Exact.toldOf(programme, path, Lines.PROGRAMMES.type());
  }

  /** Programmes that stand above or below others. */
  Set<String> related() {
    Set<String> related = new TreeSet<>();
    parents.forEach(
        (programme, parent) -> {
          if (parent != null) {
            related.add(programme);
            related.add(parent);
          }
        });
    return related;
  }

  /** The programme itself, then the programmes above it, nearest first; nothing for a blank. */
  public List<String> upFrom(String programme) {
    Set<String> path = new LinkedHashSet<>();
    String at = programme;
    while (at != null && path.add(at)) {
      at = parents.get(at);
    }
    return new ArrayList<>(path);
  }
}
