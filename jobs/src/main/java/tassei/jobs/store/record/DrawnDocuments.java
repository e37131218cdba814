package tassei.jobs.store.record;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tassei.jobs.file.HashMemory;

/** The documents in a folder, beside what documents.json says they held when they were drawn. */
public final class DrawnDocuments {
  public static final String NAME = "documents.json";
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final Path folder;
  private final String remedy;
  private final HashMemory memory;

  /** What the file says. */
  private record Said(List<RunRecord.Output> documents) {}

  DrawnDocuments(Path folder, String remedy, HashMemory memory) {
    this.folder = folder;
    this.remedy = remedy;
    this.memory = memory;
  }

  /** Folders of older versions have no list, and those without documents need none. */
  public boolean isListed() {
    return Files.exists(folder.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
  }

  /** Nothing where the list is damaged. */
  public List<RunRecord.Output> listed() {
    return said().map(Said::documents).orElse(List.of());
  }

  /** A line for each that is missing or not as it was drawn. */
  public List<String> damage() {
    return lines(found());
  }

  /** A line for each that is not as it was drawn; those that are missing can be drawn. */
  public List<String> changed() {
    return lines(found().stream().filter(each -> !each.what().equals(Damage.MISSING)).toList());
  }

  private List<String> lines(List<Damage.Found> found) {
    return Damage.lines(found, remedy);
  }

  private List<Damage.Found> found() {
    if (!isListed()) {
      return List.of();
    }
    Path list = folder.resolve(NAME);
    String what = Damage.standing(folder, list).orElse(Damage.OTHER);
    return said()
        .map(said -> Damage.in(folder, said.documents(), memory))
        .orElseGet(() -> List.of(new Damage.Found(list, what)));
  }

  private Optional<Said> said() {
    Path file = folder.resolve(NAME);
    if (Damage.standing(folder, file).isPresent()) {
      return Optional.empty();
    }
    try {
      byte[] json = Files.readAllBytes(file);
      Said said = SealedJson.isWhole(json) ? MAPPER.readValue(json, Said.class) : null;
      return Optional.ofNullable(said).filter(DrawnDocuments::isUsable);
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  private static boolean isUsable(Said said) {
    return said.documents() != null
        && said.documents().stream()
            .allMatch(each -> each != null && each.file() != null && each.sha256() != null);
  }
}
