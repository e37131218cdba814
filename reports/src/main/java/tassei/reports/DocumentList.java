package tassei.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tassei.reports.run.Sha256;

/** documents.json: size and hash of every document in a folder, as it was drawn. */
record DocumentList(Path folder) {
  private static final String NAME = "documents.json";
  private static final String ENTRIES = "documents";
  private static final String FILE = "file";
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /**
   * Enters what was drawn beside what was drawn before and is still there; replaced in one step.
   */
  void enter(List<Path> drawn, Path aside) throws IOException {
    Map<String, ObjectNode> entries = new TreeMap<>();
    for (JsonNode entry : before().path(ENTRIES)) {
      if (entry instanceof ObjectNode known && isThere(known.path(FILE).asText())) {
        entries.put(known.path(FILE).asText(), known);
      }
    }
    for (Path file : drawn) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      entries.put(name, entry(name, file));
    }
    ObjectNode root = MAPPER.createObjectNode();
    ArrayNode list = root.putArray(ENTRIES);
    entries.values().forEach(list::add);
    Path fresh = aside.resolve(NAME);
    Files.writeString(fresh, sealed(MAPPER.writeValueAsString(root)));
    Files.move(fresh, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
  }

  /** The last entry is the hash of all before it, by which damage shows; as in run.json. */
  private static String sealed(String json) {
    String open = json.substring(0, json.length() - 1).stripTrailing() + ",\n  \"seal\" : \"";
    return open + Sha256.of(open) + "\"\n}\n";
  }

  private boolean isThere(String name) {
    return !name.isEmpty() && Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
  }

  /** A list that is damaged vouches for nothing: it begins anew. */
  private JsonNode before() {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return MAPPER.createObjectNode();
    }
    try {
      return MAPPER.readTree(Files.readAllBytes(file));
    } catch (IOException damaged) {
      return MAPPER.createObjectNode();
    }
  }

  private static ObjectNode entry(String name, Path file) throws IOException {
    return MAPPER
        .createObjectNode()
        .put(FILE, name)
        .put("size", Files.size(file))
        .put("sha256", Sha256.of(file));
  }
}
