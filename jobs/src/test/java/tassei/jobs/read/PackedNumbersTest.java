package tassei.jobs.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.util.Random;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that the library packs are unpacked as they were, however many are asked for at once. */
class PackedNumbersTest {
  private static final int COUNT = 5_000;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 7, 8, 9, 12, 16, 17, 24, 31})
  void numbersAreAsTheyWere(int bits) throws IOException {
    Random random = new Random(bits);
    int[] numbers = numbers(bits, random);
    PackedNumbers packed = new PackedNumbers(packed(bits, numbers), bits);
    int[] read = new int[COUNT];
    int begin = 0;
    while (begin < COUNT) {
      int end = Math.min(COUNT, begin + random.nextInt(random.nextBoolean() ? 5 : 300));
      packed.read(read, begin, end);
      begin = end;
    }
    assertArrayEquals(numbers, read);
  }

  /** Runs of any length, of one number or of different ones. */
  private static int[] numbers(int bits, Random random) {
    int[] numbers = new int[COUNT];
    int one = 0;
    for (int i = 0; i < COUNT; i++) {
      boolean isSame = i / 100 % 3 == 0 || (i / 100 % 3 == 1 && random.nextInt(20) > 0);
      one = isSame ? one : random.nextInt() & (int) ((1L << bits) - 1);
      numbers[i] = one;
    }
    return numbers;
  }

  private static byte[] packed(int bits, int[] numbers) throws IOException {
    RunLengthBitPackingHybridEncoder encoder =
        new RunLengthBitPackingHybridEncoder(bits, 64, 64_000, new HeapByteBufferAllocator());
    for (int number : numbers) {
      encoder.writeInt(number);
    }
    return PackedNumbers.rest(encoder.toBytes().toInputStream());
  }
}
