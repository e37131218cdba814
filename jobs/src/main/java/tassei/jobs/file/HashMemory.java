package tassei.jobs.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What files held when they were last hashed, so that one that did not change is not read again. It
 * may be deleted or damaged at any time: that costs time and nothing else. Files of several data
 * folders stand in it side by side.
 */
public final class HashMemory {
  public static final String NAME = "hashes";

  /** More files than this are remembered only where one data folder has them. */
  private static final int MOST = 10_000;

  /** A file written so shortly before may be written again without another time of change. */
  private static final Duration UNSURE = Duration.ofSeconds(2);

  private final KeptBytes kept;
  private final Instant now;
  private final Map<String, String> before;
  private final Map<String, String> current = new ConcurrentHashMap<>();

  private HashMemory(KeptBytes kept, Instant now, Map<String, String> before) {
    this.kept = kept;
    this.now = now;
    this.before = before;
  }

  /** The one kept in a folder; {@code now} is a moment before any file is hashed. */
  public static HashMemory in(Location folder, Instant now) {
    Location file = folder.resolve(NAME);
    KeptBytes kept = file.isLocal() ? new LocalBytes(file.local()) : new SharedBytes(file);
    return new HashMemory(kept, now, read(kept));
  }

  /** Knows of no file and keeps nothing. */
  public static HashMemory none() {
    return new HashMemory(null, Instant.EPOCH, Map.of());
  }

  /** The same place, with everything to be hashed anew. */
  public HashMemory emptied() {
    return new HashMemory(kept, now, Map.of());
  }

  /** The hash of what is in a file, which is read where it may have changed. */
  public String of(Folder folder, String name, FileStamp stamp) throws IOException {
    String key = key(folder.location().resolve(name), stamp);
    String known = before.getOrDefault(key, current.get(key));
    String hash = known == null ? hash(folder, name) : known;
    if (known != null || isSettled(stamp)) {
      current.put(key, hash);
    }
    return hash;
  }

  /** What a file is known to hold, as it has just been written. */
  public void learn(Folder folder, String name, String hash) throws IOException {
    FileStamp stamp = folder.stamp(name);
    if (isSettled(stamp)) {
      current.put(key(folder.location().resolve(name), stamp), hash);
    }
  }

  private static String hash(Folder folder, String name) throws IOException {
    try (InputStream in = folder.open(name)) {
      return Hash.of(in);
    }
  }

  /** Remembers what was hashed; where that cannot be written, the next run reads again. */
  public void save() {
    if (kept == null || before.entrySet().containsAll(current.entrySet())) {
      return;
    }
    try {
      kept.write(sealed(lines()).getBytes(StandardCharsets.UTF_8));
    } catch (IOException notKept) {
      return;
    }
  }

  private boolean isSettled(FileStamp stamp) {
    Instant last = now.minus(UNSURE);
    return stamp.modified().toInstant().isBefore(last)
        && stamp.changed().toInstant().isBefore(last);
  }

  private static String key(Location hashed, FileStamp stamp) {
    return new Hash()
        .add(hashed.text())
        .add(Long.toString(stamp.size()))
        .add(stamp.modified().toInstant().toString())
        .add(stamp.changed().toInstant().toString())
        .add(String.valueOf(stamp.key()))
        .hex();
  }

  /** The current files first, so that others are forgotten before them. */
  private List<String> lines() {
    Map<String, String> all = new LinkedHashMap<>(current);
    before.forEach(all::putIfAbsent);
    List<String> lines = new ArrayList<>();
    all.forEach((key, hash) -> lines.add(key + " " + hash));
    return lines.subList(0, Math.min(lines.size(), Math.max(MOST, current.size())));
  }

  /** The first line is the hash of all others, by which damage shows. */
  private static String sealed(List<String> lines) {
    return seal(lines) + "\n" + String.join("\n", lines) + "\n";
  }

  private static String seal(List<String> lines) {
    return new Hash().add(String.join("\n", lines)).hex();
  }

  private static Map<String, String> read(KeptBytes kept) {
    Map<String, String> hashes = new LinkedHashMap<>();
    for (String line : intact(kept)) {
      int gap = line.indexOf(' ');
      hashes.put(line.substring(0, gap), line.substring(gap + 1));
    }
    return hashes;
  }

  /** Nothing where there is none or it is not as it was written. */
  private static List<String> intact(KeptBytes kept) {
    try {
      String text = new String(kept.read(), StandardCharsets.UTF_8);
      List<String> lines = text.lines().toList();
      List<String> sealed = lines.isEmpty() ? lines : lines.subList(1, lines.size());
      return lines.isEmpty() || !lines.get(0).equals(seal(sealed)) ? List.of() : sealed;
    } catch (IOException none) {
      return List.of();
    }
  }
}
