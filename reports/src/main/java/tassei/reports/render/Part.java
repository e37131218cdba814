package tassei.reports.render;

import java.util.ArrayList;
import java.util.List;
import tassei.reports.document.Block;

/**
 * Blocks that stand together on a page: one, or two half figures side by side.
 *
 * @param macro of the template, named as the record it draws
 */
public record Part(String macro, List<Block> blocks) {

  static List<Part> of(List<Block> blocks) {
    List<Part> parts = new ArrayList<>();
    for (int at = 0; at < blocks.size(); at++) {
      boolean paired = isHalf(blocks, at) && isHalf(blocks, at + 1);
      parts.add(
          new Part(
              blocks.get(at).getClass().getSimpleName(),
              List.copyOf(blocks.subList(at, paired ? at + 2 : at + 1))));
      at += paired ? 1 : 0;
    }
    return parts;
  }

  private static boolean isHalf(List<Block> blocks, int at) {
    return at < blocks.size()
        && blocks.get(at) instanceof Block.Picture picture
        && picture.width() == Block.Width.HALF;
  }
}
