package tassei.reports.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * The first two pages: four questions, each with its answer as a title, one picture and a source.
 *
 * @param questions empty where the document has a cover instead
 */
public record Front(Head head, List<Question> questions) {
  public static final Front NONE =
      new Front(new Head("", "", "", "", List.of(), "", List.of()), List.of());

  /**
   * What the report is about.
   *
   * @param publisher issuer and contact; empty where the settings do not say
   * @param years of the plan; empty where it has none
   * @param left how long it still runs
   * @param laidOver what a scenario does and takes for granted; empty of a run
   */
  public record Head(
      String title,
      String plan,
      String publisher,
      String asOf,
      List<Year> years,
      String left,
      List<Document.Fact> laidOver) {}

  /** A year of the plan, and whether it is over. */
  public record Year(String name, boolean isOver) {}

  /**
   * A question and its answer.
   *
   * @param id unique in the document
   * @param tags the marks that hold for all of it
   * @param answer one line
   * @param lead one or two lines that say more; empty where nothing is to be said
   */
  public record Question(
      String id,
      String asked,
      List<Tag> tags,
      String answer,
      String lead,
      List<FrontPart> parts,
      String source) {

    /** A title of 33 full-width characters, or 69 letters, stands on one line at its full size. */
    private static final int ONE_LINE = 33 * 67;

    private static final int LETTER = 32;
    private static final int FULL_WIDTH = 67;
    private static final int FIRST_WIDE = 0x2000;

    /** With a mark before the words for those who do not see its figures. */
    Question marked(String mark) {
      return new Question(
          id,
          asked,
          tags,
          answer,
          lead,
          parts.stream().map(part -> marked(part, mark)).toList(),
          source);
    }

    private static FrontPart marked(FrontPart part, String mark) {
      return part instanceof FrontPart.Money money
          ? new FrontPart.Money(money.picture().marked(mark), money.bars())
          : part;
    }

    public boolean isLong() {
      return width() > ONE_LINE;
    }

    private int width() {
      return answer.codePoints().map(code -> code < FIRST_WIDE ? LETTER : FULL_WIDTH).sum();
    }
  }

  /** A mark on a block: of invented rows, of published figures, of a scenario. */
  public record Tag(String word, Kind kind) {
    /** What it warns of, or not. */
    public enum Kind {
      SIMULATED,
      PUBLISHED
    }
  }

  public boolean isEmpty() {
    return questions.isEmpty();
  }

  /** Of a scenario. */
  public Front marked(String mark) {
    return new Front(head, questions.stream().map(question -> question.marked(mark)).toList());
  }

  /** Its figures, in reading order. */
  public Stream<Block.Picture> pictures() {
    return questions.stream()
        .flatMap(question -> question.parts().stream())
        .filter(FrontPart.Money.class::isInstance)
        .map(part -> ((FrontPart.Money) part).picture());
  }

  /** What its questions answer, as facts for a place that has no pictures. */
  public List<Document.Fact> answers() {
    return questions.stream()
        .map(question -> new Document.Fact(question.asked(), said(question)))
        .toList();
  }

  private static String said(Question question) {
    return question.lead().isEmpty()
        ? question.answer()
        : question.answer() + "\n" + question.lead();
  }

  /** Texts that stand on no other page. */
  Stream<String> texts() {
    return Stream.concat(
        Stream.of(head.title(), head.plan(), head.publisher()),
        questions.stream().flatMap(question -> Stream.of(question.answer(), question.source())));
  }
}
