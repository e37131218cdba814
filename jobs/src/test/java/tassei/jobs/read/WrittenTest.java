package tassei.jobs.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything Japanese offices write in a cell. */
class WrittenTest {

  @ParameterizedTest
  @CsvSource({
    "2021, 2021",
    "FY2021, 2021",
    "fy2021, 2021",
    "2021年度, 2021",
    "２０２１年度, 2021",
    "ＦＹ２０２１, 2021",
    "FY 2021, 2021",
    "令和3年度, 2021",
    "令和３年度, 2021",
    "令和 3 年度, 2021",
    "令和元年度, 2019",
    "平成31年度, 2019",
    "平成元年度, 1989",
    "昭和63年度, 1988",
    "R3, 2021",
    "r3, 2021",
    "Ｒ３, 2021",
    "R03, 2021",
    "H30, 2018",
    "㍻30年度, 2018",
    "S63, 1988",
    "平成32年度, 2020",
    "1900, 1900",
    "FY2200, 2200",
    "H35, 2023"
  })
  void years(String cell, int year) {
    assertEquals(Optional.of(year), Written.year(cell));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "21",
        "202",
        "20211",
        "1899",
        "2201",
        "9999",
        "FY2201年度",
        "2021-2022",
        "令和",
        "令和0年度",
        "R0",
        "H0",
        "大正3年度",
        "2021年",
        "2021.0",
        "-2021",
        "3",
        "R3年度末",
        "来年度"
      })
  void notAYear(String cell) {
    assertEquals(Optional.empty(), Written.year(cell));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "181.8 | 181.8 | 0.1 | false",
        "1,818 | 1818 | 1 | false",
        "１，８１８ | 1818 | 1 | false",
        "1818 | 1818 | 1 | false",
        "4.80 | 4.80 | 0.01 | false",
        "▲4.8 | -4.8 | 0.1 | false",
        "△4.8 | -4.8 | 0.1 | false",
        "▲ 4.8 | -4.8 | 0.1 | false",
        "-4.8 | -4.8 | 0.1 | false",
        "－4.8 | -4.8 | 0.1 | false",
        "−4.8 | -4.8 | 0.1 | false",
        "+4.8 | 4.8 | 0.1 | false",
        "0 | 0 | 1 | false",
        "約1,800 | 1800 | 100 | true",
        "約2.3万 | 23000 | 1000 | true",
        "約 89 | 89 | 1 | true",
        "約100.0 | 100.0 | 100 | true",
        "約0 | 0 | 1 | true",
        "約▲20 | -20 | 10 | true",
        "2.3万 | 23000 | 1000 | false",
        "3億 | 300000000 | 100000000 | false",
        "1,234.56789012 | 1234.56789012 | 0.00000001 | false"
      })
  void numbers(String cell, String value, String place, boolean about) {
    Written.Measured number = Written.number(cell).orElseThrow();
    assertEquals(
        List.of(plain(value), plain(place), about),
        List.of(
            plain(number.value().toPlainString()),
            plain(number.place().toPlainString()),
            number.about()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "▲",
        "約",
        "1,81",
        "1,8180",
        ",818",
        "1.2.3",
        "1e3",
        "12 %",
        "4.8億円",
        "1/2",
        "NaN",
        "0x10",
        "--4",
        "4-",
        "1.123456789",
        "1,000,000,000,000,000,000,000",
        "999999999999999999兆"
      })
  void notANumber(String cell) {
    assertEquals(Optional.empty(), Written.number(cell));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-31, 2024-03-31",
    "2024/3/31, 2024-03-31",
    "2024.3.31, 2024-03-31",
    "２０２４－０３－３１, 2024-03-31",
    "2024年3月31日, 2024-03-31",
    "令和6年3月31日, 2024-03-31",
    "R6.3.31, 2024-03-31",
    "平成31年4月30日, 2019-04-30",
    "令和元年5月1日, 2019-05-01",
    "1900-04-01, 1900-04-01",
    "2201-03-31, 2201-03-31",
    "2024-02-29, 2024-02-29"
  })
  void days(String cell, String day) {
    assertEquals(Optional.of(day), Written.day(cell).map(String::valueOf));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2023-02-29",
        "2024-13-01",
        "2024-3",
        "31/3/2024",
        "20240331",
        "令和0年3月31日",
        "1900-03-31",
        "2201-04-01"
      })
  void notADay(String cell) {
    assertEquals(Optional.empty(), Written.day(cell));
  }

  @Test
  void flags() {
    assertEquals(
        List.of(
            Optional.of(true),
            Optional.of(true),
            Optional.of(false),
            Optional.of(false),
            Optional.empty()),
        List.of("TRUE", "１", "false", "0", "maybe").stream().map(Written::flag).toList());
  }

  private static String plain(String number) {
    return new java.math.BigDecimal(number).stripTrailingZeros().toPlainString();
  }
}
