package tassei.jobs.csv;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A row of a result table: cells by column. It is no map of its own, because most rows are asked
 * for a few columns and then forgotten.
 */
final class CellsByColumn extends AbstractMap<String, String> {
  private final Map<String, Integer> places;
  private final List<String> cells;

  /**
   * Of one row.
   *
   * @param places of the columns, by name, the same for all rows
   */
  CellsByColumn(Map<String, Integer> places, List<String> cells) {
    this.places = places;
    this.cells = cells;
  }

  /** Where each column stands that a header names. */
  static Map<String, Integer> places(List<String> header) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      places.put(header.get(i), i);
    }
    return places;
  }

  @Override
  public boolean containsKey(Object column) {
    return places.containsKey(column);
  }

  @Override
  public String get(Object column) {
    Integer place = places.get(column);
    return place == null ? null : cell(place);
  }

  /** What guards a cell from being taken for a formula is no part of it. */
  private String cell(int place) {
    String cell = place < cells.size() ? cells.get(place) : "";
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    Map<String, String> all = new LinkedHashMap<>();
    places.forEach((column, place) -> all.put(column, cell(place)));
    return all.entrySet();
  }
}
