package tassei.figures.finding;

import static tassei.figures.finding.NumberWords.grouped;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tassei.contract.row.FindingRow;
import tassei.contract.words.FindingCode;
import tassei.figures.budget.LedgerLine;
import tassei.figures.budget.UsedLine;

/** What is doubtful about a budget line, though usable. */
public final class LineFindings {
  private static final FindingKind APPROXIMATE =
      FindingKind.info(FindingCode.APPROXIMATE, "budget");
  private static final FindingKind SIGN = FindingKind.warning(FindingCode.UNUSUAL_SIGN, "budget");
  private static final FindingKind SIZE = FindingKind.warning(FindingCode.UNUSUAL_SIZE, "budget");
  private static final FindingKind NOT_ITEMISED =
      FindingKind.info(FindingCode.NOT_ITEMISED, "budget");
  private static final FindingKind NOT_YET_KNOWN =
      FindingKind.warning(FindingCode.NOT_YET_KNOWN, "budget");

  private LineFindings() {}

  /** All of one line. */
  public static List<FindingRow> about(LedgerLine line) {
    return Stream.of(
            approximate(line),
            unusualSign(line),
            unusualSize(line),
            notItemised(line),
            envelopeNotYetKnown(line))
        .flatMap(Optional::stream)
        .toList();
  }

  static Optional<FindingRow> approximate(LedgerLine line) {
    String yen = grouped(line.amountYen());
    return when(
        line.line().about() && isToTell(line),
        APPROXIMATE,
        line,
        "約と公表された額：" + yen + " 円",
        "published as approximate: " + yen + " yen");
  }

  static Optional<FindingRow> unusualSign(LedgerLine line) {
    String yen = grouped(line.amountYen());
    return when(
        isToTell(line) && hasUnusualSign(line),
        SIGN,
        line,
        "符号が通常と異なる額：" + yen + " 円（公表のとおり扱う）",
        "an amount of unusual sign: " + yen + " yen (taken as published)");
  }

  static Optional<FindingRow> unusualSize(LedgerLine line) {
    String yen = grouped(line.amountYen());
    return when(
        isToTell(line) && OddFigure.isHuge(line.amountYen()),
        SIZE,
        line,
        "桁が通常と異なる額：" + yen + " 円（公表のとおり扱う）",
        "an amount of unusual size: " + yen + " yen (taken as published)");
  }

  static Optional<FindingRow> notItemised(LedgerLine line) {
    UsedLine used = line.used();
    boolean holds =
        used != null && used.pieces() > 0 && used.countedYen().compareTo(used.toleranceYen()) > 0;
    String whole = grouped(line.amountYen());
    String left = holds ? grouped(used.countedYen()) : "";
    return when(
        holds,
        NOT_ITEMISED,
        line,
        "公表された内訳は全体に届かない：" + whole + " 円のうち " + left + " 円は内訳以外",
        "published pieces fall short of the whole: "
            + left
            + " of "
            + whole
            + " yen are not itemised");
  }

  static Optional<FindingRow> envelopeNotYetKnown(LedgerLine line) {
    boolean isAlone =
        line.counts() && line.line().inclusion().isPiece() && !line.used().isInEnvelope();
    String envelope = NumberWords.orUnknown(line.line().envelope());
    return when(
        isAlone,
        NOT_YET_KNOWN,
        line,
        "親の行 " + envelope + " は基準日時点で未公表のため、単独で計上",
        "its envelope " + envelope + " is not in force at as-of; the piece counts as its own");
  }

  private static Optional<FindingRow> when(
      boolean holds, FindingKind kind, LedgerLine line, String ja, String en) {
    return holds ? Optional.of(kind.row(line.line().id(), ja, en)) : Optional.empty();
  }

  /** A line that is counted or shown, a whole that is only printed for its 内数 as well. */
  private static boolean isToTell(LedgerLine line) {
    return line.counts() || line.whyNot().isShownAside();
  }

  /** Money that a stage takes off where it usually gives, or the other way round. */
  private static boolean hasUnusualSign(LedgerLine line) {
    BigDecimal yen = line.amountYen();
    if (yen == null) {
      return false;
    }
    return switch (line.line().table().stage()) {
      case SUPPLEMENTARY, ADJUSTMENT, RESERVE -> false;
      case CARRIED_OUT -> yen.signum() > 0;
      case REQUEST, DRAFT, INITIAL, CARRIED_IN, EXECUTED -> yen.signum() < 0;
    };
  }
}
