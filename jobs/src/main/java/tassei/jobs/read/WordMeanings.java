package tassei.jobs.read;

import java.util.Arrays;

/** What the words of a dictionary mean, by their number: an array, as they are asked row by row. */
final class WordMeanings {
  private Object[] meanings = new Object[16];

  /** Null: it was not put there. */
  Object get(int word) {
    return word < meanings.length ? meanings[word] : null;
  }

  void put(int word, Object meaning) {
    if (word >= meanings.length) {
      meanings = Arrays.copyOf(meanings, Math.max(word + 1, meanings.length * 2));
    }
    meanings[word] = meaning;
  }
}
