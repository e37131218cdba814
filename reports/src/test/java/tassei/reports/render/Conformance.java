package tassei.reports.render;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF finds wrong with a file: clauses of a standard with the number of the test. */
public final class Conformance {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  /**
   * Of what archives ask and of what readers' programs ask, each with its standard before it; one
   * walk through the file for both, which is most of the work.
   */
  public static Set<String> broken(Path pdf) throws Exception {
    return broken(pdf, List.of(PDFAFlavour.PDFA_2_U, PDFAFlavour.PDFUA_1));
  }

  static Set<String> broken(Path pdf, List<PDFAFlavour> standards) throws Exception {
    try (InputStream in = Files.newInputStream(pdf);
        PDFAParser parser = Foundries.defaultInstance().createParser(in, standards.get(0));
        PDFAValidator validator = Foundries.defaultInstance().createValidator(standards)) {
      Set<String> broken = new TreeSet<>();
      List<ValidationResult> results = validator.validateAll(parser);
      if (results.size() != standards.size()) {
        throw new IllegalStateException("not all of " + standards + " are judged");
      }
      results.forEach(result -> add(result, broken));
      return broken;
    }
  }

  private static void add(ValidationResult result, Set<String> broken) {
    String standard = result.getPDFAFlavour().getId();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() == TestAssertion.Status.FAILED) {
        broken.add(
            standard
                + " "
                + assertion.getRuleId().getClause()
                + "-"
                + assertion.getRuleId().getTestNumber()
                + " "
                + assertion.getMessage());
      }
    }
  }
}
