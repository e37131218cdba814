package tassei.bench.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** A Spark master and workers of one core each, on loopback at ports the system chose. */
final class StandaloneCluster implements AutoCloseable {
  private static final int SECONDS_TO_START = 120;

  private final SparkHome home;
  private final Jvm master;
  private final List<Jvm> workers = new ArrayList<>();
  private final String url;

  StandaloneCluster(SparkHome home, int workers) throws Exception {
    this.home = home;
    this.master =
        home.java(
            "master.log",
            "-Xmx256m",
            "-Dspark.master.rest.enabled=false",
            "org.apache.spark.deploy.master.Master",
            "--host",
            SparkHome.HOST,
            "--port",
            "0",
            "--webui-port",
            "0");
    try {
      this.url =
          master.says("Starting Spark master at (spark://[0-9.]+:[1-9][0-9]*)", SECONDS_TO_START);
      for (int worker = 1; worker <= workers; worker++) {
        this.workers.add(worker("worker-" + worker));
      }
      for (Jvm worker : this.workers) {
        worker.says("(Successfully registered with master)", SECONDS_TO_START);
      }
    } catch (Exception | AssertionError failure) {
      close();
      throw failure;
    }
  }

  private Jvm worker(String name) throws IOException {
    return home.java(
        name + ".log",
        "-Xmx256m",
        "org.apache.spark.deploy.worker.Worker",
        "--host",
        SparkHome.HOST,
        "--port",
        "0",
        "--webui-port",
        "0",
        "--cores",
        "1",
        "--memory",
        "700m",
        "--work-dir",
        Files.createDirectories(home.folder().resolve(name)).toString(),
        url);
  }

  String url() {
    return url;
  }

  List<Jvm> workers() {
    return workers;
  }

  @Override
  public void close() {
    workers.forEach(Jvm::close);
    master.close();
  }
}
