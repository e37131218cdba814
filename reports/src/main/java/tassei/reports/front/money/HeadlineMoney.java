package tassei.reports.front.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tassei.contract.Scope;
import tassei.contract.row.RollupRow;
import tassei.reports.model.ReportModel;
import tassei.reports.model.budget.RunBudget;
import tassei.reports.model.fact.HeadlineBudget;
import tassei.reports.model.name.ReferenceNames;

/**
 * Where the headline budget goes.
 *
 * @param rows projects of the sum, in their order; what states none is the last one
 * @param aside what is surely outside them; null where nothing is
 * @param ministries of the same rows together, the largest first; empty where nobody says
 * @param rests what ministries leave of each row, or of the table where it has no projects
 * @param total the row of everything in the budget table; null where there is none
 */
public record HeadlineMoney(
    HeadlineBudget headline,
    List<Row> rows,
    Row aside,
    List<Part> ministries,
    List<Rest> rests,
    RollupRow total) {

  /**
   * A project.
   *
   * @param parts by ministry, in the order of {@link #ministries}
   */
  public record Row(
      String project, BigDecimal amount, boolean atLeast, List<Part> parts, Rest rest) {
    boolean isStated() {
      return !project.equals(Scope.NONE);
    }

    /** In yen: what no ministry is stated for, beyond rounding. */
    BigDecimal hidden() {
      return rest.of(Rest.Kind.HIDDEN);
    }
  }

  /** What a ministry gives. */
  public record Part(String ministry, BigDecimal amount, boolean atLeast) {}

  /** What ministries leave of a sum, in yen. */
  public record Rest(BigDecimal amount, Kind kind) {
    static final Rest NONE = new Rest(BigDecimal.ZERO, Kind.NONE);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Why there is a rest. */
    public enum Kind {
      NONE,
      /** The published digits alone may make it. */
      ROUNDING,
      /** No ministry is stated for it. */
      HIDDEN,
      /** Ministries come to more than there is. */
      WRONG
    }

    /** Digits may make half of the last one of each amount; unknown precision is exact. */
    public static Rest of(BigDecimal amount, BigDecimal precision) {
      if (amount.signum() == 0) {
        return NONE;
      }
      boolean isSmall = precision != null && amount.abs().multiply(TWO).compareTo(precision) <= 0;
      Kind large = amount.signum() > 0 ? Kind.HIDDEN : Kind.WRONG;
      return new Rest(amount, isSmall ? Kind.ROUNDING : large);
    }

    private BigDecimal of(Kind asked) {
      return kind == asked ? amount : BigDecimal.ZERO;
    }
  }

  static Optional<HeadlineMoney> of(ReportModel model) {
    return model.view().headline().map(headline -> of(model.budget(), model.names(), headline));
  }

  /** Of rows that hold at least those of the year and stage of the headline budget. */
  public static HeadlineMoney of(RunBudget budget, ReferenceNames names, HeadlineBudget headline) {
    return new MoneyReading(budget, names, headline).money();
  }

  boolean hasMinistries() {
    return !ministries.isEmpty();
  }

  /** In yen: what no ministry is stated for, beyond rounding. */
  public BigDecimal hidden() {
    return sum(rests.stream().map(rest -> rest.of(Rest.Kind.HIDDEN)));
  }

  /** In yen: by how much ministries come to more through rounding alone, where they do. */
  public BigDecimal roundedUp() {
    return sum(roundings().filter(rest -> rest.signum() < 0).map(BigDecimal::abs));
  }

  /** In yen: by how much ministries come to less through rounding alone, where they do. */
  public BigDecimal roundedDown() {
    return sum(roundings().filter(rest -> rest.signum() > 0));
  }

  private Stream<BigDecimal> roundings() {
    return rests.stream().map(rest -> rest.of(Rest.Kind.ROUNDING));
  }

  private static BigDecimal sum(Stream<BigDecimal> amounts) {
    return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether ministries come to more than there is, which no rounding explains. */
  boolean isWrong() {
    return rests.stream().anyMatch(rest -> rest.kind() == Rest.Kind.WRONG);
  }

  /** Whether the rows are projects alone, and all of the sum. */
  public boolean isOfProjects() {
    return !rows.isEmpty()
        && rows.stream().allMatch(Row::isStated)
        && sum(rows.stream().map(Row::amount)).compareTo(headline.amountYen()) == 0;
  }

  /** Only a part of a whole that is known, and that its parts add up to, has a share. */
  public boolean hasShare(BigDecimal part) {
    return !headline.atLeast()
        && !isWrong()
        && part.signum() > 0
        && part.compareTo(headline.amountYen()) <= 0;
  }
}
