package tassei.figures.control;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tassei.contract.FiscalYear;
import tassei.contract.Scope;
import tassei.contract.words.OwnerKey;
import tassei.figures.YenWords;
import tassei.figures.input.BudgetLine;

/**
 * What a budget line is called: who, which year and stage, how much.
 *
 * @param japanese names of codes
 * @param english names of codes
 */
public record LineNames(Map<Code, String> japanese, Map<Code, String> english)
    implements Serializable {
  private static final String COLLECTION = "collection";

  /** A code as a column holds it. */
  public record Code(String column, String code) implements Serializable {}

  String inJapanese(BudgetLine line) {
    return String.join("　", subject(japanese, line))
        + " "
        + FiscalYear.inJapanese(line.table().fiscalYear())
        + line.table().stage().inJapanese()
        + YenWords.inJapanese(line.amountYen());
  }

  String inEnglish(BudgetLine line) {
    return String.join(", ", subject(english, line))
        + ", FY"
        + line.table().fiscalYear()
        + " "
        + line.table().stage().inEnglish()
        + " of "
        + YenWords.inEnglish(line.amountYen());
  }

  /** The keys that are known; of a line that has none, the table it stands in. */
  private static List<String> subject(Map<Code, String> names, BudgetLine line) {
    List<String> known = new ArrayList<>();
    for (OwnerKey key :
        List.of(OwnerKey.MINISTRY, OwnerKey.INTEGRATED_PROJECT, OwnerKey.PROGRAMME)) {
      String code = line.owner().of(key);
      if (code != null && !code.equals(Scope.OUTSIDE)) {
        known.add(names.getOrDefault(new Code(key.code(), code), code));
      }
    }
    String collection = line.table().collection();
    return known.isEmpty()
        ? List.of(names.getOrDefault(new Code(COLLECTION, collection), collection))
        : known;
  }
}
