package tassei.figures.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tassei.figures.kpi.Passage.Cause;
import tassei.figures.kpi.Passage.EventChange;
import tassei.figures.kpi.Passage.State;

/** The figures of then, changed one after the other into those of now. */
final class Succession {
  static final int NO_YEAR = Integer.MIN_VALUE;

  /** A year's own figure before the cumulative one, which holds it. */
  private static final Comparator<Key> IN_ORDER =
      Comparator.comparing(Key::year).thenComparing(Key::source);

  private final Kpi kpi;
  private final Map<Key, Point> figures;
  private final Map<Key, Point> wanted;
  private final Map<Key, Cause> pending = new TreeMap<>(IN_ORDER);
  private final List<EventChange> events;

  /** What a figure is of. */
  private record Key(Point.Source source, int year) {
    static Key of(Point point) {
      return new Key(point.source(), point.year() == null ? NO_YEAR : point.year());
    }

    boolean isCumulative() {
      return source == Point.Source.CUMULATIVE;
    }
  }

  Succession(Kpi kpi, State then, State now, List<EventChange> events) {
    this.kpi = kpi;
    this.figures = byKey(then.points());
    boolean adds = kpi.countsEvents() && !kpi.isLevel();
    this.events = adds ? events : List.of();
    this.wanted = adds ? Map.of() : byKey(now.points());
    if (!adds) {
      classify(then.newestYear());
    }
  }

  /** Those that may make a figure of the indicator. */
  private Map<Key, Point> byKey(List<Point> points) {
    Map<Key, Point> byKey = new HashMap<>();
    points.stream()
        .filter(point -> point.value() != null)
        .filter(point -> kpi.countsEvents() == (point.source() == Point.Source.EVENTS))
        .forEach(point -> byKey.merge(Key.of(point), point, Point::plus));
    return byKey;
  }

  private void classify(Integer newestYear) {
    SortedSet<Key> all = new TreeSet<>(IN_ORDER);
    all.addAll(figures.keySet());
    all.addAll(wanted.keySet());
    BigDecimal carried = BigDecimal.ZERO;
    for (Key key : all) {
      Point before = figures.get(key);
      Point after = wanted.get(key);
      if (before == null) {
        boolean isNew = newestYear == null || key.year() > newestYear;
        pending.put(key, isNew ? Cause.NEW_YEAR : Cause.UPDATE);
      } else if (after == null) {
        pending.put(key, Cause.REVISION);
      } else if (!isSame(before, after)) {
        BigDecimal change = after.value().subtract(before.value());
        BigDecimal own = key.isCumulative() ? change.subtract(carried) : change;
        pending.put(key, cause(before, after, own));
        carried = key.isCumulative() ? change : carried;
      }
    }
  }

  private static boolean isSame(Point before, Point after) {
    return before.value().compareTo(after.value()) == 0
        && isSame(before.denominator(), after.denominator())
        && Objects.equals(first(before), first(after));
  }

  private static boolean isSame(BigDecimal one, BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }

  private static Integer first(Point point) {
    return point.from() == null ? point.year() : point.from();
  }

  /** An undated figure counts as told after its year. */
  private Cause cause(Point before, Point after, BigDecimal change) {
    if (!Objects.equals(first(before), first(after))) {
      return Cause.INPUT;
    }
    if (!kpi.isLevel() && change.signum() < 0) {
      return Cause.REVISION;
    }
    LocalDate day = before.reportedOn();
    boolean ran = before.year() != null && day != null && !Kpi.isOver(before.year(), day);
    return ran || before.provisional() ? Cause.UPDATE : Cause.REVISION;
  }

  /** The years a cause changes something of. */
  SortedSet<Integer> years(Cause cause) {
    SortedSet<Integer> years = new TreeSet<>();
    pending.forEach((key, its) -> addIf(its == cause, key.year(), years));
    events.forEach(change -> addIf(change.cause() == cause, year(change), years));
    return years;
  }

  private static void addIf(boolean fits, int year, SortedSet<Integer> years) {
    if (fits) {
      years.add(year);
    }
  }

  private static int year(EventChange change) {
    return change.year() == null ? NO_YEAR : change.year();
  }

  /** Lays all that a cause changes in a year over the figures. */
  void lay(Cause cause, int year) {
    List<Key> keys = new ArrayList<>();
    pending.forEach(
        (key, its) -> {
          if (its == cause && key.year() == year) {
            keys.add(key);
          }
        });
    keys.forEach(this::set);
    events.stream()
        .filter(change -> change.cause() == cause && year(change) == year)
        .forEach(this::add);
  }

  private void set(Key key) {
    Point before = figures.get(key);
    Point after = wanted.get(key);
    pending.remove(key);
    if (before != null && after != null) {
      carry(key, after.value().subtract(before.value()));
    }
    if (after == null) {
      figures.remove(key);
    } else {
      figures.put(key, after);
    }
  }

  /** Later cumulative figures that are told anew hold the change as well. */
  private void carry(Key key, BigDecimal change) {
    Key cumulative = new Key(Point.Source.CUMULATIVE, key.year());
    boolean isHeld = !figures.containsKey(cumulative) || pending.containsKey(cumulative);
    boolean carries = key.isCumulative() || isHeld;
    if (!kpi.isCount() || !carries) {
      return;
    }
    for (Key later : pending.keySet()) {
      boolean holds = later.isCumulative() && later.year() >= key.year();
      if (holds && figures.containsKey(later) && wanted.containsKey(later)) {
        figures.compute(later, (any, point) -> point.with(point.value().add(change)));
      }
    }
  }

  private void add(EventChange change) {
    Key key = new Key(Point.Source.EVENTS, year(change));
    Point before = figures.get(key);
    figures.put(
        key,
        before == null
            ? Point.ofEvents(change.year(), change.quantity(), change.denominator())
            : before.plus(change.quantity(), change.denominator()));
  }

  /** The figure they come to, as it is told; null where they come to none. */
  BigDecimal actual(Horizon seen) {
    return new Series(kpi, List.copyOf(figures.values()), seen)
        .figure()
        .map(Figure::rounded)
        .orElse(null);
  }
}
