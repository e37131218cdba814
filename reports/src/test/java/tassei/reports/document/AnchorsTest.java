package tassei.reports.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tassei.reports.chart.Chart;

class AnchorsTest {

  @Test
  void twoFiguresOfOneCodeHaveTwoIds() {
    List<DocumentSection> sections =
        List.of(
            section("a", List.of(picture("series-X-1"), picture("series-X-1")), List.of()),
            section(
                "b", List.of(table("series-x-1")), List.of(section("A", List.of(), List.of()))));
    List<DocumentSection> unique = new Anchors(Front.NONE).unique(sections);
    assertEquals(
        List.of("series-X-1", "series-X-1-2"),
        unique.get(0).blocks().stream().map(AnchorsTest::id).toList());
    assertEquals(
        List.of("series-x-1-3"), unique.get(1).blocks().stream().map(AnchorsTest::id).toList());
    assertEquals("A-2", unique.get(1).parts().get(0).id());
  }

  @Test
  void anIdThatIsTakenByACodeIsPassedOver() {
    List<DocumentSection> unique =
        new Anchors(Front.NONE)
            .unique(
                List.of(
                    section("p", List.of(), List.of()),
                    section("p-2", List.of(), List.of()),
                    section("p", List.of(), List.of())));
    assertEquals(List.of("p", "p-2", "p-3"), unique.stream().map(DocumentSection::id).toList());
  }

  @Test
  void figuresAreCountedInTheirChapterAndEmptyChaptersHaveNoNumber() {
    Document document =
        new Document(
            Language.JA,
            "題",
            "作成",
            new Document.Cover("題", "", List.of(), List.of(), List.of()),
            List.of(
                section("empty", List.of(), List.of()),
                section("one", List.of(picture("x")), List.of()),
                section(
                    "two",
                    List.of(picture("y")),
                    List.of(section("part", List.of(picture("z")), List.of())))),
            new Document.Stamp("run", "day", "hash", "version"),
            Map.of(),
            List.of(),
            List.of());
    assertEquals(Map.of("x", "1-1", "y", "2-1", "z", "2-2"), document.figureNumbers());
  }

  private static DocumentSection section(
      String id, List<Block> blocks, List<DocumentSection> parts) {
    return new DocumentSection(id, id, DocumentSection.Break.FOLLOWS, blocks, parts);
  }

  private static Block.Picture picture(String id) {
    Chart chart = new Chart.Waterfall("億円", List.of());
    return new Block.Picture(id, chart, Block.Width.FULL, "題", "", "", "代替");
  }

  private static Block.Table table(String id) {
    return new Block.Table(id, "題", "", List.of(), List.of(), "", Block.Table.Use.READ);
  }

  private static String id(Block block) {
    return block instanceof Block.Picture picture ? picture.id() : ((Block.Table) block).id();
  }
}
