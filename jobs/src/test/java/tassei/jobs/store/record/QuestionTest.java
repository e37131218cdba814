package tassei.jobs.store.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.file.ProductClasses;
import tassei.jobs.input.InputFiles;
import tassei.jobs.input.InputFolder;

class QuestionTest {
  @TempDir private Path scratch;

  @Test
  void theSameInputsElsewhereAskTheSame() throws IOException {
    Question one = ask(data("one", "a"), "s", "data", "", "c");
    Question other = ask(data("other", "a"), "s", "data", "", "c");
    assertEquals(one, other);
    assertEquals(64, one.hash().length());
    assertEquals("2024-03-31-" + one.hash().substring(0, 12), one.runId(LocalDate.of(2024, 3, 31)));
  }

  @Test
  void whateverBearsOnResultsAsksAnew() throws IOException {
    InputFiles inputs = data("one", "a");
    Set<Question> questions = new HashSet<>();
    questions.add(ask(inputs, "s", "data", "", "c"));
    questions.add(ask(data("other", "b"), "s", "data", "", "c"));
    questions.add(ask(inputs, "t", "data", "", "c"));
    questions.add(ask(inputs, "s", "2024-03-31", "", "c"));
    questions.add(ask(inputs, "s", "data", "2024-03-31-0123456789ab", "c"));
    questions.add(ask(inputs, "s", "data", "", "d"));
    questions.add(ask(inputs, "sdata", "", "", "c"));
    assertEquals(7, questions.size());
  }

  @Test
  void classesAreTheSameFromAJarAndFromAFolder() throws Exception {
    Path folder = scratch.resolve("classes");
    write(folder, "tassei/jobs/store/record/Question.class", bytesOf(Question.class));
    write(folder, "tassei/jobs/labels.txt", new byte[] {1});
    write(folder, "other/Thing.class", new byte[] {2});
    Path jar = scratch.resolve("a.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("tassei/jobs/labels.txt"));
      zip.write(1);
      zip.putNextEntry(new ZipEntry("tassei/jobs/store/record/Question.class"));
      zip.write(bytesOf(Question.class));
    }
    String ofFolder = hashIn(folder);
    assertEquals(ofFolder, hashIn(jar));
    write(folder, "tassei/jobs/labels.txt", new byte[] {3});
    assertNotEquals(ofFolder, hashIn(folder));
  }

  @Test
  void ourOwnClassesHaveAHash() {
    assertTrue(ProductClasses.hash(List.of(Question.class)).matches("[0-9a-f]{64}"));
  }

  private static Question ask(
      InputFiles inputs, String settings, String asOf, String compared, String classes) {
    return Question.of(inputs, settings, asOf, compared, classes);
  }

  private InputFiles data(String name, String content) throws IOException {
    Path folder = Files.createDirectories(scratch.resolve(name));
    Files.writeString(folder.resolve("plans.csv"), content);
    return InputFolder.files(folder, List.of("plans"), List.of("plans"));
  }

  private static String hashIn(Path place) throws Exception {
    URL[] urls = {place.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, null)) {
      return ProductClasses.hash(List.of(loader.loadClass(Question.class.getName())));
    }
  }

  private static void write(Path folder, String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static byte[] bytesOf(Class<?> type) throws IOException {
    String name = type.getName().replace('.', '/') + ".class";
    return type.getClassLoader().getResourceAsStream(name).readAllBytes();
  }
}
