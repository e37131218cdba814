package tassei.jobs.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Pieces of sample tables in which a few characters are put in, taken out or replaced. */
final class MutatedCsv {
  private static final Path SAMPLES =
      Path.of(System.getProperty("tassei.root", "..")).resolve("data-samples");
  private static final int LONGEST_PIECE = 6000;
  private static final int MOST_CHANGES = 6;
  private static final String[] PUT_IN = {
    "\"",
    "\"",
    "\"",
    "\"\"",
    "\" ",
    "\n\"\"\n",
    ",",
    ",",
    "\r",
    "\n",
    "\r\n",
    "\n\n",
    "\0",
    "a",
    "薬",
    " ",
    "\uFEFF"
  };

  private final List<String> samples = new ArrayList<>();

  MutatedCsv() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().endsWith(".csv")) {
          samples.add(Files.readString(file, StandardCharsets.UTF_8));
        }
      }
    }
  }

  /** The same for the same seed; every twentieth is spoilt byte by byte besides. */
  byte[] bytes(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder text = piece(random);
    for (int left = random.nextInt(1, MOST_CHANGES + 1); left > 0; left--) {
      change(text, random);
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    if (seed % 20 == 0 && bytes.length > 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  /** The first line of a sample and some of those below it, in one of the ways to end lines. */
  private StringBuilder piece(SplittableRandom random) {
    String sample = samples.get(random.nextInt(samples.size()));
    int header = sample.indexOf('\n') + 1;
    int from = sample.indexOf('\n', random.nextInt(header, sample.length())) + 1;
    int to = Math.min(sample.length(), from + random.nextInt(LONGEST_PIECE));
    String piece = sample.substring(0, header) + sample.substring(from, to);
    return new StringBuilder(random.nextInt(4) == 0 ? piece.replace("\n", "\r\n") : piece);
  }

  private static void change(StringBuilder text, SplittableRandom random) {
    int at = place(text, random);
    int end = Math.min(text.length(), at + 1);
    String put = PUT_IN[random.nextInt(PUT_IN.length)];
    switch (random.nextInt(8)) {
      case 0, 1, 2, 3 -> text.insert(at, put);
      case 4, 5 -> text.replace(at, end, put);
      case 6 -> text.delete(at, end);
      default -> text.setLength(random.nextInt(4) == 0 ? at : text.length());
    }
  }

  /** Every other change stands beside a comma, a quote or the end of a line. */
  private static int place(StringBuilder text, SplittableRandom random) {
    int at = random.nextInt(text.length() + 1);
    if (random.nextBoolean()) {
      while (at < text.length() && ",\"\r\n".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      at = Math.min(text.length(), at + random.nextInt(2));
    }
    return at;
  }
}
