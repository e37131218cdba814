package tassei.reports.front.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tassei.reports.model.ReportModel;
import tassei.reports.model.change.ChangeCause;
import tassei.reports.model.fact.Earlier;

/**
 * How the targets of a plan moved within a year, by project.
 *
 * @param asOf the day a year before
 */
public record Moves(LocalDate asOf, List<Row> rows) {

  /** A project, its targets in the order of the strip. */
  public record Row(String project, List<Move> moves) {
    public List<Move> wholes() {
      return moves.stream().filter(move -> !move.target().kpi().isPart()).toList();
    }
  }

  /**
   * A target then and now.
   *
   * @param then null where nothing was known of it
   */
  public record Move(Strip.Target target, Earlier.Standing then) {
    public TargetState before() {
      return then == null ? TargetState.UNKNOWN : TargetState.of(then);
    }

    public TargetState stand() {
      return target.stand();
    }

    public boolean isNewlyMet() {
      return stand().isMet() && !before().isMet();
    }

    public boolean hasRisen() {
      return stand().isAbove(before());
    }

    public boolean hasFallen() {
      return before().isAbove(stand());
    }

    /** Only what is known at both times can be the same. */
    public boolean isSame() {
      boolean isKnown = before() != TargetState.UNKNOWN && stand() != TargetState.UNKNOWN;
      return isKnown && !hasRisen() && !hasFallen();
    }

    public boolean isNewlyComputed() {
      return before() == TargetState.UNKNOWN && stand() != TargetState.UNKNOWN;
    }

    /** Null where it is not known. */
    public BigDecimal by(ChangeCause cause) {
      return then == null ? null : then.by(cause);
    }
  }

  /** Of the first plan; none where nothing was known of it a year before. */
  public static Optional<Moves> of(ReportModel model, Strip strip) {
    Optional<Earlier> earlier = model.view().earlier();
    if (earlier.isEmpty()) {
      return Optional.empty();
    }
    List<Row> rows = new ArrayList<>();
    for (Strip.Row row : strip.rows()) {
      List<Move> moves = new ArrayList<>();
      for (Strip.Target target : row.targets()) {
        moves.add(new Move(target, earlier.get().of(target.kpi().code()).orElse(null)));
      }
      rows.add(new Row(row.project(), moves));
    }
    Moves found = new Moves(earlier.get().asOf(), rows);
    boolean isKnown = found.all().stream().anyMatch(move -> move.then() != null);
    return isKnown ? Optional.of(found) : Optional.empty();
  }

  /** With the parts of others. */
  public List<Move> all() {
    return rows.stream().flatMap(row -> row.moves().stream()).toList();
  }

  public List<Move> wholes() {
    return rows.stream().flatMap(row -> row.wholes().stream()).toList();
  }

  public long metBefore() {
    return count(wholes(), move -> move.before().isMet());
  }

  public static long count(List<Move> moves, Predicate<Move> which) {
    return moves.stream().filter(which).count();
  }

  /** Targets whose actual this changed. */
  public static long changedBy(List<Move> moves, ChangeCause cause) {
    return count(moves, move -> move.by(cause) != null && move.by(cause).signum() != 0);
  }
}
