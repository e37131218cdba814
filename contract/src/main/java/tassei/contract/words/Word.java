package tassei.contract.words;

import java.util.Arrays;
import java.util.List;

/** A word of the contract: what other programs read and write for it. */
public interface Word {
  /** As it stands in a cell; it stands nowhere else in the code. */
  String code();

  /** The word that is written so; an unknown one was refused before it could come here. */
  static <W extends Word> W of(W[] words, String code) {
    for (W word : words) { // a loop rather than a stream: every line of a budget asks
      if (word.code().equals(code)) {
        return word;
      }
    }
    throw new IllegalArgumentException(code + ": one of " + codes(words));
  }

  /** As it stands in a cell; null for none. */
  static String written(Word word) {
    return word == null ? null : word.code();
  }

  /** All that a cell may hold, in the order in which they are told. */
  static List<String> codes(Word[] words) {
    return Arrays.stream(words).map(Word::code).toList();
  }
}
