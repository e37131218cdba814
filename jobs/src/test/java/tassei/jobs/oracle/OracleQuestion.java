package tassei.jobs.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What the oracle is asked: the settings that bear on its four tables. */
public record OracleQuestion(
    LocalDate asOf,
    List<String> budgetLevels,
    List<String> executionLevels,
    List<String> scopeLevels,
    int graceMonths,
    BigDecimal onTrack,
    BigDecimal atRisk) {

  /** Every key alone, some of them together, and the thresholds that the contract names. */
  public static OracleQuestion at(LocalDate asOf) {
    return new OracleQuestion(
        asOf,
        List.of(
            "total",
            "ministry",
            "integrated_project",
            "programme",
            "recipient",
            "account",
            "ministry+integrated_project",
            "ministry+account",
            "integrated_project+programme",
            "ministry+programme+account"),
        List.of("total", "ministry", "integrated_project", "programme", "ministry+programme"),
        List.of(
            "total",
            "ministry",
            "integrated_project",
            "programme",
            "disease_area",
            "phase",
            "purpose",
            "ministry+phase"),
        6,
        BigDecimal.valueOf(100),
        BigDecimal.valueOf(80));
  }
}
