package tassei.jobs.read;

/** Which word of its column's dictionary each cell of a row is; -1: none. */
final class CellWords {
  private final int[] words;

  /** Not to be changed any more. */
  CellWords(int[] words) {
    this.words = words;
  }

  int of(int column) {
    return words[column];
  }
}
