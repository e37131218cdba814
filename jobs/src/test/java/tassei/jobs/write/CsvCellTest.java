package tassei.jobs.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that Excel shows as they are and programs read back. */
class CsvCellTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "計画 ~ 計画",
        "a,b ~ \"a,b\"",
        "say \"yes\" ~ \"say \"\"yes\"\"\"",
        "two\\nlines ~ \"two\\nlines\"",
        "=1+1 ~ '=1+1",
        "+81 ~ '+81",
        "-4.8 ~ '-4.8",
        "@cmd ~ '@cmd",
        "'quoted ~ ''quoted",
        "\\tx ~ '\\tx",
        "\\rx ~ \"'\\rx\"",
        "\\nx ~ \"'\\nx\"",
        "=\"a\",b ~ \"'=\"\"a\"\",b\"",
        "a=b ~ a=b",
        "▲4.8 ~ ▲4.8"
      })
  void texts(String text, String cell) {
    assertEquals(control(cell), CsvCell.of(control(text)));
  }

  @ParameterizedTest
  @CsvSource({"-4.80, -4.8", "0E-5, 0", "1E+3, 1000", "100.00000, 100", "0.00001, 0.00001"})
  void numbersAreNeverGuardedAndNeverWrittenWithExponents(String number, String cell) {
    assertEquals(cell, CsvCell.of(new BigDecimal(number)));
  }

  @Test
  void numbersOfAnySizeAreAsTheLibraryWritesThem() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      BigInteger digits = new BigInteger(1 + random.nextInt(95), random);
      BigDecimal number =
          new BigDecimal(random.nextBoolean() ? digits : digits.negate(), random.nextInt(30) - 5)
              .multiply(BigDecimal.TEN.pow(random.nextInt(4)));
      String written = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
      assertEquals(written, CsvCell.of(number));
    }
  }

  @Test
  void otherValues() {
    assertEquals("", CsvCell.of(null));
    assertEquals("", CsvCell.of(""));
    assertEquals("2024-03-31", CsvCell.of(LocalDate.of(2024, 3, 31)));
    assertEquals("-3", CsvCell.of(-3));
    assertEquals("true", CsvCell.of(true));
  }

  private static String control(String text) {
    return text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
  }
}
