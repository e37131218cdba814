package tassei.jobs.refusal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of the known words a misspelt one is likely to mean. */
public final class NearestWord {
  private NearestWord() {}

  /** The first of the nearest words, where few letters lie between them. */
  public static Optional<String> near(String written, List<String> known) {
    String plain = plain(written.toLowerCase(Locale.ROOT));
    int least = Math.max(2, written.length() / 3);
    Optional<String> nearest = Optional.empty();
    for (String word : known) {
      int distance = distance(plain, plain(word));
      if (distance < least || (distance == least && nearest.isEmpty())) {
        least = distance;
        nearest = Optional.of(word);
      }
    }
    return nearest;
  }

  private static String plain(String word) {
    return word.replace('_', '-');
  }

  /** How many letters lie between two words (Levenshtein). */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
