package tassei.reports.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlInChromiumTest {
  private static final String NAMES =
      "[...%s.tBodies[0].rows].filter(row => !row.hidden)"
          + ".map(row => row.cells[0].textContent.trim().slice(0, 4)).join(' ')";
  private static final String KPIS = "document.getElementById('t-drug-kpi-table')";
  private static final String TOOLS = "document.querySelector('[data-table=drug-kpi-table]')";
  private static final String COUNT = TOOLS + ".querySelector('.count').textContent";

  @TempDir static Path profile;

  @TempDir static Path folder;
  private static Path page;
  private static Chromium browser;

  @BeforeAll
  static void open() throws Exception {
    page = folder.resolve("report.html");
    HtmlDocument.write(SampleDocument.ja(), page);
    browser = Chromium.open(profile, page, 1280, 900);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void reset() throws Exception {
    browser.resize(1280, 900);
    browser.load(page);
  }

  @Test
  void theFirstClickSortsUpAndTheSecondDown() throws Exception {
    String target = KPIS + ".tHead.rows[0].cells[2]";
    browser.evaluate(target + ".querySelector('button').click()");
    assertEquals("ascending", browser.evaluate(target + ".getAttribute('aria-sort')"));
    assertEquals("アウトプ 非臨床P シーズの うち企業 免疫アレ 臨床試験", names(KPIS));
    browser.evaluate(target + ".querySelector('button').click()");
    assertEquals("descending", browser.evaluate(target + ".getAttribute('aria-sort')"));
    assertEquals("アウトプ 臨床試験 免疫アレ シーズの うち企業 非臨床P", names(KPIS));
  }

  @Test
  void theTotalStaysLast() throws Exception {
    String table = "document.getElementById('t-budget-matrix')";
    browser.evaluate(table + ".tHead.rows[0].cells[4].querySelector('button').click()");
    assertEquals("文部科学 経済産業 厚生労働 計", names(table));
  }

  @Test
  void theKeyboardSorts() throws Exception {
    String last = KPIS + ".tHead.rows[0].cells[6]";
    browser.evaluate(last + ".querySelector('button').focus()");
    browser.press("Enter", 13, "\r");
    assertEquals("ascending", browser.evaluate(last + ".getAttribute('aria-sort')"));
  }

  @Test
  void theFirstTabLeadsPastTheContents() throws Exception {
    browser.press("Tab", 9, "");
    assertEquals("skip", browser.evaluate("document.activeElement.className"));
    browser.press("Enter", 13, "\r");
    assertEquals("main", browser.evaluate("document.activeElement.id"));
  }

  @Test
  void typedWordsFilter() throws Exception {
    assertEquals("8行のうち8行", browser.evaluate(COUNT));
    browser.evaluate(TOOLS + ".querySelector('.text').focus()");
    browser.type("ＰＯＣ");
    assertEquals("8行のうち1行", browser.evaluate(COUNT));
    assertEquals("アウトプ 非臨床P", names(KPIS));
  }

  @Test
  void whatIsFoundUnderARowShowsTheRowToo() throws Exception {
    browser.evaluate(TOOLS + ".querySelector('.text').focus()");
    browser.type("企業への導出");
    assertEquals("アウトプ シーズの うち企業", names(KPIS));
  }

  @Test
  void choicesFilterTogether() throws Exception {
    choose("ministry", "厚生労働省");
    assertEquals("8行のうち4行", browser.evaluate(COUNT));
    choose("judgement", "遅れ");
    assertEquals("8行のうち1行", browser.evaluate(COUNT));
    assertEquals("アウトプ 免疫アレ", names(KPIS));
    browser.evaluate(TOOLS + ".querySelector('.reset').click()");
    assertEquals("8行のうち8行", browser.evaluate(COUNT));
  }

  @Test
  void namesThatLookLikeMarkupAreChoicesLikeOthers() throws Exception {
    assertEquals(
        "</script>",
        browser.evaluate(
            "document.querySelector('[data-table=hostile-table] [data-key=project]')"
                + ".options[1].value"));
  }

  @Test
  void aPhoneScrollsDownOnly() throws Exception {
    browser.resize(390, 844);
    assertEquals("390", browser.evaluate("document.documentElement.scrollWidth"));
    assertEquals(
        "0",
        browser.evaluate(
            "[...document.querySelectorAll('table')].filter(table =>"
                + " table.parentElement.scrollWidth > table.parentElement.clientWidth).length"));
  }

  @Test
  void onAPhoneARowIsACardWhoseCellsSayWhatTheyAre() throws Exception {
    browser.resize(390, 844);
    String cell = KPIS + ".querySelector('tr.plain td.right')";
    assertEquals(
        "true",
        browser.evaluate(
            "getComputedStyle("
                + cell
                + ", '::before').content === JSON.stringify("
                + KPIS
                + ".tHead.rows[0].cells["
                + cell
                + ".cellIndex].textContent.trim())"));
    assertEquals("flex", browser.evaluate("getComputedStyle(" + cell + ").display"));
    browser.resize(1280, 900);
    assertEquals("table-cell", browser.evaluate("getComputedStyle(" + cell + ").display"));
  }

  @Test
  void nothingIsAskedForAndNothingComplains() throws Exception {
    assertEquals(Set.of(page.toUri().toString()), Set.copyOf(browser.requests()));
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void aComplaintWouldBeHeard() throws Exception {
    Path broken = folder.resolve("broken.html");
    Files.writeString(
        broken,
        Files.readString(page)
            .replace("</footer>", "<img alt='' src='http://127.0.0.1:9/'/></footer>"));
    Path second = Files.createDirectory(profile.resolve("second"));
    try (Chromium other = Chromium.open(second, broken, 1280, 900)) {
      assertTrue(
          other.complaints().toString().contains("Content Security Policy"),
          other.complaints().toString());
    }
  }

  private static String names(String table) throws Exception {
    return browser.evaluate(NAMES.formatted(table));
  }

  private static void choose(String key, String value) throws Exception {
    browser.evaluate(
        "{ const select = %s.querySelector('[data-key=%s]'); select.value = '%s';"
                .formatted(TOOLS, key, value)
            + " select.dispatchEvent(new Event('input', {bubbles: true})); }");
  }
}
