package tassei.reports.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SingularTest {

  @Test
  void lastWordsLoseTheirPlural() {
    assertEquals("case", Singular.of("cases"));
    assertEquals("SNP", Singular.of("SNPs"));
    assertEquals("analysis", Singular.of("analyses"));
    assertEquals("study", Singular.of("studies"));
    assertEquals("disease", Singular.of("diseases"));
    assertEquals("process", Singular.of("processes"));
    assertEquals("approved product", Singular.of("approved products"));
  }

  @Test
  void whatIsNoPluralOrJoinsTwoStaysAsItIs() {
    assertEquals("¥ million", Singular.of("¥ million"));
    assertEquals("series", Singular.of("series"));
    assertEquals("genes and variants", Singular.of("genes and variants"));
    assertEquals("basis", Singular.of("basis"));
  }
}
