package tassei.jobs.conf;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tassei.jobs.whatif.Scenario;

/**
 * Every setting, with its value; conf/national.yaml says what each means.
 *
 * @param asOf null: the newest date in the data
 * @param elasticity by how many per cent results follow one per cent of budget
 * @param lag years from a budget to its results
 * @param whatIf what scenarios assume that do not say
 * @param rejectedPercent what share of a table's rows may be rejected
 * @param encodings of the tables that are not UTF-8
 * @param isKeepingState whether it is kept for the next run what large tables came to
 */
public record Settings(
    LocalDate asOf,
    Path data,
    Path out,
    List<String> lang,
    List<String> formats,
    List<String> levels,
    List<String> executionLevels,
    List<String> scopeLevels,
    Map<String, List<String>> disjointCollections,
    int graceMonths,
    BigDecimal onTrack,
    BigDecimal atRisk,
    BigDecimal elasticity,
    int lag,
    Scenario.Assumption whatIf,
    Map<String, BigDecimal> rejectedPercent,
    Map<String, Charset> encodings,
    Map<String, Label> judgements,
    Map<String, Label> outlooks,
    Map<String, Label> marks,
    Front front,
    int cellCharacters,
    long driverBytes,
    boolean isKeepingState) {

  /** What a word is called in both languages. */
  public record Label(String ja, String en) {}

  /**
   * What stands in front of a report.
   *
   * @param headlineCollection whose newest year is shown; blank: that of the largest
   * @param issuer who publishes the report; blank: nobody is named
   * @param contact whom to ask
   */
  public record Front(String headlineCollection, Label issuer, Label contact) {}

  /** The values of settings that a conf does not name; paths are those of Tassei's own folder. */
  public static Settings defaults() {
    return Defaults.SETTINGS;
  }

  /** Percent of the rows of a table that may be rejected. */
  public BigDecimal maxRejected(String table) {
    return rejectedPercent.getOrDefault(table, BigDecimal.ZERO);
  }

  /** The same settings for another day; null: the newest date in the data. */
  public Settings withAsOf(LocalDate day) {
    return with(day, rejectedPercent, driverBytes);
  }

  /** The same settings for one who wants to see every rejected row rather than be refused. */
  public Settings withAnyRejected() {
    Map<String, BigDecimal> all = new LinkedHashMap<>();
    Vocabulary.TABLES.forEach(table -> all.put(table, BigDecimal.valueOf(100)));
    return with(asOf, Map.copyOf(all), driverBytes);
  }

  /** The same settings, where inputs beyond so many bytes are large. */
  public Settings withDriverBytes(long bytes) {
    return with(asOf, rejectedPercent, bytes);
  }

  private Settings with(LocalDate day, Map<String, BigDecimal> rejected, long largest) {
    return new Settings(
        day,
        data,
        out,
        lang,
        formats,
        levels,
        executionLevels,
        scopeLevels,
        disjointCollections,
        graceMonths,
        onTrack,
        atRisk,
        elasticity,
        lag,
        whatIf,
        rejected,
        encodings,
        judgements,
        outlooks,
        marks,
        front,
        cellCharacters,
        largest,
        isKeepingState);
  }
}
