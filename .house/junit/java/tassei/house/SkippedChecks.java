package tassei.house;

import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Prints the name of every check that was skipped or given up, and why. */
public final class SkippedChecks implements TestExecutionListener {
  static void print(String name, String reason) {
    System.out.println("SKIPPED " + name + ": " + reason);
  }

  @Override
  public void executionSkipped(TestIdentifier check, String reason) {
    print(name(check), reason);
  }

  @Override
  public void executionFinished(TestIdentifier check, TestExecutionResult result) {
    if (result.getStatus() == Status.ABORTED) {
      Optional<String> reason = result.getThrowable().map(Throwable::getMessage);
      print(name(check), reason.orElse("no reason given"));
    }
  }

  private static String name(TestIdentifier check) {
    TestSource source = check.getSource().orElse(null);
    if (source instanceof MethodSource method) {
      return method.getClassName() + "." + method.getMethodName() + " " + check.getDisplayName();
    }
    return source instanceof ClassSource type ? type.getClassName() : check.getDisplayName();
  }
}
