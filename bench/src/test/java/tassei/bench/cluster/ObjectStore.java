package tassei.bench.cluster;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A store of objects that speaks S3 over a folder of this machine, as a process of its own on
 * loopback: it knows no folders and cannot rename.
 */
final class ObjectStore implements AutoCloseable {
  private static final int SECONDS_TO_START = 60;
  private static final String BUCKET = "bucket";
  private static final String NAME = "tassei";
  private static final String SECRET = "not-told-to-anybody";

  private static final String QUIET =
      "<configuration><appender name=\"out\" class=\"ch.qos.logback.core.ConsoleAppender\">"
          + "<encoder><pattern>%d %p %c: %m%n</pattern></encoder></appender>"
          + "<root level=\"info\"><appender-ref ref=\"out\"/></root></configuration>";

  private final Path folder;
  private final Jvm server;
  private final String port;

  ObjectStore(Path folder) throws Exception {
    this.folder = Files.createDirectories(folder);
    Files.createDirectories(bucket());
    Path log = Files.writeString(folder.resolve("logback.xml"), QUIET);
    Path settings = Files.write(folder.resolve("store.properties"), settings());
    this.server =
        Jvm.start(
            folder.resolve("store.log"),
            Map.of(),
            Stream.of(
                    Stream.of("-Xmx256m", "-Dlogback.configurationFile=" + log),
                    Stream.of(SparkHome.SHORT_LIVED.split(" ", -1)),
                    Stream.of("-cp", classPath(), "org.gaul.s3proxy.Main"),
                    Stream.of("--properties", settings.toString()))
                .flatMap(each -> each)
                .toList());
    try {
      this.port =
          server.says("ServerConnector\\S* .*127[.]0[.]0[.]1:([1-9][0-9]*)", SECONDS_TO_START);
    } catch (Exception | AssertionError failure) {
      close();
      throw failure;
    }
  }

  private List<String> settings() {
    return List.of(
        "s3proxy.endpoint=http://" + SparkHome.HOST + ":0",
        "s3proxy.authorization=aws-v2-or-v4",
        "s3proxy.identity=" + NAME,
        "s3proxy.credential=" + SECRET,
        "jclouds.provider=filesystem-nio2",
        "jclouds.filesystem.basedir=" + bucket().getParent());
  }

  private static String classPath() throws IOException {
    return Product.libraries("s3proxy").stream()
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Where the objects lie, for who only looks whether one is there. */
  Path bucket() {
    return folder.resolve("objects").resolve(BUCKET);
  }

  static String uri(String name) {
    return "s3a://" + BUCKET + "/" + name;
  }

  /** What Hadoop's client must be told to reach this store. */
  Map<String, String> client() {
    return Map.of(
        "fs.s3a.endpoint",
        "http://" + SparkHome.HOST + ":" + port,
        "fs.s3a.endpoint.region",
        "us-east-1",
        "fs.s3a.path.style.access",
        "true",
        "fs.s3a.access.key",
        NAME,
        "fs.s3a.secret.key",
        SECRET,
        "fs.s3a.buffer.dir",
        folder.resolve("sent").toString(),
        // A busy machine may let the store stand still for longer than the minute given by itself.
        "fs.s3a.connection.request.timeout",
        "10m");
  }

  @Override
  public void close() {
    server.close();
  }
}
