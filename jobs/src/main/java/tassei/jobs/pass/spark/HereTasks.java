package tassei.jobs.pass.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;

/** Work in parts, done by tasks of this very process. */
final class HereTasks {
  /** So that no core waits long for the others. */
  private static final int TASKS_OF_A_CORE = 32;

  private HereTasks() {}

  /** Each of the numbers from 0 is worked on once, in any order. */
  static void each(JavaSparkContext spark, int numbers, IntConsumer work) {
    if (numbers == 0) {
      return;
    }
    List<Integer> all = new ArrayList<>(IntStream.range(0, numbers).boxed().toList());
    int tasks = Math.min(numbers, spark.defaultParallelism() * TASKS_OF_A_CORE);
    try (HandedOn<IntConsumer> here = HandedOn.of(work)) {
      spark.parallelize(all, tasks).foreach(number -> here.get().accept(number));
    } catch (Exception failed) { // of a task, Spark throws a checked one
      throw Tasks.thrownByTask(failed);
    }
  }
}
