package tassei.jobs.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import tassei.jobs.refusal.ProblemList;
import tassei.jobs.refusal.RefusedInput;

/** A file of ours in YAML, UTF-8. What is wrong with it is refused at once, by line. */
public final class YamlFile {
  private static final long LARGEST = 1_000_000;

  private YamlFile() {}

  /** What a reader makes of a text; it notes what is wrong by line. */
  public static <T> T parse(
      String name, String text, BiFunction<Node, BiConsumer<Integer, String>, T> reader) {
    Map<Integer, List<String>> byLine = new TreeMap<>();
    BiConsumer<Integer, String> note =
        (line, message) -> byLine.computeIfAbsent(line, first -> new ArrayList<>()).add(message);
    Optional<T> value = Yaml.read(text, note).map(root -> reader.apply(root, note));
    ProblemList problems = new ProblemList();
    byLine.forEach(
        (line, messages) ->
            messages.forEach(
                message ->
                    problems.add(name + ": " + kind(message), name + ":" + line + ": " + message)));
    problems.refuseIfAny();
    return value.orElseThrow();
  }

  /** What stands before the value that was found. */
  private static String kind(String message) {
    return message.split("[:\"]", 2)[0].strip();
  }

  /** The text of a file; {@code kind} is what a message calls it. */
  public static String text(String kind, Path file) {
    if (!Files.isRegularFile(file)) {
      String found = Files.exists(file) ? "is not a file" : "not found";
      throw new RefusedInput(kind + " " + file + ": " + found + "; a YAML file is needed");
    }
    try {
      if (Files.size(file) > LARGEST) {
        throw new RefusedInput(
            kind + " " + file + ": larger than " + LARGEST + " bytes; is it YAML?");
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException broken) {
      throw new RefusedInput(kind + " " + file + ": not UTF-8; save it as UTF-8");
    } catch (AccessDeniedException denied) {
      throw new RefusedInput(kind + " " + file + ": cannot be read: permission denied");
    } catch (IOException failure) {
      throw new RefusedInput(kind + " " + file + ": cannot be read: " + failure.getMessage());
    }
  }
}
