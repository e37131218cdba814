package tassei.figures.input;

import java.io.Serializable;

/**
 * A plan of several fiscal years.
 *
 * @param fromFy null: not stated
 * @param toFy null: not stated
 */
public record Plan(String code, Integer fromFy, Integer toFy) implements Serializable {

  /** Whether both years lie in it. */
  public boolean holds(int from, int to) {
    return fromFy != null && toFy != null && from >= fromFy && to <= toFy;
  }
}
