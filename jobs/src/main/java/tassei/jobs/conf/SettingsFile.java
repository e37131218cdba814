package tassei.jobs.conf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import tassei.jobs.run.Problems;
import tassei.jobs.run.RefusedInput;

/** A conf: YAML, UTF-8. What is wrong with it is refused at once, each problem with its line. */
public final class SettingsFile {
  private static final long LARGEST = 1_000_000;

  private SettingsFile() {}

  /** Settings of a file; a relative path in it is seen from the folder the file lies in. */
  public static Settings read(Path file) {
    return parse(file.toString(), folderOf(file), text(file));
  }

  static Settings parse(String name, Path folder, String text) {
    Map<Integer, Problems> byLine = new TreeMap<>();
    Problems problems = new Problems();
    BiConsumer<Integer, String> note =
        (line, message) ->
            byLine
                .computeIfAbsent(line, first -> new Problems())
                .add(name + ":" + line + ": " + message);
    Settings settings = new SettingsReader(folder, note).read(Yaml.read(text, note));
    byLine.values().forEach(problems::addAll);
    problems.refuseIfAny();
    return settings;
  }

  private static Path folderOf(Path file) {
    return file.toAbsolutePath().getParent();
  }

  private static String text(Path file) {
    if (!Files.isRegularFile(file)) {
      String found = Files.exists(file) ? "is not a file" : "not found";
      throw new RefusedInput("conf " + file + ": " + found + "; a YAML file is needed");
    }
    try {
      if (Files.size(file) > LARGEST) {
        throw new RefusedInput("conf " + file + ": larger than " + LARGEST + " bytes; is it YAML?");
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException broken) {
      throw new RefusedInput("conf " + file + ": not UTF-8; save it as UTF-8");
    } catch (AccessDeniedException denied) {
      throw new RefusedInput("conf " + file + ": cannot be read: permission denied");
    } catch (IOException failure) {
      throw new RefusedInput("conf " + file + ": cannot be read: " + failure.getMessage());
    }
  }
}
