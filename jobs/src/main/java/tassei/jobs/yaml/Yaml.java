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
import java.util.function.BiConsumer;

/** Reads a YAML text into nodes that know their line. */
public final class Yaml {
  private final YAMLParser parser;
  private final BiConsumer<Integer, String> problems;

  private Yaml(YAMLParser parser, BiConsumer<Integer, String> problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /** An empty map where the text holds nothing or is not YAML; problems come with their line. */
  public static Node read(String text, BiConsumer<Integer, String> problems) {
    Node none = new Node(1, null, null, Map.of());
    try (YAMLParser parser = new YAMLFactory().createParser(text)) {
      Yaml yaml = new Yaml(parser, problems);
      if (parser.nextToken() == null) {
        return none;
      }
      Node root = yaml.node();
      if (parser.nextToken() != null) {
        problems.accept(yaml.line(), "a second document begins; one is accepted");
      }
      return root;
    } catch (JsonProcessingException broken) {
      int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
      problems.accept(line, "not YAML: " + firstLine(broken.getOriginalMessage()));
      return none;
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
        String twice = "key \"%s\" stands twice, first on line %d";
        problems.accept(line, twice.formatted(key, fields.get(key).line()));
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

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
