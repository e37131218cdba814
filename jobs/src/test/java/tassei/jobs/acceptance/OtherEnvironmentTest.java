package tassei.jobs.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same question has the same answer, byte for byte, wherever it is asked. */
class OtherEnvironmentTest {
  /** A day ahead of UTC. */
  private static final Map<String, String> SAMOA = Map.of("TZ", "Pacific/Apia");

  /** Neither the terminal nor file names are UTF-8. */
  private static final Map<String, String> BARE = Map.of("LC_ALL", "C");

  /** Where the capital of i is not I. */
  private static final List<String> TURKISH = List.of("-Duser.language=tr", "-Duser.country=TR");

  @TempDir private Path temp;

  @Tag("slow")
  @Test
  void inTurkishInSamoaWithoutUtf8AllAtOnce() throws Exception {
    assertSameAnswer(Map.of("TZ", "Pacific/Apia", "LC_ALL", "C"), TURKISH);
  }

  static Stream<Arguments> oneAtATime() {
    return Stream.of(
        Arguments.of(SAMOA, List.of()),
        Arguments.of(BARE, List.of()),
        Arguments.of(Map.of(), TURKISH));
  }

  @ParameterizedTest
  @MethodSource("oneAtATime")
  @Tag("slow")
  void inEachOfThem(Map<String, String> environment, List<String> flags) throws Exception {
    assertSameAnswer(environment, flags);
  }

  private void assertSameAnswer(Map<String, String> environment, List<String> flags)
      throws IOException, InterruptedException {
    WholeRun here = Sample.at(Sample.DEFAULT);
    Path there = RunInChild.of(temp.resolve("child"), environment, flags);
    here.assertSameBytes(new WholeRun(there, here.report()));
  }
}
