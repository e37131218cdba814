package tassei.jobs.pass.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.FoldedPart;
import tassei.jobs.pass.Groups;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.pass.packed.KeptFolder;
import tassei.jobs.pass.packed.KeptFolds;

/**
 * What a fold came to before, and what it comes to now.
 *
 * @param question all that the fold depends on beside the rows; null: nothing is kept of it
 * @param like how rows of result tables are held
 */
record KeptSums<R, S>(KeptFolder kept, String question, Fold<R, S> fold, RowBuffer like) {

  /**
   * The name of what these rows come to; null: it has none.
   *
   * @param rows texts that say which rows these are; null among them: nothing says so
   */
  String name(List<String> rows) {
    if (question == null || !kept.isLasting() || rows.stream().anyMatch(Objects::isNull)) {
      return null;
    }
    List<String> all = new ArrayList<>(rows);
    all.add(question);
    return kept.name("sums", all);
  }

  Optional<FoldedPart<S>> find(String name) {
    return name == null ? Optional.empty() : KeptFolds.find(kept, name, fold, like);
  }

  /** What rows come to; where it has a name, it is kept. */
  FoldedPart<S> made(String name, Iterator<R> rows) {
    RowBuffer own = like.another();
    return keep(name, Groups.fold(rows, fold, own), own);
  }

  /** Keeps what rows came to, where that has a name. */
  FoldedPart<S> keep(String name, S sums, RowBuffer own) {
    return name == null
        ? new FoldedPart<>(sums, own.sorted())
        : KeptFolds.keep(kept, name, fold, new FoldedPart<>(sums, own.sortedToBeKept()));
  }
}
