package tassei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.file.Location;

/** Which findings there are, in as many lines as there are kinds of warnings. */
class FindingGroupsTest {
  private static final String HEADER = "code,severity,table,key,message_ja,message_en\n";

  @TempDir private Path folder;

  @Test
  void eachKindWithItsNumberAndItsFirst() throws IOException {
    FindingGroups groups =
        groups(
            """
            approximate,info,budget,a,,published as approximate: 5
            control-differs,error,controls,c,,published 5
            not-yet-known,warning,projects,p,,made known after as-of
            unusual-sign,warning,budget,b,,negative
            unusual-sign,warning,budget,d,,negative as well
            unknown-column,info,inputs,x,,not used: x
            """);
    assertEquals("1 error, 3 warnings, 2 for information", groups.counts());
    assertEquals(
        List.of(
            "         1  control-differs; the first: controls c: published 5",
            "         2  unusual-sign; the first: budget b: negative",
            "         1  not-yet-known; the first: projects p: made known after as-of"),
        groups.lines());
    assertEquals(List.of("not used: x"), groups.notes());
  }

  @Test
  void tenKindsAreTold() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int kind = 10; kind < 22; kind++) {
      rows.append("kind-").append(kind).append(",warning,budget,a,,text\n");
    }
    List<String> lines = groups(rows.toString()).lines();
    assertEquals(11, lines.size());
    assertEquals("            and 2 more kinds of warnings", lines.get(10));
  }

  @Test
  void noneIsNoLine() throws IOException {
    assertEquals(List.of(), groups("").lines());
    assertEquals("0 warnings, 0 for information", groups("").counts());
  }

  /** The chapter is named as the report names it. */
  @Test
  void theChapterIsThatOfTheReport() throws IOException {
    assertEquals(Summary.CHAPTER.ja(), title("ja"));
    assertEquals(Summary.CHAPTER.en(), title("en"));
  }

  private static String title(String language) throws IOException {
    Properties words = new Properties();
    String name = "/words/quality." + language + ".properties";
    try (InputStream bytes = FindingGroupsTest.class.getResourceAsStream(name)) {
      words.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }
    return words.getProperty("quality.title");
  }

  private FindingGroups groups(String rows) throws IOException {
    Path file = FindingGroups.file(Location.of(folder)).local();
    Files.createDirectories(file.getParent());
    Files.writeString(file, HEADER + rows);
    return FindingGroups.of(folder);
  }
}
