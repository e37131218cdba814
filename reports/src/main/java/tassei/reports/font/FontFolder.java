package tassei.reports.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The faces as files, which the JDK insists on, and its settings that name nothing but them. Each
 * process has its own folder, open to its owner only and removed when the process ends.
 */
record FontFolder(Path regular, Path bold, Path settings) {
  private static final List<String> FAMILIES =
      List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput");
  private static final List<String> STYLES = List.of("plain", "italic", "bold", "bolditalic");

  static FontFolder create() {
    try {
      Path folder = Files.createTempDirectory("tassei-fonts-");
      FontFolder made =
          new FontFolder(
              extracted(folder, Fonts.REGULAR),
              extracted(folder, Fonts.BOLD),
              folder.resolve("fontconfig.properties"));
      Files.writeString(made.settings, made.text(), StandardCharsets.ISO_8859_1);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> made.remove(folder)));
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException("no folder for the fonts can be made in java.io.tmpdir", e);
    }
  }

  private static Path extracted(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream in = Fonts.file(name)) {
      Files.copy(in, file);
    }
    return file;
  }

  /** Each logical family in each style; a style left out would be imitated, with wrong widths. */
  private String text() {
    List<String> lines = new ArrayList<>();
    lines.add("version=1");
    lines.add("sequence.allfonts=noto");
    for (String family : FAMILIES) {
      for (String style : STYLES) {
        String face = style.startsWith("bold") ? "NotoSansJP-Bold" : "NotoSansJP-Regular";
        lines.add(family + "." + style + ".noto=" + face);
      }
    }
    lines.add("filename.NotoSansJP-Regular=" + escaped(regular));
    lines.add("filename.NotoSansJP-Bold=" + escaped(bold));
    return String.join("\n", lines) + "\n";
  }

  private static String escaped(Path file) {
    return file.toAbsolutePath()
        .toString()
        .chars()
        .mapToObj(c -> c < 128 && c != '\\' ? Character.toString(c) : unicode(c))
        .collect(Collectors.joining());
  }

  private static String unicode(int character) {
    String hex = Integer.toHexString(character);
    return "\\u" + "0".repeat(4 - hex.length()) + hex;
  }

  private void remove(Path folder) {
    for (Path path : List.of(regular, bold, settings, folder)) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException leftBehind) {
        // The process is ending and the folder is a temporary one: nothing is lost.
      }
    }
  }
}
