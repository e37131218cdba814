package tassei.jobs.store;

import java.nio.file.Path;
import java.util.Set;

/** Publishes a run in a process of its own, and dies or waits before a step. */
final class ChildRun {
  private static final long LONG = 60_000;

  private ChildRun() {}

  /** Arguments: out folder, question, as-of, "halt" or "wait", the step. */
  public static void main(String[] args) throws Exception {
    BuiltRun run = BuiltRun.of(args[1], args[2]);
    String step = args[4];
    Progress progress = stage -> stopBefore(stage, step, args[3]);
    try (RunStore store = RunStore.open(Path.of(args[0]))) {
      Path folder = store.begin(run.question());
      progress.stage("read");
      run.build(folder);
      store.publish(Set.of(), progress);
    }
  }

  private static void stopBefore(String stage, String step, String how) {
    if (!stage.equals(step)) {
      return;
    }
    System.out.println("at " + step);
    if (how.equals("halt")) {
      Runtime.getRuntime().halt(9);
    }
    try {
      Thread.sleep(LONG);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
