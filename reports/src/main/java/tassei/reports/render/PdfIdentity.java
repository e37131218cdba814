package tassei.reports.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import tassei.reports.document.Document.Stamp;

/**
 * The date and number of a PDF, made from the run: the same run gives the same bytes at any time.
 */
record PdfIdentity(Calendar date, long number) {
  private static final Pattern DAY = Pattern.compile("(\\d{4})\\D+(\\d{1,2})\\D+(\\d{1,2})");
  private static final Pattern XMP_DATE =
      Pattern.compile("(<xmp:(?:Create|Modify)Date>)[^<]*(</xmp:)");

  static PdfIdentity of(Stamp stamp) {
    CRC32 number = new CRC32();
    number.update(stamp.toString().getBytes(StandardCharsets.UTF_8));
    return new PdfIdentity(day(stamp.asOf()), number.getValue());
  }

  private static Calendar day(String printed) {
    Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    day.clear();
    Matcher found = DAY.matcher(printed);
    if (found.find()) {
      day.set(number(found, 1), number(found, 2) - 1, number(found, 3));
    }
    return day;
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  void mark(PDDocument pdf) throws IOException {
    pdf.getDocumentInformation().setCreationDate(date);
    pdf.setDocumentId(number);
    PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    String dated = XMP_DATE.matcher(xmp).replaceAll("$1" + date.toInstant() + "$2");
    metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
  }
}
