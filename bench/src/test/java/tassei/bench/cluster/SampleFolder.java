package tassei.bench.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.stream.Stream;
import tassei.bench.sample.SampleData;

/** Input of the runs on clusters. */
final class SampleFolder {
  private static final String SEED = "7";

  private SampleFolder() {}

  /** The tables of the sample that are not invented. */
  static Path published(Path data) throws IOException {
    Files.createDirectories(data);
    try (Stream<Path> tables = Files.list(Product.ROOT.resolve("data-samples/national"))) {
      for (Path table : tables.filter(Files::isRegularFile).toList()) {
        Files.copy(table, data.resolve(table.getFileName()));
      }
    }
    Files.delete(data.resolve("projects.csv"));
    Files.delete(data.resolve("outcomes.csv"));
    return data;
  }

  /** With outcomes in Parquet, which is read at many places of a file, in row groups. */
  static Path withParquet(Path data) throws Exception {
    whole(data);
    Path csv = data.resolve("outcomes.csv");
    Path part = Files.createDirectories(data.resolve("outcomes")).resolve("part-1.parquet");
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement copy = duck.createStatement()) {
      copy.execute(
          "COPY (FROM read_csv('%s', all_varchar = TRUE)) TO '%s' (ROW_GROUP_SIZE 2048)"
              .formatted(csv, part));
    }
    Files.delete(csv);
    return data;
  }

  /** With projects and outcomes that are. */
  static Path whole(Path data) throws IOException {
    published(data);
    SampleData.main(new String[] {data.toString(), SEED});
    return data;
  }
}
