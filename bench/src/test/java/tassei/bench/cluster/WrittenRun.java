package tassei.bench.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What finished runs wrote, of output folders that lie on this machine or were copied to it. */
final class WrittenRun {
  private static final ObjectMapper JSON = new ObjectMapper();

  private WrittenRun() {}

  /** The run that the link of a machine's folder names. */
  static Path latest(Path out) throws IOException {
    return out.resolve("latest").toRealPath();
  }

  /** The run that the pointer of a shared folder names, which is whole. */
  static Path latestShared(Path out) throws IOException {
    Path run = out.resolve(JSON.readTree(out.resolve("latest.json").toFile()).get("run").asText());
    assertTrue(Files.exists(run.resolve("_COMPLETE")));
    return run;
  }

  static void assertSame(Path here, Path there) throws IOException {
    assertEquals(here.getFileName(), there.getFileName());
    Map<String, byte[]> ours = tables(here);
    Map<String, byte[]> theirs = tables(there);
    assertTrue(ours.size() > 20, ours.keySet().toString());
    assertEquals(ours.keySet(), theirs.keySet());
    List<String> different =
        ours.keySet().stream()
            .filter(name -> !Arrays.equals(ours.get(name), theirs.get(name)))
            .toList();
    assertEquals(List.of(), different, "files that differ");
    JsonNode rows = JSON.readTree(here.resolve("run.json").toFile()).get("rows");
    assertTrue(rows.get("budget").get("read").asLong() > 0);
    assertEquals(rows, JSON.readTree(there.resolve("run.json").toFile()).get("rows"));
  }

  /** Hadoop puts a sum beside each file of a local disk. */
  private static boolean isTable(Path file) {
    return !file.getFileName().toString().startsWith(".");
  }

  private static Map<String, byte[]> tables(Path run) throws IOException {
    Map<String, byte[]> tables = new TreeMap<>();
    for (String part : List.of("tables", "rejected")) {
      try (Stream<Path> files = Files.list(run.resolve(part))) {
        for (Path file : files.filter(WrittenRun::isTable).toList()) {
          tables.put(part + "/" + file.getFileName(), Files.readAllBytes(file));
        }
      }
    }
    tables.put("report.json", Files.readAllBytes(run.resolve("report.json")));
    return tables;
  }
}
