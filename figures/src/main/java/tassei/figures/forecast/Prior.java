package tassei.figures.forecast;

/** What the other indicators of a kind say of one before its own figures: weights on the grid. */
final class Prior {
  /** Where there are too few others. */
  static final Prior ALONE =
      new Prior(
          Hyper.gamma(1, 1),
          Hyper.normal(0, Hyper.USUAL_SPREAD),
          Hyper.normalised(new double[] {0.5, 1, 2, 3, 3, 2, 1, 0.5}));

  /** For a count without a target, held against its own rate so far. */
  static final Prior OF_OWN_RATE = new Prior(Hyper.ANY_RATE, ALONE.growths, ALONE.dispersions);

  private final double[] rates;
  private final double[] growths;
  private final double[] dispersions;

  Prior(double[] rates, double[] growths, double[] dispersions) {
    this.rates = rates;
    this.growths = growths;
    this.dispersions = dispersions;
  }

  double[] rates() {
    return rates;
  }

  double[] growths() {
    return growths;
  }

  double[] dispersions() {
    return dispersions;
  }
}
