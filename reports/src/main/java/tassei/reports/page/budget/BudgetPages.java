package tassei.reports.page.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tassei.reports.document.Block;
import tassei.reports.document.DocumentSection;
import tassei.reports.model.ReportModel;
import tassei.reports.page.Teller;
import tassei.reports.text.Wording;

/** The budget: published collections side by side, then each that holds more than one sum. */
public final class BudgetPages {
  private BudgetPages() {}

  public static Optional<DocumentSection> of(ReportModel model, Wording wording) {
    Teller teller = new Teller(model, wording);
    List<BudgetCollection> collections = BudgetCollection.all(model);
    if (collections.isEmpty()) {
      return Optional.empty();
    }
    List<DocumentSection> parts =
        IntStream.range(0, collections.size())
            .mapToObj(i -> BudgetCollectionPages.of(teller, collections.get(i), i + 1))
            .flatMap(Optional::stream)
            .toList();
    return Optional.of(
        new DocumentSection(
                "budget",
                teller.say("budget.title"),
                DocumentSection.Break.NEW_PAGE,
                overview(teller, collections),
                parts)
            .published());
  }

  private static List<Block> overview(Teller teller, List<BudgetCollection> collections) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Prose(teller.say("budget.intro")));
    blocks.add(BudgetCollectionsTable.of(teller, collections));
    if (collections.size() > 1) {
      blocks.add(new Block.Prose(aside(teller, collections)));
    }
    return List.copyOf(blocks);
  }

  private static String aside(Teller teller, List<BudgetCollection> collections) {
    List<String> sentences = new ArrayList<>();
    sentences.add(teller.say("budget.aside"));
    if (collections.stream().anyMatch(one -> one.isJoined(teller.model().budget()))) {
      sentences.add(teller.say("budget.aside.joined"));
    }
    return teller.wording().sentences(sentences);
  }
}
