package tassei.jobs.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The session of a test class: one at a time in the JVM, made as production makes it for small
 * inputs, and closed behind the class so that a whole run in the same JVM starts its own.
 */
public final class SparkExtension implements AfterAllCallback {

  /** The session of the class that is running. */
  public static SparkSession session() {
    return SparkSession.getActiveSession().isDefined()
        ? SparkSession.active()
        : Sessions.start("local[1]", Size.SMALL, 0);
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
