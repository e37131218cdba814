package tassei.reports.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.reports.chart.StatusMark;
import tassei.reports.document.Language;
import tassei.reports.model.kpi.KpiOf;
import tassei.reports.model.kpi.ReportedKpi;

class KpiSentencesTest {
  private static final KpiSentences JA = new KpiSentences(Wording.in(Language.JA));
  private static final KpiSentences EN = new KpiSentences(Wording.in(Language.EN));

  private static final ReportedKpi MET =
      KpiOf.named("poc").ja("POC（医薬品）").stands("5", "5", StatusMark.ATTAINED).kpi();
  private static final ReportedKpi FAR =
      KpiOf.named("seeds").ja("導出").stands("30", "20", StatusMark.ATTAINED).kpi();
  private static final ReportedKpi LATE =
      KpiOf.named("papers").ja("論文").stands("10", "25", StatusMark.BEHIND).kpi();
  private static final ReportedKpi NEXT =
      KpiOf.named("drugs").ja("承認").stands("10", "20", StatusMark.BEHIND).kpi();

  @Test
  void tellsWhatStandsOutOfEachJudgement() {
    List<ReportedKpi> kpis = List.of(MET, FAR, NEXT, LATE);
    assertEquals("「導出」など2件の目標を達成、「論文」など2件に遅れ", JA.standing(kpis));
    assertEquals(
        "2 targets are met, including “seeds”; 2 are behind schedule, including “papers”",
        EN.standing(kpis));
  }

  @Test
  void aTargetReachedPrintsAsAHundredWhateverIsJudgedOfIt() {
    KpiNumbers numbers = new KpiNumbers(Wording.in(Language.JA));
    ReportedKpi unreported = KpiOf.named("k").stands("10", "10", StatusMark.UNREPORTED).kpi();
    assertEquals("100.0％", numbers.attainment(unreported));
    assertEquals(true, unreported.aim().isMetBy(new BigDecimal("10")));
    assertEquals(false, unreported.aim().isMetBy(new BigDecimal("9.99")));
    assertEquals(false, unreported.aim().isMetBy(null));
  }

  @Test
  void oneIsNamedAndNoneIsSilent() {
    assertEquals("「POC」の目標を達成", JA.standing(List.of(MET)));
    assertEquals(
        "the target of “poc” is met; “papers” is behind schedule", EN.standing(List.of(MET, LATE)));
    assertEquals("2件の目標をすべて達成", JA.standing(List.of(MET, FAR)));
    assertEquals("all 2 targets are behind schedule", EN.standing(List.of(LATE, NEXT)));
    assertEquals("", JA.standing(List.of()));
    assertEquals("", JA.standing(List.of(KpiOf.named("watched").monitored("3").kpi())));
  }

  @Test
  void aChartOfTargetsNamesTheFurthestBack() {
    assertEquals(
        "3件の目標のうち1件が達成または順調、進捗が最も遅いのは「論文」（達成度40.0％）", JA.againstTargets(List.of(MET, LATE, NEXT)));
    assertEquals("“papers” is at 40.0% of its target", EN.againstTargets(List.of(LATE)));
    assertEquals(
        "2件の目標のうち達成または順調は0件、進捗が最も遅いのは「論文」（達成度40.0％）", JA.againstTargets(List.of(LATE, NEXT)));
    assertEquals(
        "All 2 targets are met or on track; the lowest, “poc”, is at 100.0%",
        EN.againstTargets(List.of(MET, FAR)));
  }

  /** Numbers of targets are those of the first page: a part (うち) is none. */
  @Test
  void aPartIsNoTargetOfItsOwn() {
    ReportedKpi part =
        KpiOf.named("part").ja("うち企業").part("seeds").stands("1", "10", StatusMark.BEHIND).kpi();
    assertEquals(
        "2件の目標のうち1件が達成または順調、進捗が最も遅いのは「論文」（達成度40.0％）", JA.againstTargets(List.of(FAR, part, LATE)));
    assertEquals("「導出」の目標を達成", JA.standing(List.of(FAR, part)));
    assertEquals("「うち企業」に遅れ", JA.standing(List.of(part)));
  }

  @Test
  void aCurveIsSetAgainstEvenPace() {
    assertEquals("論文：10件で均等進捗を10件下回る", JA.curve(LATE, "論文"));
    assertEquals("drugs: 10 cases, 6 cases behind even pace", EN.curve(NEXT, "drugs"));
    assertEquals("POC：5件で目標5件を達成", JA.curve(MET, "POC"));
    ReportedKpi even = KpiOf.named("even").stands("8", "10", StatusMark.ON_TRACK).kpi();
    assertEquals("even: 8 cases, on even pace", EN.curve(even, "even"));
    ReportedKpi ahead = KpiOf.named("ahead").stands("9", "10", StatusMark.ON_TRACK).kpi();
    assertEquals("ahead：9件で均等進捗を1件上回る", JA.curve(ahead, "ahead"));
    ReportedKpi missed = KpiOf.named("missed").stands("9", "10", StatusMark.MISSED).kpi();
    assertEquals("missed：9件、目標10件に届かず", JA.curve(missed, "missed"));
  }
}
