package tassei.reports.sheet.grid;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a package in a fixed order and with a fixed time: the same parts, the same bytes.
 */
final class Repacked {
  /** Not the first moment a zip can tell: that one is written with the zone of the machine. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** Readers that look at the first entry expect it there. */
  private static final String TYPES = "[Content_Types].xml";

  private Repacked() {}

  static void copy(Path from, Path to) throws IOException {
    try (ZipFile parts = new ZipFile(from.toFile());
        OutputStream file = Files.newOutputStream(to);
        ZipOutputStream packed = new ZipOutputStream(file)) {
      for (ZipEntry part : ordered(parts)) {
        ZipEntry fixed = new ZipEntry(part.getName());
        fixed.setTimeLocal(TIME);
        packed.putNextEntry(fixed);
        try (InputStream bytes = parts.getInputStream(part)) {
          bytes.transferTo(packed);
        }
        packed.closeEntry();
      }
    }
  }

  private static List<? extends ZipEntry> ordered(ZipFile parts) {
    return parts.stream()
        .sorted(
            Comparator.comparing((ZipEntry part) -> !part.getName().equals(TYPES))
                .thenComparing(ZipEntry::getName))
        .toList();
  }
}
