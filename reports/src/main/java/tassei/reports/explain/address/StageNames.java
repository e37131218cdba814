package tassei.reports.explain.address;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tassei.contract.words.Stage;
import tassei.contract.words.Word;
import tassei.reports.document.Language;
import tassei.reports.explain.layout.CodeWords;
import tassei.reports.text.Wording;

/** Stages of a budget by the names that print. */
final class StageNames {
  private static final List<String> CODES = Word.codes(Stage.values());

  private StageNames() {}

  /** The code of what is called so, or begins so; the name itself where it may be of several. */
  static String code(String name) {
    String key = NamedAddress.key(name);
    Set<String> called = of(key, true);
    Set<String> beginning = called.isEmpty() ? of(key, false) : called;
    return beginning.size() == 1 ? beginning.iterator().next() : name;
  }

  private static Set<String> of(String key, boolean isWhole) {
    return CODES.stream()
        .filter(
            code ->
                names(code)
                    .map(NamedAddress::key)
                    .anyMatch(name -> isWhole ? name.equals(key) : name.startsWith(key)))
        .collect(Collectors.toSet());
  }

  private static Stream<String> names(String code) {
    return Stream.of(
            Stream.of(code),
            CodeWords.of("stage", code).stream(),
            Arrays.stream(Language.values())
                .map(language -> Wording.in(language).code("budget.stage.", code)))
        .flatMap(names -> names);
  }
}
