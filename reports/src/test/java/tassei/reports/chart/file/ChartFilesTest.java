package tassei.reports.chart.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tassei.reports.chart.BulletSamples;
import tassei.reports.chart.Chart;
import tassei.reports.chart.MoneySamples;
import tassei.reports.chart.Samples;
import tassei.reports.chart.drawing.ChartPainter;

class ChartFilesTest {
  private static final Caption CAPTION = new Caption("達成は７件中１件", "目標に対する達成率（%）", "出典：模擬データ");

  @Test
  void a_picture_for_slides_is_as_large_as_a_slide_whatever_it_shows() throws IOException {
    for (Chart chart : Samples.all().values()) {
      BufferedImage image = image(ChartPng.of(chart, CAPTION));
      assertEquals(1920, image.getWidth());
      assertEquals(1080, image.getHeight());
      assertEquals(0xFFFFFF, image.getRGB(2, 2) & 0xFFFFFF);
      assertEquals(0xFFFFFF, image.getRGB(1917, 1077) & 0xFFFFFF);
    }
  }

  @Test
  void letters_on_a_slide_are_as_large_as_the_height_of_the_chart_allows() {
    for (Chart chart : Samples.all().values()) {
      Captioned slide = Captioned.within(chart, CAPTION, 16, 9);
      boolean fitsAtOnce = new Captioned(chart, CAPTION, 640).height() <= 360;

      assertEquals(fitsAtOnce, slide.width() == 640);
      assertEquals(slide.width() * 9 / 16, slide.height(), 0.001);
    }
    Captioned twice = Captioned.within(tall(), CAPTION, 16, 9);
    assertTrue(twice.width() > 800, twice.width() + " for twenty rows");
  }

  private static Chart tall() {
    Chart.Bullets few = (Chart.Bullets) BulletSamples.bullets();
    List<Chart.Bullet> rows = new ArrayList<>();
    while (rows.size() < 20) {
      rows.addAll(few.rows());
    }
    return new Chart.Bullets(few.words(), few.axis(), rows);
  }

  private static BufferedImage image(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  @Test
  void the_same_chart_gives_the_same_bytes_in_any_locale_and_time_zone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    List<byte[]> pictures = pictures();
    List<String> vectors = vectors();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(vectors, vectors());
      List<byte[]> again = pictures();
      for (int i = 0; i < pictures.size(); i++) {
        assertArrayEquals(pictures.get(i), again.get(i));
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static List<byte[]> pictures() {
    return Samples.all().values().stream()
        .limit(4)
        .map(chart -> ChartPng.of(chart, CAPTION))
        .toList();
  }

  private static List<String> vectors() {
    return Samples.all().values().stream()
        .map(chart -> ChartSvg.of(chart, "c", "題", "代替", 480))
        .toList();
  }

  @Test
  void svg_stands_in_a_page_beside_others() throws Exception {
    Set<String> ids = new HashSet<>();
    for (String name : Samples.all().keySet()) {
      String svg = ChartSvg.of(Samples.all().get(name), name, "a < b & c", "3 件 \"x\"", 480);
      Element root = parsed(svg);
      assertEquals("img", root.getAttribute("role"));
      assertEquals("3 件 \"x\"", root.getAttribute("aria-label"));
      assertEquals("a < b & c", root.getFirstChild().getTextContent());
      for (String id : found(svg, " id=\"([^\"]*)\"")) {
        assertTrue(id.startsWith(name + "-"), id);
        assertTrue(ids.add(id), id);
      }
      for (String used : found(svg, "url\\(#([^)]*)\\)")) {
        assertTrue(ids.contains(used), used);
      }
    }
    assertFalse(ids.isEmpty());
  }

  @Test
  void an_svg_that_is_a_file_has_its_caption_and_its_tips_in_place() throws Exception {
    String file = ChartSvg.file(Samples.burnUp(), CAPTION, "c", "代替", 480);
    Element root = parsed(file);
    String texts = joined(root.getElementsByTagName("text"));
    for (String said : List.of(CAPTION.title(), CAPTION.subtitle(), CAPTION.source())) {
      assertTrue(texts.contains(said), said + " is not in " + texts);
    }
    assertFalse(
        joined(
                parsed(ChartSvg.of(Samples.burnUp(), "c", "題", "代替", 480))
                    .getElementsByTagName("text"))
            .contains(CAPTION.source()));
    Element marks = (Element) root.getLastChild();
    assertTrue(marks.getAttribute("transform").startsWith("translate(14,"), file);
    double chart = ChartPainter.size(Samples.burnUp(), 452).getHeight();
    assertTrue(Double.parseDouble(root.getAttribute("height")) > chart + 40);
  }

  private static String joined(NodeList texts) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < texts.getLength(); i++) {
      joined.append(texts.item(i).getTextContent()).append('\n');
    }
    return joined.toString();
  }

  @Test
  void svg_fetches_nothing_and_has_no_prolog() {
    for (String svg : vectors()) {
      assertTrue(svg.startsWith("<svg "), svg.substring(0, 40));
      assertEquals(
          List.of(),
          found(svg.replaceAll(" xmlns(:xlink)?=\"[^\"]*\"", ""), "(https?:|href|<image)"));
    }
  }

  @Test
  void each_value_has_a_tip() throws Exception {
    List<String> tips = tips(MoneySamples.stackedNames());
    assertTrue(tips.contains("医薬品プロジェクト / 厚生労働省: 181.8"), tips.toString());
    assertTrue(tips(MoneySamples.flow()).contains("総務省 → 医療機器・ヘルスケアプロジェクト: 3.2"));
    assertTrue(tips(Samples.burnUp()).contains("実績 R5: 74件"));
    assertTrue(tips(MoneySamples.waterfall()).contains("第２次補正: +64"));
    assertTrue(tips(MoneySamples.heatMap()).contains("シーズ開発・研究基盤プロジェクト / 総務省: 0"));
    assertTrue(tips(BulletSamples.bullets()).contains("薬事承認申請件数: 365.0% 73 / 目標 20件以上"));
    assertTrue(tips(BulletSamples.bullets()).contains("シーズの企業への導出件数: 96.7 (85–118.3)"));
  }

  @Test
  void a_name_that_is_markup_stays_a_name() throws Exception {
    Chart chart =
        new Chart.Waterfall(
            "億円",
            List.of(
                new Chart.Step(
                    "<script>&\"\u0007\uD83D\uDE00\uD83D",
                    Samples.value("1"),
                    Chart.Step.Kind.TOTAL)));

    assertEquals(List.of("<script>&\"\uD83D\uDE00: 1"), tips(chart));
  }

  private static List<String> tips(Chart chart) throws Exception {
    NodeList titles = parsed(ChartSvg.of(chart, "c", "題", "代替", 480)).getElementsByTagName("title");
    List<String> tips = new ArrayList<>();
    for (int i = 1; i < titles.getLength(); i++) {
      tips.add(titles.item(i).getTextContent());
    }
    return tips;
  }

  private static Element parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)))
        .getDocumentElement();
  }

  private static List<String> found(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
