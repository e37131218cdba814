package tassei.jobs.read;

/**
 * What one column of a piece holds in rows that were decoded together. It stays as it is, because
 * rows look their cells up here for as long as they are asked for them.
 */
final class DecodedColumn {
  private final int[] words;
  private final String[] texts;
  private final String[] dictionary;

  /**
   * Not to be changed any more.
   *
   * @param words by row, of the dictionary; null: none of these rows tells one
   * @param texts by row, what is no word; null: all are words, or tell nothing
   */
  DecodedColumn(int[] words, String[] texts, String[] dictionary) {
    this.words = words;
    this.texts = texts;
    this.dictionary = dictionary;
  }

  /** Whether none of the rows tells anything. */
  boolean isBlank() {
    return words == null && texts == null;
  }

  /** The cell of one of the rows; blank where nothing is told. */
  String cell(int row) {
    int word = words == null ? CellWords.NONE : words[row];
    if (word >= 0) {
      return dictionary[word];
    }
    String text = texts == null ? null : texts[row];
    return text == null ? "" : text;
  }

  /** Which word of the dictionary it is, or why it is none. */
  int word(int row) {
    int word = words == null ? CellWords.BLANK : words[row];
    return word == CellWords.BLANK && texts != null && texts[row] != null ? CellWords.NONE : word;
  }
}
