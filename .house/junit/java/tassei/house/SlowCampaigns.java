package tassei.house;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/** Leaves out the tests tagged "slow" unless the build runs them (mvn -Pfull), and names each. */
public final class SlowCampaigns implements PostDiscoveryFilter {
  private static final TestTag SLOW = TestTag.create("slow");
  private static final String REASON = "slow campaign, run by .ci/full (mvn -Pfull verify)";

  /** Surefire discovers twice (to scan, then to run): each is named once. */
  private static final Set<String> NAMED = ConcurrentHashMap.newKeySet();

  @Override
  public FilterResult apply(TestDescriptor check) {
    if (Boolean.getBoolean("tassei.full") || !check.getTags().contains(SLOW)) {
      return FilterResult.included("not slow, or all are run");
    }
    if (check.getSource().orElse(null) instanceof MethodSource method
        && NAMED.add(check.getUniqueId().toString())) {
      SkippedChecks.print(method.getClassName() + "." + method.getMethodName(), REASON);
    }
    return FilterResult.excluded(REASON);
  }
}
