package tassei.jobs.read;

/** Which words of their columns' dictionaries the cells of a row are. */
interface CellWords {
  /** It is no word. */
  int NONE = -1;

  /** It tells nothing. */
  int BLANK = -2;

  /** By the column of the table. */
  int of(int column);
}
