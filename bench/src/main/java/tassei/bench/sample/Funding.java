package tassei.bench.sample;

/** A programme and ministry that the budget shows inside an integrated project. */
record Funding(String integratedProject, String programme, String ministry)
    implements Comparable<Funding> {

  @Override
  public int compareTo(Funding other) {
    return text().compareTo(other.text());
  }

  private String text() {
    return integratedProject + '\n' + programme + '\n' + ministry;
  }
}
