package tassei.jobs.store.record;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tassei.jobs.file.Hash;

/** A JSON object whose last entry is the hash of all before it, by which damage shows. */
final class SealedJson {
  private static final Pattern SEAL =
      Pattern.compile("(?s)(.*,\\n {2}\"seal\" : \")([0-9a-f]{64})\"\\n}\\n");

  private SealedJson() {}

  /** An object as it is printed, with its seal. */
  static byte[] of(String json) {
    String body = json.stripTrailing();
    String open = body.substring(0, body.length() - 1).stripTrailing() + ",\n  \"seal\" : \"";
    return (open + hash(open) + "\"\n}\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Whether every byte is as it was when it was sealed. */
  static boolean isWhole(byte[] json) {
    Matcher seal = SEAL.matcher(new String(json, StandardCharsets.UTF_8));
    return seal.matches() && seal.group(2).equals(hash(seal.group(1)));
  }

  /** Whether it was sealed at all: what older versions wrote was not. */
  static boolean bearsSeal(byte[] json) {
    return new String(json, StandardCharsets.UTF_8).contains("\"seal\" : \"");
  }

  private static String hash(String text) {
    return Hash.of(text);
  }
}
