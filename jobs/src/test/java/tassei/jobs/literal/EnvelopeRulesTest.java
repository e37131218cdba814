package tassei.jobs.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.jobs.table.Budget;

/** What a piece and its envelope must have in common. */
class EnvelopeRulesTest {

  @Test
  void aPieceStandsInItsEnvelopesCollectionYearStageAndAccount() {
    refuses(
        """
        line | collection | fiscal_year | stage   | account | inclusion | envelope | amount
        E    |            | 2021        | initial | general | own       |          | 100
        a    | main       | 2021        | initial | general | part      | E        | 1
        b    | other      | 2021        | initial | general | part      | E        | 1
        c    |            | 2022        | initial | general | part      | E        | 1
        d    |            | 2021        | draft   | general | part      | E        | 1
        e    |            | 2021        | initial | special | part      | E        | 1
        f    |            | 2021        | initial |         | part      | E        | 1
        g    | other      | 2022        | draft   |         | within    | E        | 1
        """,
        "3: envelope-scope(envelope)",
        "4: envelope-scope(envelope)",
        "5: envelope-scope(envelope)",
        "6: envelope-scope(envelope)");
  }

  @Test
  void theAccountOfAPieceThatLeavesItBlankIsItsEnvelopes() {
    refuses(
        """
        line | account | inclusion | envelope | amount
        E    | general | own       |          | 100
        A    |         | part      | E        | 60
        AA   | general | part      | A        | 20
        AB   | special | part      | A        | 20
        """,
        "4: envelope-scope(envelope)");
  }

  @Test
  void anEnvelopeCountsItself() {
    refuses(
        """
        line | inclusion | envelope | amount
        E    | own       |          | 100
        W    | within    | E        | 10
        R    | relisted  |          | 10
        A    | of-which  | E        | 60
        AA   | part      | A        | 20
        b    | part      | W        | 1
        c    | of-which  | R        | 1
        d    | within    | W        | 1
        C    | other-cut |          | 100
        O    | outer     |          | 190
        e    | part      | C        | 1
        f    | of-which  | O        | 1
        g    | within    | C        | 1
        h    | within    | O        | 1
        """,
        "6: envelope-inclusion(envelope)",
        "7: envelope-inclusion(envelope)",
        "11: envelope-inclusion(envelope)",
        "12: envelope-inclusion(envelope)");
  }

  @Test
  void noLineIsInsideItself() {
    refuses(
        """
        line | inclusion | envelope | amount
        a    | part      | b        | 1
        b    | part      | c        | 1
        c    | part      | a        | 1
        d    | of-which  | d        | 1
        """,
        "1: envelope-cycle(envelope)",
        "2: envelope-cycle(envelope)",
        "3: envelope-cycle(envelope)",
        "4: envelope-cycle(envelope)");
  }

  @Test
  void thePiecesOfOneEnvelopeAreAllPartOrAllOfWhich() {
    refuses(
        """
        line | inclusion | envelope | amount
        E    | own       |          | 100
        a    | part      | E        | 1
        b    | of-which  | E        | 1
        F    | own       |          | 100
        c    | of-which  | F        | 1
        d    | of-which  | F        | 1
        e    | within    | F        | 1
        f    | relisted  | F        | 1
        """,
        "2: mixed-pieces(envelope)",
        "3: mixed-pieces(envelope)");
  }

  @Test
  void aPieceThatWasWithdrawnOrChangedIsNoLongerMixed() {
    refuses(
        """
        line | inclusion | envelope | amount | status    | reported_on
        E    | own       |          | 100    | confirmed |
        a    | part      | E        | 1      | confirmed | 2021-01-01
        a    | of-which  | E        | 1      | confirmed | 2021-02-01
        b    | of-which  | E        | 1      | confirmed | 2021-01-01
        F    | own       |          | 100    | confirmed |
        c    | part      | F        | 1      | confirmed | 2021-01-01
        c    | part      | F        | 1      | withdrawn | 2021-02-01
        d    | of-which  | F        | 1      | confirmed | 2021-02-01
        """);
  }

  /** Copies are told apart later: until then each of them is a piece in force. */
  @Test
  void copiesAndVersionsOfOneDayAreMixedWhateverTheirOrder() {
    refuses(
        """
        line | inclusion | envelope | amount
        E    | own       |          | 100
        a    | part      | E        | 40
        a    | part      | E        | 40
        a    | part      | E        | 50
        b    | of-which  | E        | 30
        """,
        "2: mixed-pieces(envelope)",
        "3: mixed-pieces(envelope)",
        "4: mixed-pieces(envelope)",
        "5: mixed-pieces(envelope)");
  }

  /** A version that is refused for itself leaves the one before in force. */
  @Test
  void theNewestSoundVersionIsTheOneThatIsMixed() {
    refuses(
        """
        line | inclusion | envelope | amount | reported_on
        E    | own       |          | 100    |
        a    | part      | E        | 40     | 2021-01-01
        a    | of-which  | E        | many   | 2021-02-01
        b    | of-which  | E        | 30     |
        """,
        "2: mixed-pieces(envelope)",
        "3: number(amount)",
        "4: mixed-pieces(envelope)");
  }

  private static void refuses(String rows, String... refused) {
    assertEquals(List.of(refused), LiteralRun.budget(rows).refused(Budget.TABLE));
  }
}
