package tassei.reports.page.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tassei.reports.document.Block;
import tassei.reports.document.DocumentSection;
import tassei.reports.page.BudgetGround;
import tassei.reports.page.Teller;

/** The pages of one collection; empty where its line among the collections says it all. */
final class BudgetCollectionPages {
  private BudgetCollectionPages() {}

  static Optional<DocumentSection> of(Teller teller, BudgetCollection collection, int place) {
    BudgetGround ground = BudgetGround.of(teller, collection.newest(), place);
    List<Block> blocks = new ArrayList<>();
    List<Block> matrices = BudgetMatrixPages.of(ground, collection);
    blocks.addAll(matrices);
    BudgetYearBars.of(ground, collection).ifPresent(blocks::add);
    BudgetWaterfall.of(ground, collection).ifPresent(blocks::add);
    blocks.addAll(BudgetFlowPicture.of(ground));
    blocks.addAll(BudgetShares.of(ground, !matrices.isEmpty()));
    if (matrices.isEmpty() && !collection.isLong()) {
      BudgetProgrammes.of(ground).ifPresent(blocks::add);
    }
    blocks.addAll(BudgetAside.of(ground));
    blocks.addAll(BudgetRests.of(ground));
    blocks.addAll(BudgetReadings.of(ground));
    return blocks.stream().allMatch(Block.Prose.class::isInstance)
        ? Optional.empty()
        : Optional.of(
            new DocumentSection(
                ground.id(),
                teller.say("budget.collection", teller.collection(collection.code())),
                DocumentSection.Break.FOLLOWS,
                List.copyOf(blocks),
                List.of()));
  }
}
