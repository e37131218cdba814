package tassei.reports.text;

import java.util.ArrayList;
import java.util.List;
import tassei.reports.document.Language;
import tassei.reports.model.fact.WhatIfAssumption;
import tassei.reports.model.name.Labels;

/** What a what-if carries on every page: the word in both languages, its scenarios, its base. */
public final class WhatIfMark {
  /** Two lines at the head of a page. */
  private static final int MOST = 80;

  private static final int BRIEF = 24;

  private static final String CODE = "what-if";
  private static final String MORE = "\u2026";

  private WhatIfMark() {}

  public static String of(Labels labels, WhatIfAssumption assumed, Wording wording) {
    return assumed.isNothing()
        ? labels.mark(CODE, wording.language())
        : wording.say(
            "whatif.mark", word(labels, wording), names(assumed, wording), assumed.base());
  }

  private static String word(Labels labels, Wording wording) {
    boolean isJapanese = wording.language() == Language.JA;
    Language other = isJapanese ? Language.EN : Language.JA;
    return labels.mark(CODE, wording.language()) + " / " + labels.mark(CODE, other);
  }

  /** How results are taken to follow money; both numbers must be known. */
  public static String assumption(WhatIfAssumption assumed, Wording wording) {
    return wording.say(
        "whatif.assumption",
        assumed.elasticity().stripTrailingZeros().toPlainString(),
        assumed.lag());
  }

  /** As many as a page's head holds, the first one at least; the others are counted. */
  public static String names(WhatIfAssumption assumed, Wording wording) {
    List<String> named = new ArrayList<>();
    int used = 0;
    for (String scenario : assumed.scenarios()) {
      used += scenario.length();
      if (used > MOST && !named.isEmpty()) {
        break;
      }
      named.add(fitting(scenario, MOST));
    }
    String all = wording.list(named);
    int left = assumed.scenarios().size() - named.size();
    return left == 0 ? all : wording.say("whatif.more", all, left);
  }

  /** The first of them, and how many more: for the foot of a page. */
  public static String first(WhatIfAssumption assumed, Wording wording) {
    String first = fitting(assumed.scenarios().get(0), BRIEF);
    int left = assumed.scenarios().size() - 1;
    return left == 0 ? first : wording.say("whatif.more", first, left);
  }

  private static String fitting(String name, int most) {
    return name.codePointCount(0, name.length()) <= most
        ? name
        : name.substring(0, name.offsetByCodePoints(0, most)) + MORE;
  }
}
