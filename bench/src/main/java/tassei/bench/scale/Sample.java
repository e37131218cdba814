package tassei.bench.scale;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Measurements of one kind. */
record Sample(List<Measurement> measured) {
  /** Of the commit that was measured last. */
  static Sample newest(List<Measurement> all, String name) {
    List<Measurement> own = all.stream().filter(one -> one.of().equals(name)).toList();
    String commit = own.isEmpty() ? "" : own.get(own.size() - 1).commit();
    return new Sample(own.stream().filter(one -> one.commit().equals(commit)).toList());
  }

  Sample where(Predicate<Measurement> kept) {
    return new Sample(measured.stream().filter(kept).toList());
  }

  Sample ofRows(long size) {
    return where(one -> one.rows() == size);
  }

  boolean isEmpty() {
    return measured.isEmpty();
  }

  double seconds() {
    return median(Measurement::seconds);
  }

  /** The size measured last. */
  long size() {
    return measured.get(measured.size() - 1).rows();
  }

  double median(ToDoubleFunction<Measurement> value) {
    double[] sorted = measured.stream().mapToDouble(value).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  String line(String group) {
    double[] seconds = measured.stream().mapToDouble(Measurement::seconds).sorted().toArray();
    Measurement last = measured.get(measured.size() - 1);
    return "%s %d | %.1f | %.1f–%.1f | %,.0f | %s, %s |%n"
        .formatted(
            group,
            seconds.length,
            seconds(),
            seconds[0],
            seconds[seconds.length - 1],
            median(Measurement::peakMiB),
            last.commit(),
            last.day());
  }
}
