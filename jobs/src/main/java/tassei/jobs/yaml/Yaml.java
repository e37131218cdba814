package tassei.jobs.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads a YAML text into nodes that know their line. */
public final class Yaml {
  private final YAMLParser parser;
  private final BiConsumer<Integer, String> problems;

  private Yaml(YAMLParser parser, BiConsumer<Integer, String> problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /**
   * An empty map where the text holds nothing, nothing where it is not YAML; problems come with
   * their line.
   */
  public static Optional<Node> read(String text, BiConsumer<Integer, String> problems) {
    try (YAMLParser parser = new YAMLFactory().createParser(text)) {
      Yaml yaml = new Yaml(parser, problems);
      if (parser.nextToken() == null) {
        return Optional.of(new Node(1, null, null, Map.of()));
      }
      Node root = yaml.node();
      if (parser.nextToken() != null) {
        problems.accept(yaml.line(), "a second document begins; one is accepted");
      }
      return Optional.of(root);
    } catch (JsonProcessingException broken) {
      problems.accept(line(broken), "not YAML: " + cause(broken.getOriginalMessage()));
      return Optional.empty();
    } catch (IOException impossible) {
      throw new IllegalStateException("a text in memory can be read", impossible);
    }
  }

  private Node node() throws IOException {
    int line = line();
    if (parser.isCurrentAlias() || parser.getObjectId() != null) {
      problems.accept(line, "anchors and aliases (& and *) are not accepted; write the value");
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return new Node(line, null, null, fields());
    }
    if (token == JsonToken.START_ARRAY) {
      return new Node(line, null, items(), null);
    }
    return new Node(line, token == JsonToken.VALUE_NULL ? null : parser.getText(), null, null);
  }

  private Map<String, Node> fields() throws IOException {
    Map<String, Node> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int line = line();
      parser.nextToken();
      Node value = node();
      if (fields.containsKey(key)) {
        int first = fields.get(key).line();
        String twice = "key \"" + key + "\" stands twice, first on line " + first;
        problems.accept(line, twice);
      } else {
        fields.put(key, new Node(line, value.text(), value.items(), value.fields()));
      }
    }
    return fields;
  }

  private List<Node> items() throws IOException {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node());
    }
    return items;
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  /** Of the place that is wrong, which the parser may have passed when it notices. */
  private static int line(JsonProcessingException broken) {
    if (broken.getCause() instanceof MarkedYAMLException marked
        && marked.getProblemMark() != null) {
      return marked.getProblemMark().getLine() + 1;
    }
    return broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
  }

  /** The lines that say what is wrong; those that begin with a blank point at the place. */
  private static String cause(String message) {
    return message
        .lines()
        .filter(line -> !line.isBlank() && !Character.isWhitespace(line.charAt(0)))
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
