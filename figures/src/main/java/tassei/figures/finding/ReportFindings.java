package tassei.figures.finding;

import java.util.Optional;
import tassei.contract.row.FindingRow;
import tassei.contract.words.FindingCode;
import tassei.figures.input.ControlReport;

/** What is to be said of controls and of columns before anything is reckoned. */
public final class ReportFindings {
  private static final FindingKind APPROXIMATE =
      FindingKind.info(FindingCode.APPROXIMATE, "controls");
  private static final FindingKind UNKNOWN_COLUMN =
      FindingKind.info(FindingCode.UNKNOWN_COLUMN, "inputs");

  private ReportFindings() {}

  /** A control in force that is written with 約. */
  public static Optional<FindingRow> approximate(ControlReport control) {
    String value = NumberWords.plain(control.value()) + " " + NumberWords.orUnknown(control.unit());
    return control.about()
        ? Optional.of(
            APPROXIMATE.row(
                control.control(), "約と公表された値：" + value, "published as approximate: " + value))
        : Optional.empty();
  }

  /**
   * A column or a file that is not read.
   *
   * @param notice file and column
   * @param meant the column that may be meant; null: none
   */
  public static FindingRow unknownColumn(String notice, String meant) {
    return UNKNOWN_COLUMN.row(
        notice,
        "使われない列・ファイル：" + notice + (meant == null ? "" : "（'" + meant + "' のことか）"),
        "not used: " + notice + (meant == null ? "" : "; did you mean '" + meant + "'?"));
  }
}
