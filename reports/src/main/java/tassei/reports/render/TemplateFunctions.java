package tassei.reports.render;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.util.ArrayList;
import java.util.List;
import tassei.reports.document.Block;
import tassei.reports.document.DocumentSection;

/** What a template asks of Java. */
final class TemplateFunctions {
  private TemplateFunctions() {}

  /** The blocks of a section as they stand together. */
  static TemplateMethodModelEx parts() {
    return arguments -> {
      List<Block> blocks = new ArrayList<>();
      for (Object block : (List<?>) given(arguments, 0)) {
        blocks.add((Block) block);
      }
      return Part.of(blocks);
    };
  }

  /** The name of the record a value is. */
  static TemplateMethodModelEx kind() {
    return arguments -> given(arguments, 0).getClass().getSimpleName();
  }

  /** How a table stands on paper. */
  static TemplateMethodModelEx shape() {
    return arguments -> TableShape.of((Block.Table) given(arguments, 0));
  }

  /** The contents of a document on paper. */
  static TemplateMethodModelEx contents() {
    return arguments -> {
      List<DocumentSection> sections = new ArrayList<>();
      for (Object section : (List<?>) given(arguments, 0)) {
        sections.add((DocumentSection) section);
      }
      return ContentsPages.of(sections);
    };
  }

  static Object given(List<?> arguments, int place) throws TemplateModelException {
    return DeepUnwrap.unwrap((TemplateModel) arguments.get(place));
  }

  static double number(List<?> arguments, int place) throws TemplateModelException {
    return ((Number) given(arguments, place)).doubleValue();
  }
}
