package tassei.bench.scale;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A DuckDB in this process, which runs the scripts that lie beside this class. */
final class Duck implements AutoCloseable {
  private final Connection connection;

  private Duck(Connection connection) {
    this.connection = connection;
  }

  static Duck open(int threads) throws SQLException {
    Duck duck = new Duck(DriverManager.getConnection("jdbc:duckdb:"));
    duck.bind("SET threads = ?", threads);
    return duck;
  }

  /** What scripts read with {@code getvariable}. */
  void set(String variable, Object value) throws SQLException {
    bind("SET VARIABLE " + variable + " = ?", value);
  }

  void bind(String setting, Object value) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(setting)) {
      statement.setObject(1, value);
      statement.execute();
    }
  }

  void script(String name) throws SQLException {
    run(text(name));
  }

  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Rows as texts; unknown is null. */
  List<List<String>> rows(String query) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet results = statement.executeQuery(query)) {
      while (results.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= results.getMetaData().getColumnCount(); column++) {
          row.add(results.getString(column));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  static String text(String script) {
    try (InputStream stream = Duck.class.getResourceAsStream(script)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
