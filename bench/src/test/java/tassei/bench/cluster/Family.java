package tassei.bench.cluster;

import java.util.List;
import java.util.stream.Stream;

/** A process and those it started, each by its own id. */
record Family(ProcessHandle head) {

  List<ProcessHandle> members() {
    return Stream.concat(head.descendants(), Stream.of(head)).toList();
  }

  /** {@code kill -STOP} of all of it: alive for whoever asks the system, and doing nothing. */
  void freeze() throws Exception {
    for (ProcessHandle member : members()) {
      new ProcessBuilder("kill", "-STOP", Long.toString(member.pid())).start().waitFor();
    }
  }

  /** {@code kill -9} of all of it. */
  void kill() {
    members().forEach(ProcessHandle::destroyForcibly);
  }
}
