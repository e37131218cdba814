package tassei.reports.explain.address;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import tassei.reports.run.Column;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunTable;

/** The names most like one that does not exist. */
public final class Nearest {
  private static final int KEPT = 5;

  /** Of a name that is meant at least so many letters in one are right, less one. */
  private static final int PART = 3;

  private record Candidate(int distance, String name) {}

  private static final Comparator<Candidate> ORDER =
      Comparator.comparing(Candidate::distance).thenComparing(Candidate::name);

  private final String wanted;
  private final TreeSet<Candidate> best = new TreeSet<>(ORDER);

  Nearest(String wanted) {
    this.wanted = wanted.toLowerCase(Locale.ROOT);
  }

  void offer(String name) {
    offer(name, "");
  }

  /** A code with what it is called; the name is shown where that is what is like it. */
  void offerCalled(String code, String called) {
    offer(code);
    for (String name : called.split(" / ", -1)) {
      int distance = distance(NamedAddress.key(wanted), NamedAddress.key(name));
      if (distance * PART <= name.length()) {
        keep(new Candidate(distance, code + " (" + name + ")"));
      }
    }
  }

  /** The form is shown before the name, and is no part of what is compared. */
  void offer(String name, String form) {
    String other = name.toLowerCase(Locale.ROOT);
    boolean contains = !wanted.isEmpty() && other.contains(wanted);
    keep(new Candidate(contains ? 0 : distance(wanted, other), form + name));
  }

  private void keep(Candidate candidate) {
    best.add(candidate);
    if (best.size() > KEPT) {
      best.pollLast();
    }
  }

  List<String> names() {
    return best.stream().map(Candidate::name).toList();
  }

  public static UnknownFigure unknownKpi(RunFolder run, String id) {
    return unknown("indicator", id, Stream.of("kpi:"), run);
  }

  public static UnknownFigure unknownControl(RunFolder run, String id) {
    return unknown("control", id, Stream.of("control:"), run);
  }

  /** Of neither form: perhaps a name is misspelt, or the id alone was given. */
  public static UnknownFigure unknown(RunFolder run, Directory all, String figure) {
    List<String> named = misspelt(all, figure);
    if (!named.isEmpty()) {
      return UnknownFigure.withForms(
          "Nothing is called \"" + figure + "\". Nearest:\n  " + String.join("\n  ", named));
    }
    String id = figure.substring(figure.indexOf(':') + 1);
    return unknown("figure", id, Stream.of("kpi:", "control:"), run);
  }

  /** What has a name in either language of which at most a third is another. */
  private static List<String> misspelt(Directory all, String figure) {
    String key = NamedAddress.key(figure);
    TreeSet<Candidate> near = new TreeSet<>(ORDER);
    for (NamedAddress entry : all.all()) {
      entry.names().stream()
          .skip(1)
          .map(NamedAddress::key)
          .mapToInt(name -> distance(key, name))
          .filter(distance -> distance * PART <= key.length())
          .min()
          .ifPresent(distance -> near.add(new Candidate(distance, entry.described())));
    }
    return near.stream().limit(KEPT).map(Candidate::name).toList();
  }

  private static UnknownFigure unknown(
      String what, String id, Stream<String> forms, RunFolder run) {
    Nearest nearest = new Nearest(id);
    forms.forEach(form -> offerAll(nearest, form, run));
    String message = "No " + what + " \"" + id + "\" in this run.";
    List<String> names = nearest.names();
    return UnknownFigure.withForms(
        names.isEmpty() ? message : message + " Nearest: " + String.join(", ", names));
  }

  private static void offerAll(Nearest nearest, String form, RunFolder run) {
    boolean kpis = form.equals("kpi:");
    RunTable table = kpis ? RunTable.KPI_ATTAINMENT : RunTable.CONTROLS;
    Column key = kpis ? Column.KPI : Column.CONTROL;
    run.tables().each(table, row -> nearest.offer(row.text(key), form));
  }

  /** Letters to change, add or take away (Levenshtein). */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
