package tassei.jobs.whatif;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;

/** One step of a scenario. {@code where} is the file and line it stands on. */
public sealed interface Adjustment extends Serializable {

  String where();

  /** As a planner would say it. */
  String shown();

  void applyTo(Trial trial);

  /** Multiplies what the lines have by now. */
  record Change(String where, Match match, BigDecimal percent) implements Adjustment {
    @Override
    public void applyTo(Trial trial) {
      trial.change(this);
    }

    @Override
    public String shown() {
      return "change: " + signed(percent) + "% (" + match.shown() + ")";
    }
  }

  /** Gives the lines together this sum. */
  record SetTo(String where, Match match, long yen) implements Adjustment {
    @Override
    public void applyTo(Trial trial) {
      trial.set(this);
    }

    @Override
    public String shown() {
      return "set: " + Yen.shown(yen) + " (" + match.shown() + ")";
    }
  }

  /** Gives the lines together so much more, or less. */
  record Add(String where, Match match, long yen) implements Adjustment {
    @Override
    public void applyTo(Trial trial) {
      trial.add(this);
    }

    @Override
    public String shown() {
      return "add: " + Yen.shown(yen) + " (" + match.shown() + ")";
    }
  }

  /** Takes from some lines and gives to others. */
  record Move(String where, Match giver, Match taker, long yen) implements Adjustment {
    @Override
    public void applyTo(Trial trial) {
      trial.move(this);
    }

    @Override
    public String shown() {
      return "move: " + Yen.shown(yen) + " (" + Match.between(giver, taker) + ")";
    }
  }

  /** A line that the base does not have. */
  record NewLine(String where, LineKey key, long yen) implements Adjustment {
    @Override
    public void applyTo(Trial trial) {
      trial.append(this);
    }

    @Override
    public String shown() {
      String keys = key.values("ministry").get(0) + " " + key.values("integrated_project").get(0);
      return "new: " + Yen.shown(yen) + " (" + key.fiscalYear() + " " + keys + ")";
    }
  }

  /** Amounts written beside their lines, as in the planner's workbook. */
  record Amounts(String where, Map<String, Long> yenByLine) implements Adjustment {
    @Override
    public void applyTo(Trial trial) {
      trial.write(this);
    }

    @Override
    public String shown() {
      return "amounts of " + yenByLine.size() + " lines";
    }
  }

  private static String signed(BigDecimal number) {
    return (number.signum() > 0 ? "+" : "") + number.toPlainString();
  }
}
