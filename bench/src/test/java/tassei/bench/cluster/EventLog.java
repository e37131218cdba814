package tassei.bench.cluster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Spark says of the one application that logged into a folder. */
final class EventLog {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> LOST =
      Set.of("FetchFailed", "ExecutorLostFailure", "Resubmitted");
  private static final String WRITTEN = "internal.metrics.shuffle.write.bytesWritten";

  private final Path folder;

  private EventLog(Path folder) {
    this.folder = folder;
  }

  static EventLog of(Path folder) {
    return new EventLog(folder);
  }

  /** Executors that were lost; YARN and the driver may both tell of one. */
  Set<String> lost() throws IOException {
    return events().stream()
        .filter(event -> event.path("Event").asText().equals("SparkListenerExecutorRemoved"))
        .map(event -> event.path("Executor ID").asText())
        .collect(Collectors.toSet());
  }

  /** How many tasks an executor ended. */
  long tasksOf(String executor) throws IOException {
    return count(
        "SparkListenerTaskEnd",
        event -> event.path("Task Info").path("Executor ID").asText().equals(executor));
  }

  private long count(String kind, Predicate<JsonNode> which) throws IOException {
    return events().stream()
        .filter(event -> event.path("Event").asText().equals(kind))
        .filter(which)
        .count();
  }

  /** Tasks that were lost with a machine, and stages that were tried once more. */
  long retries() throws IOException {
    return count(
            "SparkListenerTaskEnd",
            event -> LOST.contains(event.path("Task End Reason").path("Reason").asText()))
        + count(
            "SparkListenerStageSubmitted",
            event -> event.path("Stage Info").path("Stage Attempt ID").asInt() > 0);
  }

  /** Waits until so many stages that wrote for others to fetch are complete. */
  void awaitShuffles(Jvm run, int stages, int seconds) throws Exception {
    for (int tries = seconds * 4; tries > 0; tries--) {
      if (count("SparkListenerStageCompleted", EventLog::wrote) >= stages) {
        return;
      }
      if (!run.isAlive()) {
        break;
      }
      Thread.sleep(250);
    }
    throw new AssertionError("too few stages wrote shuffle files: " + run.said());
  }

  private static boolean wrote(JsonNode event) {
    for (JsonNode sum : event.path("Stage Info").path("Accumulables")) {
      if (sum.path("Name").asText().equals(WRITTEN) && sum.path("Value").asLong() > 0) {
        return true;
      }
    }
    return false;
  }

  private List<JsonNode> events() throws IOException {
    List<JsonNode> events = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)) {
          add(events, line);
        }
      }
    }
    return events;
  }

  /** The last line may still be in the writing. */
  private static void add(List<JsonNode> events, String line) {
    try {
      if (!line.isEmpty()) {
        events.add(JSON.readTree(line));
      }
    } catch (JsonProcessingException unfinished) {
      return;
    }
  }
}
