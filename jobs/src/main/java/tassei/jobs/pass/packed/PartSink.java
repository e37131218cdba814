package tassei.jobs.pass.packed;

/** Takes pieces of bytes, each for one part, as they are full. */
@FunctionalInterface
public interface PartSink {
  void take(int part, byte[] bytes);
}
