package tassei.contract.words;

/** How a budget line stands to the others of its table. */
public enum Inclusion implements Word {
  /** It counts by itself. */
  OWN("own"),
  /** 内訳: one of the pieces that make up all of its envelope. */
  PART("part"),
  /** うち: one of the pieces that make up some of its envelope. */
  OF_WHICH("of-which"),
  /** 内数: somewhere inside its envelope. */
  WITHIN("within"),
  /** 再掲: printed a second time. */
  RELISTED("relisted"),
  /** The same money divided otherwise. */
  OTHER_CUT("other-cut"),
  /** A whole printed only so that 内数 of it can be said. */
  OUTER("outer");

  /** Asked of every budget line, so that the list is not made anew each time. */
  private static final Inclusion[] ALL = values();

  private final String code;

  Inclusion(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  public static Inclusion of(String code) {
    return Word.of(ALL, code);
  }

  /** A known piece of the line it names: it counts on its own keys, its envelope with the rest. */
  public boolean isPiece() {
    return this == PART || this == OF_WHICH;
  }

  /** Shown beside the sums and never added. */
  public boolean isShownAside() {
    return this != OWN && !isPiece();
  }
}
