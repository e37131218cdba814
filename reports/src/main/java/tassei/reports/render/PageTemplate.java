package tassei.reports.render;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tassei.reports.document.Document;

/** The pages as XHTML: one template for paper and one for screens, made of the same blocks. */
final class PageTemplate {
  private static final Configuration CONFIGURATION = configuration();

  private PageTemplate() {}

  /** The filled template; every value in it is escaped, every character allowed in XML. */
  static String filled(String name, Document document, Map<String, Object> additions) {
    Map<String, Object> model = new HashMap<>(additions);
    model.put("document", document);
    model.put("language", document.language().code());
    model.put("parts", TemplateFunctions.parts());
    model.put("cellKind", TemplateFunctions.kind());
    model.put("shape", TemplateFunctions.shape());
    model.put("contentsOf", TemplateFunctions.contents());
    model.put("kindOf", TemplateFunctions.kind());
    model.put("stripWidths", StripShape.widths());
    model.put("markSize", StripShape.markSize());
    model.put("shared", resource("shared.css"));
    model.put("frontShared", resource("front-shared.css"));
    StringWriter page = new StringWriter();
    try {
      CONFIGURATION.getTemplate(name).process(model, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TemplateException e) {
      throw new IllegalStateException(e);
    }
    return allowedInXml(page.toString());
  }

  static String resource(String name) {
    return new String(bytes("/template/" + name), StandardCharsets.UTF_8);
  }

  static byte[] bytes(String path) {
    try (InputStream in = PageTemplate.class.getResourceAsStream(path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Configuration configuration() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setClassForTemplateLoading(PageTemplate.class, "/template");
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("computer");
    configuration.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_34));
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWhitespaceStripping(true);
    return configuration;
  }

  /** XML knows no control characters and no halves of a character: they become U+FFFD. */
  private static String allowedInXml(String text) {
    StringBuilder allowed = new StringBuilder(text.length());
    text.codePoints().map(c -> isAllowed(c) ? c : 0xFFFD).forEach(allowed::appendCodePoint);
    return allowed.toString();
  }

  private static boolean isAllowed(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= 0x20 && character < 0xD800)
        || (character >= 0xE000 && character < 0xFFFE)
        || character > 0xFFFF;
  }
}
