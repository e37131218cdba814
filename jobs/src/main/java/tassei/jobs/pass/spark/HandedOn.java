package tassei.jobs.pass.spark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import tassei.jobs.pass.Shared;

/**
 * A thing that tasks of this very process take as it is. To write it out for them and to read it
 * back takes several times as long as most tasks, and twice the memory.
 */
final class HandedOn<T> implements Shared<T>, AutoCloseable {
  private static final long serialVersionUID = 1L;
  private static final Map<Long, Object> OPEN = new ConcurrentHashMap<>();
  private static final AtomicLong NUMBERS = new AtomicLong();

  private final long number;
  private transient T thing;

  private HandedOn(T thing) {
    this.number = NUMBERS.incrementAndGet();
    this.thing = thing;
  }

  static <T> HandedOn<T> of(T thing) {
    HandedOn<T> handedOn = new HandedOn<>(thing);
    OPEN.put(handedOn.number, thing);
    return handedOn;
  }

  /** Each task was sent a number alone, and so finds what it is once. */
  @Override
  @SuppressWarnings("unchecked")
  public T get() {
    if (thing == null) {
      thing = (T) OPEN.get(number);
    }
    if (thing == null) {
      throw new IllegalStateException("a task that is not waited for any more");
    }
    return thing;
  }

  /** No task takes it any more. */
  @Override
  public void close() {
    OPEN.remove(number);
  }
}
