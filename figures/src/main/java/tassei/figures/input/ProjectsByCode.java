package tassei.figures.input;

import java.io.Serializable;

/** Research projects that were known. There may be millions: how they are kept is not said here. */
@FunctionalInterface
public interface ProjectsByCode extends Serializable {

  /**
   * Nothing is known of a project that is not in force, nor where none is named.
   *
   * @param code null: none is named
   */
  ResearchProject find(String code);
}
