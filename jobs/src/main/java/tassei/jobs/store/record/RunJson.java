package tassei.jobs.store.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Optional;
import tassei.jobs.refusal.ReadFailure;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.refusal.Remedy;

/** The file run.json of a run folder: keys in a fixed order, maps sorted, LF. */
public final class RunJson {
  public static final String NAME = "run.json";
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private RunJson() {}

  public static void write(Path folder, RunRecord run) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
    try {
      Files.write(
          folder.resolve(NAME), SealedJson.of(MAPPER.writer(printer).writeValueAsString(run)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** What the file of a run folder says; refused where it is not as it was written. */
  public static RunRecord read(Path folder) {
    Path file = folder.resolve(NAME);
    Optional<String> standing = Damage.standing(folder, file);
    if (standing.isPresent()) {
      throw damaged(file, standing.get());
    }
    try {
      return read(Files.readAllBytes(file), file);
    } catch (IOException failure) {
      throw damaged(file, "cannot be read: " + ReadFailure.reason(failure));
    }
  }

  /** Runs of older versions have no seal, and say nothing of their outputs. */
  public static RunRecord read(byte[] json, Object place) throws IOException {
    RunRecord run = parsed(json);
    boolean older = run != null && run.outputs().isEmpty() && !SealedJson.bearsSeal(json);
    boolean whole = isUsable(run) && (older || SealedJson.isWhole(json));
    if (!whole) {
      throw damaged(place, Damage.OTHER);
    }
    return run;
  }

  private static RunRecord parsed(byte[] json) throws IOException {
    try {
      return MAPPER.readValue(json, RunRecord.class);
    } catch (JsonProcessingException broken) {
      return null;
    }
  }

  private static RefusedInput damaged(Object place, String what) {
    return new RefusedInput(place + ": " + what + "; " + Remedy.COMPUTE_RUN);
  }

  private static boolean isUsable(RunRecord run) {
    if (run == null || run.id() == null || run.question() == null) {
      return false;
    }
    try {
      return run.day() != null && run.end() != null;
    } catch (DateTimeException | NullPointerException broken) {
      return false;
    }
  }
}
