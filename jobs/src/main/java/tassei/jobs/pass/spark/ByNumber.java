package tassei.jobs.pass.spark;

import org.apache.spark.Partitioner;

/** Parts by their numbers. */
final class ByNumber extends Partitioner {
  private static final long serialVersionUID = 1L;
  private final int parts;

  ByNumber(int parts) {
    this.parts = parts;
  }

  @Override
  public int numPartitions() {
    return parts;
  }

  @Override
  public int getPartition(Object number) {
    return (Integer) number;
  }
}
