package tassei.jobs.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import tassei.jobs.refusal.RefusedInput;

/** Sums that another thread makes fail as if they were made here. */
class WholeTablesTest {
  @Test
  void whatFailsInAnotherThreadIsThrownAsItIs() {
    for (Throwable failure : new Throwable[] {new OutOfMemoryError(), new RefusedInput("no")}) {
      CompletableFuture<String> made =
          CompletableFuture.supplyAsync(
              () -> {
                if (failure instanceof Error error) {
                  throw error;
                }
                throw (RuntimeException) failure;
              });
      assertSame(failure, assertThrows(failure.getClass(), () -> WholeTables.joined(made)));
    }
    assertEquals("done", WholeTables.joined(CompletableFuture.completedFuture("done")));
  }
}
