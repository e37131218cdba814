package tassei.reports.planner.base;

import java.util.List;
import java.util.Locale;
import tassei.reports.model.budget.PublishedLine;

/** What a budget line is filed under, as far as it is chosen from a list. */
public enum Key {
  COLLECTION,
  STAGE,
  MINISTRY,
  PROJECT,
  PROGRAMME,
  RECIPIENT,
  ACCOUNT;

  /** Place among the keys, from 0. */
  public int index() {
    return List.of(values()).indexOf(this);
  }

  /** Empty where the line does not state it. */
  public String codeOf(PublishedLine line) {
    return switch (this) {
      case COLLECTION -> line.collection();
      case STAGE -> line.stage();
      case MINISTRY -> line.owner().ministry();
      case PROJECT -> line.owner().project();
      case PROGRAMME -> line.owner().programme();
      case RECIPIENT -> line.recipient();
      case ACCOUNT -> line.account();
    };
  }

  /** Amounts of different tables and stages are never added, so a line must state its own. */
  public boolean isRequired() {
    return this == COLLECTION || this == STAGE;
  }

  /** As in names of the workbook and keys of its words. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
