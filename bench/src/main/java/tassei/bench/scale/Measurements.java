package tassei.bench.scale;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** What was measured, one line of JSON each, so that cases may run on different occasions. */
final class Measurements {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;

  Measurements(Path file) {
    this.file = file;
  }

  void add(Measurement measurement) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        JSON.writeValueAsString(measurement) + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /** All that was measured, the oldest first. */
  List<Measurement> all() throws IOException {
    List<Measurement> all = new ArrayList<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        all.add(JSON.readValue(line, Measurement.class));
      }
    }
    return all;
  }
}
