package tassei.jobs.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tassei.jobs.pass.spark.CoreConf;

/**
 * The session of a test class, which the product itself does without: one at a time in the JVM,
 * closed behind the class so that a whole run in the same JVM starts its own.
 */
public final class SparkExtension implements AfterAllCallback {

  /** The session of the class that is running. */
  public static SparkSession session() {
    return SparkSession.getActiveSession().isDefined()
        ? SparkSession.active()
        : SparkSession.builder()
            .config(CoreConf.of("local[1]"))
            .config("spark.sql.datetime.java8API.enabled", true)
            .getOrCreate();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    try {
      session().close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
