import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Runs a command with Tassei's own jars behind a loader of their own, so that the class-data archive
 * the JVM writes on exit holds Spark and the JDK only and stays good when our sources change.
 *
 * <p>Usage: java -XX:ArchiveClassesAtExit=… -cp (the other libraries) QuickStart.java jar:jar… command…
 */
final class QuickStart {
  private QuickStart() {}

  public static void main(String[] args) throws Exception {
    String[] jars = args[0].split(":");
    URL[] own = new URL[jars.length];
    for (int i = 0; i < jars.length; i++) {
      own[i] = Path.of(jars[i]).toUri().toURL();
    }
    ClassLoader loader = new URLClassLoader(own, ClassLoader.getSystemClassLoader());
    Thread.currentThread().setContextClassLoader(loader);
    String[] command = Arrays.copyOfRange(args, 1, args.length);
    loader
        .loadClass("tassei.cli.Main")
        .getMethod("main", String[].class)
        .invoke(null, (Object) command);
  }
}
