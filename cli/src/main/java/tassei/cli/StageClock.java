package tassei.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tassei.jobs.store.Progress;
import tassei.jobs.store.record.RunRecord.StageTime;

/** Notes how long each stage takes, and passes its name on. */
final class StageClock implements Progress {
  private static final int MILLIS = 3;

  private final Progress next;
  private final List<StageTime> times = new ArrayList<>();
  private String stage;
  private long since;

  StageClock(Progress next) {
    this.next = next;
  }

  @Override
  public void stage(String name) {
    end();
    stage = name;
    since = System.nanoTime();
    next.stage(name);
  }

  @Override
  public void note(String line) {
    next.note(line);
  }

  /** The stages so far; the current one ends here. */
  List<StageTime> times() {
    end();
    return List.copyOf(times);
  }

  private void end() {
    if (stage != null) {
      long millis = (System.nanoTime() - since) / 1_000_000;
      times.add(new StageTime(stage, BigDecimal.valueOf(millis, MILLIS)));
      stage = null;
    }
  }
}
