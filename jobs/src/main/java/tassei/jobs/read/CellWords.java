package tassei.jobs.read;

import java.util.List;

/** Which word of its column's dictionary each cell of a row is; -1: none. */
final class CellWords {
  private final int[] words;

  /** Not to be changed any more. */
  CellWords(int[] words) {
    this.words = words;
  }

  /** Those of other columns, by where they stand; -1: nowhere. */
  CellWords at(List<Integer> places) {
    int[] those = new int[places.size()];
    for (int i = 0; i < those.length; i++) {
      int place = places.get(i);
      those[i] = place < 0 ? -1 : words[place];
    }
    return new CellWords(those);
  }

  int of(int column) {
    return words[column];
  }
}
