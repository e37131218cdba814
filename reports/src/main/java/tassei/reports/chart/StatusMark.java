package tassei.reports.chart;

/** How a thing stands, by shape and colour; its word stands beside it. Read well in grey. */
public enum StatusMark {
  ATTAINED("●", "#0072B2"),
  ON_TRACK("◆", "#00795A"),
  AT_RISK("▲", "#8F6200"),
  BEHIND("▼", "#B34E00"),
  MISSED("■", "#8B1A1A"),
  UNREPORTED("○", "#5B6670"),
  NOT_BEGUN("◇", "#5B6670"),
  NO_TARGET("□", "#5B6670");

  private final String shape;
  private final String colour;

  StatusMark(String shape, String colour) {
    this.shape = shape;
    this.colour = colour;
  }

  public String shape() {
    return shape;
  }

  /** As text on white: a contrast of 4.5 or more. */
  public String colour() {
    return colour;
  }
}
