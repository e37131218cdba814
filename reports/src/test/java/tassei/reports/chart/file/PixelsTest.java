package tassei.reports.chart.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Pictures that were written by ImageIO before must keep their hashes. */
class PixelsTest {
  @Test
  void a_picture_of_one_pixel_is_written_as_imageio_does() throws IOException {
    assertSameBytes(noise(1, 1, 1));
  }

  @Test
  void rows_like_the_one_above_are_written_as_imageio_does() throws IOException {
    assertSameBytes(noise(640, 360, 40));
  }

  @Test
  void a_picture_of_many_parts_is_written_as_imageio_does() throws IOException {
    assertSameBytes(noise(301, 207, 1));
  }

  private static void assertSameBytes(BufferedImage image) throws IOException {
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    ImageIO.write(image, "png", expected);

    assertArrayEquals(expected.toByteArray(), Pixels.png(image));
  }

  /** Squares of an edge, each of a colour of its own. */
  private static BufferedImage noise(int width, int height, int edge) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] colours = new Random(7).ints(1 + width / edge * (1 + height / edge)).toArray();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, colours[x / edge * (height / edge) + y / edge]);
      }
    }
    return image;
  }
}
