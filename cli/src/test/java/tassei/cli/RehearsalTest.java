package tassei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class RehearsalTest extends TypedCommands {
  /**
   * A command that is misspelt would leave its classes out of the archive, and nobody would see.
   */
  @Test
  void everyCommandIsOneThatWorks() {
    for (List<String> command : Rehearsal.commands(scratch.toString())) {
      int exit = tassei(command.toArray(String[]::new));
      int expected = command.get(0).equals("check") ? ExitCode.REFUSED : ExitCode.DONE;
      assertEquals(expected, exit, command + "\n" + err);
    }
  }
}
