package tassei.jobs.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Writes the folders of random programmes, and prints the name and the day of each. */
public final class RandomProgrammes {
  private RandomProgrammes() {}

  /** A folder and how many. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    for (long seed = 1; seed <= Long.parseLong(arguments[1]); seed++) {
      String name = "programme-" + seed;
      RandomProgramme.write(Files.createDirectories(folder.resolve(name)), seed);
      List<LocalDate> days = RandomProgramme.asOfDates(seed);
      System.out.println(name + " " + days.get((int) (seed % days.size())));
    }
  }
}
