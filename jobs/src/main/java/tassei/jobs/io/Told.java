package tassei.jobs.io;

import java.io.Serializable;
import org.apache.spark.broadcast.Broadcast;

/** What all tasks are told, looked up once by each: the way to it is longer than a row's work. */
final class Told<T> implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Broadcast<T> broadcast;
  private transient T value;

  Told(Broadcast<T> broadcast) {
    this.broadcast = broadcast;
  }

  T value() {
    if (value == null) {
      value = broadcast.value();
    }
    return value;
  }
}
