package tassei.jobs.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.refusal.OutOfSpace;
import tassei.jobs.refusal.RefusedInput;

/** A disk that fills up: one clear line, latest as it was, nothing half done. */
class FullDiskTest {
  private static final BuiltRun BEFORE = BuiltRun.of("before", "2024-03-31");
  private static final BuiltRun NEXT = BuiltRun.of("next", "2024-03-31");

  @TempDir private Path out;
  private boolean mounted;

  @BeforeEach
  void aSmallDisk() throws Exception {
    mounted = succeeds("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", out.toString());
    assumeTrue(mounted, "needs the right to mount a small tmpfs");
    try (RunStore store = RunStore.open(out)) {
      BEFORE.publish(store);
    }
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      succeeds("umount", out.toString());
    }
  }

  @Test
  void whileComputing() throws IOException {
    try (RunStore store = RunStore.open(out)) {
      Path folder = store.begin(NEXT.question());
      IOException full = assertThrows(IOException.class, () -> fill(folder.resolve("big")));
      assertSaysSo(new UncheckedIOException(full));
    }
    assertAsBefore();
  }

  @Test
  void whilePublishing() throws IOException {
    Path filler = out.resolve("filler");
    try (RunStore store = RunStore.open(out)) {
      NEXT.build(store.begin(NEXT.question()));
      assertThrows(IOException.class, () -> fill(filler));
      assertSaysSo(
          assertThrows(UncheckedIOException.class, () -> store.publish(Set.of(), stage -> {})));
    }
    assertAsBefore();
    Files.delete(filler);
    try (RunStore store = RunStore.open(out)) {
      assertTrue(NEXT.publish(store).latest().isThis());
    }
  }

  private void assertSaysSo(RuntimeException full) {
    RefusedInput refused = assertInstanceOf(RefusedInput.class, OutOfSpace.or(full, out));
    assertEquals(1, refused.lines().size());
    assertTrue(refused.lines().get(0).startsWith(out + ": no space left on its disk"));
  }

  private void assertAsBefore() throws IOException {
    assertEquals(BEFORE.id(), new Runs(out).resolve("latest").id());
    assertFalse(Files.exists(out.resolve(NEXT.id())));
    assertFalse(Files.exists(out.resolve(".work").resolve(NEXT.question().hash())));
  }

  private static void fill(Path file) throws IOException {
    byte[] block = new byte[4096];
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < 1000; i++) {
        out.write(block);
      }
    }
  }

  private static boolean succeeds(String... command) throws Exception {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException missing) {
      return false;
    }
  }
}
