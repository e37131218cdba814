package tassei.jobs.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that people type for a place. */
class LocationTest {

  @Test
  void pathsAndUris() {
    assertEquals(Path.of("a b").toAbsolutePath().toString(), Location.of("a b").text());
    assertEquals("/a b", Location.of("file:///a%20b").text());
    assertEquals("s3a://bucket/a", Location.of("s3a://bucket/a/").text());
    assertEquals("s3a://bucket", Location.of("s3a://bucket/").text());
    assertTrue(Location.of("/a/b").isLocal());
    assertFalse(Location.of("HDFS://host:8020/a b").isLocal());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "file:",
        "file:abc",
        "file:///a b",
        "file:///%zz",
        "file://host/a",
        "s3a://",
        "s3a://[bad",
        "https://host/a",
        "a\0b"
      })
  void whatNamesNoPlaceSaysWhatDoes(String text) {
    Location.Unusable unusable =
        assertThrows(Location.Unusable.class, () -> Location.of(text), text);
    assertEquals(Location.ACCEPTED, unusable.getMessage());
  }

  @Test
  void whatOpensAPlaceIsNotShown() {
    Location secret = Location.of("s3a://key:se/cr+et@bucket/a?token=abc");
    assertEquals("s3a://***@bucket/a?***", secret.toString());
    assertTrue(secret.text().contains("se/cr+et"));
  }
}
