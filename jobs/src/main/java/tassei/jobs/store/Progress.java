package tassei.jobs.store;

import java.util.List;

/** Hears the name of each stage just before it begins, and what is noted on the way. */
@FunctionalInterface
public interface Progress {
  /** The stages of a computation, in order; a name that is not among them is shown as it is. */
  List<String> COMPUTING =
      List.of("start", "read", "vintages", "budget", "indicators", "forecast", "controls", "write");

  /** The documents, drawn into the folder before it is published. */
  String DRAWING = "draw";

  /**
   * The steps of publishing, in order; what dies before any of them is repaired by the next run.
   */
  List<String> PUBLISHING = List.of("sync", "rename", "index", "latest");

  void stage(String name);

  /** Hears what the reader of the input should know, and what stops nothing. */
  default void note(String line) {}
}
