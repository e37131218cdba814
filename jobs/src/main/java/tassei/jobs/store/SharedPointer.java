package tassei.jobs.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import tassei.jobs.file.Location;
import tassei.jobs.file.SharedFiles;
import tassei.jobs.store.record.RunRecord;

/**
 * {@code latest.json}: which run counts, where there are no links. What it is to say is written
 * beside it first, so that one torn by the death of its writer is still known.
 */
final class SharedPointer {
  private static final String NAME = "latest.json";
  private static final String NEXT = ".latest.json.next";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final FileSystem system;
  private final Location folder;

  /** What the file says; {@code as_of} is for those who look. */
  private record Said(String run, String as_of) {}

  SharedPointer(FileSystem system, Location folder) {
    this.system = system;
    this.folder = folder;
  }

  Optional<String> id() {
    Optional<String> id = id(NAME);
    return id.isPresent() ? id : id(NEXT);
  }

  private Optional<String> id(String name) {
    try {
      byte[] json = SharedFiles.read(system, path(name));
      return Optional.ofNullable(MAPPER.readTree(json).path("run").textValue());
    } catch (FileNotFoundException | JsonProcessingException noneOrTorn) {
      return Optional.empty();
    } catch (IOException failure) {
      throw SharedFiles.refused(folder, failure);
    }
  }

  void move(RunRecord run) throws IOException {
    String json = MAPPER.writeValueAsString(new Said(run.id(), run.asOf())) + "\n";
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    Path next = path(NEXT);
    SharedFiles.write(system, next, new ByteArrayInputStream(bytes));
    SharedFiles.write(system, path(NAME), new ByteArrayInputStream(bytes));
    system.delete(next, false);
  }

  private Path path(String name) {
    return new Path(SharedFiles.path(folder), name);
  }
}
