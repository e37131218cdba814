package tassei.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tassei.jobs.conf.Settings;
import tassei.jobs.conf.Vocabulary;

/** Which documents are drawn. */
final class DocumentArguments {
  private static final String NONE = "none";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      split = ",",
      description = "Languages, the first one first: ja,en.")
  private List<String> lang;

  @Option(
      names = "--formats",
      paramLabel = "FORMAT",
      split = ",",
      description = "Documents to draw: pdf,html,xlsx,png,svg, or none.")
  private List<String> formats;

  List<String> lang(Settings conf) {
    return lang == null ? conf.lang() : words("--lang", lang, Vocabulary.LANGUAGES);
  }

  List<String> formats(Settings conf) {
    if (formats == null) {
      return conf.formats();
    }
    return formats.equals(List.of(NONE))
        ? List.of()
        : words("--formats", formats, Vocabulary.FORMATS);
  }

  private List<String> words(String option, List<String> found, List<String> accepted) {
    List<String> words = new ArrayList<>();
    for (String word : found) {
      if (!accepted.contains(word)) {
        String line = "%s: found \"%s\"; accepted: %s";
        throw new ParameterException(
            spec.commandLine(), line.formatted(option, word, String.join(",", accepted)));
      }
      if (!words.contains(word)) {
        words.add(word);
      }
    }
    return List.copyOf(words);
  }
}
