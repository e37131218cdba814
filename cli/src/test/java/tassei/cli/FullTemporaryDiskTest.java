package tassei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk for temporary files, of the log too, that fills up while Spark computes: one line. */
class FullTemporaryDiskTest {
  private static final Path ROOT = Path.of(System.getProperty("tassei.root"));

  @TempDir private Path temp;
  private boolean mounted;
  private Path disk;

  @BeforeEach
  void aSmallDisk() throws Exception {
    disk = Files.createDirectory(temp.resolve("disk"));
    mounted = succeeds("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString());
    assumeTrue(mounted, "needs the right to mount a small tmpfs");
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      succeeds("umount", disk.toString());
    }
  }

  @Test
  void isToldInOneLine() throws Exception {
    Path conf = temp.resolve("large.yaml");
    Files.writeString(
        conf,
        """
        as_of: 2024-03-31
        data: %s
        limits: { driver-bytes: 0 }
        """
            .formatted(ROOT.resolve("data-samples/national")));
    String out = disk.resolve("out").toString();
    String[] run = {"run", "--quiet", "--formats", "none", "--conf", conf.toString(), "--out", out};
    try (Launched launched = Launched.of(ROOT, List.of("-Djava.io.tmpdir=" + disk), run)) {
      assertEquals(ExitCode.REFUSED, launched.exit(), launched.lines().toString());
      assertEquals(1, launched.lines().size(), launched.lines().toString());
      assertTrue(launched.lines().get(0).contains("no space left"), launched.lines().toString());
    }
  }

  private static boolean succeeds(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException missing) {
      return false;
    }
  }
}
