package tassei.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tassei.contract.words.Stage;
import tassei.figures.Quotient;
import tassei.jobs.conf.Settings;
import tassei.jobs.file.ProductClasses;
import tassei.jobs.store.Progress;
import tassei.jobs.store.record.Question;
import tassei.jobs.store.record.RunIntegrity;
import tassei.jobs.store.record.RunRecord;
import tassei.jobs.store.record.WhatIfs;
import tassei.jobs.whatif.Base;
import tassei.jobs.whatif.Scenario;
import tassei.jobs.whatif.ScenarioSet;
import tassei.reports.Documents;
import tassei.reports.Format;
import tassei.reports.document.Language;
import tassei.reports.explain.Explain;

/** A what-if in the making, in a folder that is not published yet. */
final class WhatIfBuild {
  private final ScenarioSources sources;
  private final ScenarioSet scenarios;
  private final Question asked;
  private final List<Language> languages;
  private final Set<Format> formats;

  /** Refuses scenarios that cannot be, before anything is computed. */
  WhatIfBuild(ScenarioSources sources, Settings settings, DocumentArguments documents) {
    this.sources = sources;
    Base base = Base.read(sources.base().folder());
    List<ScenarioSources.Sourced> all = sources.read(base, settings.whatIf());
    this.scenarios =
        ScenarioSet.of(
            sources.base().folder(),
            base,
            all.stream().map(ScenarioSources.Sourced::scenario).toList(),
            all.stream().map(ScenarioSources.Sourced::file).toList());
    this.asked = asked(settings.whatIf());
    this.languages = documents.lang(settings).stream().map(Language::of).toList();
    this.formats =
        documents.formats(settings).stream()
            .map(Format::of)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private Question asked(Scenario.Assumption assumed) {
    List<String> texts = new ArrayList<>();
    texts.add(sources.base().record().question());
    texts.add(WhatIfs.fingerprint(sources.base()));
    texts.add(assumed.toString());
    texts.add(
        ProductClasses.hash(List.of(Stage.class, Quotient.class, Question.class, Explain.class)));
    texts.addAll(sources.contents());
    return Question.of(texts);
  }

  Question asked() {
    return asked;
  }

  String id() {
    return asked.whatIfId(sources.base().id());
  }

  /**
   * Tables, whatif.json and documents. What is copied of the base is said to hold what the base
   * says, so that the base is looked at again.
   */
  void make(Path folder, RunIntegrity base, StageClock clock) {
    Computation.of(scenarios, folder, clock);
    base.refuseDamaged();
    record(folder, clock, List.of());
    clock.stage(Progress.DRAWING);
    completed(folder);
    record(folder, clock, WhatIfs.outputs(folder));
  }

  /** Draws the documents that are missing. */
  Path completed(Path folder) {
    for (int i = 0; scenarios.isWhole() && i < scenarios.scenarios().size(); i++) {
      Documents.in(folder.resolve(scenarios.folder(i))).complete(languages, formats);
    }
    Documents.ofWhatIf(folder, sources.base().folder()).complete(languages, formats);
    return folder;
  }

  private void record(Path folder, StageClock clock, List<RunRecord.Output> outputs) {
    List<WhatIfs.Named> named = new ArrayList<>();
    for (int i = 0; i < scenarios.scenarios().size(); i++) {
      Scenario scenario = scenarios.scenarios().get(i);
      named.add(
          new WhatIfs.Named(
              scenario.name(),
              scenarios.files().get(i),
              scenarios.folder(i),
              scenario.assumption().elasticity(),
              scenario.assumption().lag()));
    }
    WhatIfs.write(
        folder,
        new WhatIfs.Said(
            id(),
            asked.hash(),
            sources.base().id(),
            sources.base().record().asOf(),
            Versions.all(),
            named,
            outputs,
            clock.times()));
  }
}
