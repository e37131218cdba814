package tassei.jobs.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A complete invented nation as input tables: small, valid, and with every feature in play. */
public final class RandomProgramme {

  /** Writes the tables of the seed: the same seed, the same bytes. */
  public static void write(Path dataFolder, long seed) throws IOException {
    Files.createDirectories(dataFolder);
    RandomCodes codes = new RandomCodes(new Dice(seed, "codes"));
    RandomKpis kpis = new RandomKpis(codes, new Dice(seed, "kpis"));
    kpis.write(dataFolder);
    RandomBudget budget = new RandomBudget(codes, new Dice(seed, "budget"));
    budget.write(dataFolder);
    new RandomControls(budget.lines, new Dice(seed, "controls")).write(dataFolder);
    Dice whole = new Dice(seed, "tables");
    if (!whole.chance(0.05)) {
      new RandomOutcomes(codes, new Dice(seed, "outcomes")).write(dataFolder);
    }
    if (!whole.chance(0.05)) {
      new RandomActuals(new Dice(seed, "actuals")).write(dataFolder, kpis.kpis);
    }
    codes.write(dataFolder);
  }

  /**
   * Two days in the middle of what is reported, one of them a year's last, and one after it all.
   */
  public static List<LocalDate> asOfDates(long seed) {
    Dice dice = new Dice(seed, "as-of");
    LocalDate middle = dice.day(LocalDate.of(2021, 6, 1), 500);
    LocalDate edge =
        dice.pick(
            List.of(
                LocalDate.of(2023, 3, 30),
                LocalDate.of(2023, 3, 31),
                LocalDate.of(2023, 9, 30),
                LocalDate.of(2024, 2, 29),
                LocalDate.of(2024, 3, 31)));
    return List.of(middle, edge, LocalDate.of(2027, 12, 31));
  }

  private RandomProgramme() {}
}
