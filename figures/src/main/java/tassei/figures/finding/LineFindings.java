package tassei.figures.finding;

import static tassei.figures.finding.NumberWords.grouped;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** All of one line; of most lines nothing is to be told, and so nothing is worded. */
  public static List<FindingRow> about(LedgerLine line) {
    List<FindingRow> found = new ArrayList<>(0);
    approximate(line).ifPresent(found::add);
    unusualSign(line).ifPresent(found::add);
    unusualSize(line).ifPresent(found::add);
    notItemised(line).ifPresent(found::add);
    envelopeNotYetKnown(line).ifPresent(found::add);
    return found;
  }

  static Optional<FindingRow> approximate(LedgerLine line) {
    boolean holds = line.line().about() && isToTell(line);
    return when(holds, line, APPROXIMATE, "約と公表された額：%s 円", "published as approximate: %s yen");
  }

  static Optional<FindingRow> unusualSign(LedgerLine line) {
    boolean holds = isToTell(line) && hasUnusualSign(line);
    return when(
        holds,
        line,
        SIGN,
        "符号が通常と異なる額：%s 円（公表のとおり扱う）",
        "an amount of unusual sign: %s yen (taken as published)");
  }

  static Optional<FindingRow> unusualSize(LedgerLine line) {
    boolean holds = isToTell(line) && OddFigure.isHuge(line.amountYen());
    return when(
        holds,
        line,
        SIZE,
        "桁が通常と異なる額：%s 円（公表のとおり扱う）",
        "an amount of unusual size: %s yen (taken as published)");
  }

  /** The amount of the line stands in both texts. */
  private static Optional<FindingRow> when(
      boolean holds, LedgerLine line, FindingKind kind, String ja, String en) {
    if (!holds) {
      return Optional.empty();
    }
    String yen = grouped(line.amountYen());
    return Optional.of(kind.row(line.line().id(), ja.formatted(yen), en.formatted(yen)));
  }

  static Optional<FindingRow> notItemised(LedgerLine line) {
    UsedLine used = line.used();
    boolean holds =
        used != null && used.pieces() > 0 && used.countedYen().compareTo(used.toleranceYen()) > 0;
    if (!holds) {
      return Optional.empty();
    }
    String whole = grouped(line.amountYen());
    String left = grouped(used.countedYen());
    return Optional.of(
        NOT_ITEMISED.row(
            line.line().id(),
            "公表された内訳は全体に届かない：" + whole + " 円のうち " + left + " 円は内訳以外",
            "published pieces fall short of the whole: "
                + left
                + " of "
                + whole
                + " yen are not itemised"));
  }

  static Optional<FindingRow> envelopeNotYetKnown(LedgerLine line) {
    boolean isAlone =
        line.counts() && line.line().inclusion().isPiece() && !line.used().isInEnvelope();
    if (!isAlone) {
      return Optional.empty();
    }
    String envelope = NumberWords.orUnknown(line.line().envelope());
    return Optional.of(
        NOT_YET_KNOWN.row(
            line.line().id(),
            "親の行 " + envelope + " は基準日時点で未公表のため、単独で計上",
            "its envelope " + envelope + " is not in force at as-of; the piece counts as its own"));
  }

  /** A line that is counted or shown, a whole that is only printed for its 内数 as well. */
  private static boolean isToTell(LedgerLine line) {
    return line.counts() || line.whyNot().isShownAside();
  }

  /** Money that a stage takes off where it usually gives, or the other way round. */
  private static boolean hasUnusualSign(LedgerLine line) {
    BigDecimal yen = line.amountYen();
    return yen != null && line.line().table().stage().isOdd(yen.signum());
  }
}
