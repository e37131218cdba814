package tassei.reports.planner.base;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tassei.contract.Scope;
import tassei.contract.words.Stage;
import tassei.contract.words.Word;
import tassei.reports.model.budget.PublishedLine;
import tassei.reports.model.name.Named;
import tassei.reports.model.name.ReferenceNames;
import tassei.reports.run.Column;
import tassei.reports.run.RunFolder;
import tassei.reports.text.Wording;

/** What a planner may choose from: names of the run, and codes its budget lines bear. */
public final class PlannerVocabulary {
  private static final List<String> STAGES = Word.codes(Stage.values());
  private static final List<String> ACCOUNTS = List.of("general", "reconstruction", "special");

  private final Wording wording;
  private final List<PublishedLine> lines;
  private final Map<Key, Choices> choices = new EnumMap<>(Key.class);

  PlannerVocabulary(
      RunFolder folder, ReferenceNames names, List<PublishedLine> lines, Wording wording) {
    this.wording = wording;
    this.lines = lines;
    choices.put(Key.COLLECTION, coded(Key.COLLECTION, List.of(), ""));
    choices.put(Key.STAGE, coded(Key.STAGE, STAGES, "budget.stage."));
    choices.put(
        Key.MINISTRY, named(Key.MINISTRY, names.ministries(), folder.aliases(Column.MINISTRY)));
    choices.put(
        Key.PROJECT,
        named(Key.PROJECT, names.projects(), folder.aliases(Column.INTEGRATED_PROJECT)));
    choices.put(
        Key.PROGRAMME, named(Key.PROGRAMME, names.programmes(), folder.aliases(Column.PROGRAMME)));
    choices.put(Key.RECIPIENT, coded(Key.RECIPIENT, List.of(), ""));
    choices.put(Key.ACCOUNT, coded(Key.ACCOUNT, ACCOUNTS, "budget.account."));
  }

  public Choices of(Key key) {
    return choices.get(key);
  }

  private Choices named(Key key, List<? extends Named> names, Map<String, List<String>> aliases) {
    Map<String, Choice> byCode = new LinkedHashMap<>();
    for (Named named : names) {
      List<String> spellings =
          Stream.concat(
                  Stream.of(named.name().ja(), named.name().en()),
                  aliases.getOrDefault(named.code(), List.of()).stream())
              .filter(name -> !name.isBlank())
              .toList();
      byCode.put(named.code(), Choice.of(named.code(), named.name(wording.language()), spellings));
    }
    return with(byCode, key);
  }

  private Choices coded(Key key, List<String> codes, String words) {
    Map<String, Choice> byCode = new LinkedHashMap<>();
    Stream.concat(codes.stream(), stated(key))
        .forEach(
            code -> {
              String name = words.isEmpty() ? code : wording.code(words, code);
              byCode.putIfAbsent(code, Choice.of(code, name, List.of(name)));
            });
    return with(byCode, key);
  }

  private Choices with(Map<String, Choice> byCode, Key key) {
    if (key == Key.PROJECT) {
      byCode.put(
          Scope.OUTSIDE, Choice.of(Scope.OUTSIDE, wording.say("sheet.whatif.outside"), List.of()));
    }
    stated(key).forEach(code -> byCode.putIfAbsent(code, Choice.of(code, code, List.of())));
    List<Choice> all = new ArrayList<>(byCode.values());
    if (!key.isRequired()) {
      all.add(new Choice("", wording.say("sheet.whatif.not-stated"), List.of()));
    }
    return new Choices(all);
  }

  private Stream<String> stated(Key key) {
    return lines.stream().map(key::codeOf).filter(code -> !code.isEmpty()).distinct();
  }
}
