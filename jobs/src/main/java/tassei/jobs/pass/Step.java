package tassei.jobs.pass;

import java.io.Serializable;

/** What is made of one row, wherever it lies. */
@FunctionalInterface
public interface Step<R, T> extends Serializable {
  T of(R row);
}
