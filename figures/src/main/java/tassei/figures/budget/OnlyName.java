package tassei.figures.budget;

import java.io.Serializable;

/**
 * Whether all that name one name the same: the first and the last name by the alphabet.
 *
 * @param first null where none is named
 */
public record OnlyName(String first, String last) implements Serializable {
  public static final OnlyName NONE = new OnlyName(null, null);

  static OnlyName of(String name) {
    return new OnlyName(name, name);
  }

  OnlyName plus(OnlyName other) {
    if (first == null || other.first == null) {
      return first == null ? other : this;
    }
    if (first.equals(other.first) && last.equals(other.last)) {
      return this;
    }
    return new OnlyName(
        first.compareTo(other.first) <= 0 ? first : other.first,
        last.compareTo(other.last) >= 0 ? last : other.last);
  }

  /** Whether none is named beside this one; true where none is named at all. */
  boolean isOnly(String name) {
    return first == null || (first.equals(name) && last.equals(name));
  }

  /** Null where several are named, or none. */
  public String only() {
    return first != null && first.equals(last) ? first : null;
  }
}
