package tassei.reports.page.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommonPartTest {

  @Test
  void whatAllNamesShareIsLeftOut() {
    assertEquals(List.of("研究", "教育"), CommonPart.without(List.of("研究（センター）", "教育（センター）")));
    assertEquals(
        List.of("research", "education"),
        CommonPart.without(List.of("Centres: research", "Centres: education")));
  }

  @Test
  void whatDiffersStays() {
    List<String> names = List.of("研究（A）", "教育（B）");
    assertEquals(names, CommonPart.without(names));
    assertEquals(List.of("研究（A）"), CommonPart.without(List.of("研究（A）")));
    List<String> bare = List.of("Centres: ", "Centres: x");
    assertEquals(bare, CommonPart.without(bare));
  }
}
