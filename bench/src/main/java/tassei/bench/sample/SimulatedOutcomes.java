package tassei.bench.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Invented outcomes that bring every indicator to where it is meant to stand. */
final class SimulatedOutcomes {
  private static final int TRIES = 40;
  private static final int LARGE = 250;
  private static final int CALLS_A_YEAR = 6;
  private static final int WITHOUT_PROJECT = 14;
  private static final double SHARED = 0.1;

  private final List<SampleKpi> kpis;
  private final Map<SampleKpi, Integer> aims;
  private final Aims goals;
  private final Happenings happenings;
  private final Histories histories;
  private final Sharing sharing;
  private final LocalDate asOf;
  private final Dice dice;
  private final Map<SampleKpi, Integer> totals = new HashMap<>();
  private final List<Event> events = new ArrayList<>();

  SimulatedOutcomes(
      List<SampleKpi> kpis, List<SampledProject> projects, LocalDate asOf, Dice dice) {
    this.kpis = kpis;
    this.goals = new Aims(FiscalYears.of(asOf), dice);
    this.aims = goals.of(kpis);
    this.happenings = new Happenings(projects, asOf, dice);
    this.histories = new Histories(kpis, happenings, asOf, dice);
    this.sharing = new Sharing(projects, happenings, dice);
    this.asOf = asOf;
    this.dice = dice;
  }

  List<Event> all() {
    aims.forEach(this::fill);
    kpis.stream().filter(SampleKpi::ratio).forEach(this::steer);
    aims.forEach(this::surround);
    for (int i = 0; i < WITHOUT_PROJECT; i++) {
      SampledReport report = happenings.one(dice.pick(List.copyOf(aims.keySet())));
      events.add(new Event(List.of(report.by(null))));
    }
    return List.copyOf(events);
  }

  /** Events until the indicator stands where it is meant to stand. */
  private void fill(SampleKpi kpi, int aim) {
    while (totals.getOrDefault(kpi, 0) < aim) {
      Event event = fitting(kpi);
      aims.keySet()
          .forEach(other -> totals.merge(other, event.countedBy(other, asOf), Integer::sum));
      events.add(event);
    }
  }

  /** One that counts here and takes no indicator beyond its aim. */
  private Event fitting(SampleKpi kpi) {
    for (int i = 0; i < TRIES; i++) {
      Event event = varied(happenings.one(kpi));
      if (event.countedBy(kpi, asOf) > 0 && fits(event)) {
        return event;
      }
    }
    return new Event(List.of(happenings.exactlyOne(kpi)));
  }

  private boolean fits(Event event) {
    return aims.entrySet().stream()
        .allMatch(
            aim -> {
              int adds = event.countedBy(aim.getKey(), asOf);
              return adds == 0 || totals.getOrDefault(aim.getKey(), 0) + adds <= aim.getValue();
            });
  }

  private Event varied(SampledReport report) {
    List<SampledReport> reports = new ArrayList<>(histories.any(report));
    if (dice.chance(SHARED)) {
      reports.addAll(sharing.others(report));
    }
    return new Event(reports);
  }

  /** Calls for proposals of each year whose sums give the share that is meant. */
  private void steer(SampleKpi kpi) {
    double aim = goals.ratio(kpi);
    int newest = Math.min(kpi.dueFy(), FiscalYears.of(asOf));
    int quantity = 0;
    int denominator = 0;
    for (int call = 0; call < CALLS_A_YEAR * (newest - kpi.fromFy() + 1); call++) {
      int of = dice.between(6, 20);
      denominator += of;
      int due = (int) Math.round(aim * denominator) - quantity + dice.between(-1, 1);
      int adopted = Math.max(0, Math.min(of, due));
      quantity += adopted;
      int year = kpi.fromFy() + call / CALLS_A_YEAR;
      events.add(new Event(histories.steady(happenings.share(kpi, year, adopted, of))));
    }
  }

  /** What does not count on the day: reported late, taken back, or without the tags that count. */
  private void surround(SampleKpi kpi, int aim) {
    for (int i = 0; i < late(aim); i++) {
      events.add(varied(happenings.late(kpi)));
    }
    for (int i = 0; i < Math.round(aim * 0.035); i++) {
      events.add(new Event(histories.withdrawn(happenings.one(kpi))));
    }
    int near = (int) Math.round(aim * (aim > LARGE ? 0.97 : 0.1));
    for (int i = 0; i < near && !kpi.tags().isEmpty(); i++) {
      Event event = varied(untagged(happenings.one(kpi)));
      if (kpis.stream().allMatch(other -> uncounted(event, other))) {
        events.add(event);
      }
    }
  }

  private long late(int aim) {
    return aim < 10 ? dice.between(0, 1) : Math.round(aim * 0.05);
  }

  private boolean uncounted(Event event, SampleKpi kpi) {
    return event.countedBy(kpi, asOf) == 0 && event.countedBy(kpi, LocalDate.MAX) == 0;
  }

  private SampledReport untagged(SampledReport report) {
    return new SampledReport(
        report.project(),
        report.facts(),
        report.status(),
        report.reportedOn(),
        List.of(),
        report.note());
  }
}
