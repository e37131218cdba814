package tassei.bench.sample;

import java.util.List;

/** One invented project. */
record SampledProject(
    String code,
    String title,
    Funding funding,
    String institution,
    int fromFy,
    int toFy,
    String phase,
    String purpose,
    List<String> diseaseAreas,
    String modality,
    List<String> tags) {

  static final String HEADER =
      "project,title,programme,integrated_project,ministry,institution,from_fy,to_fy,phase,purpose,"
          + "disease_areas,modality,tags,simulated";

  List<String> cells() {
    return List.of(
        code,
        title,
        funding.programme(),
        funding.integratedProject(),
        funding.ministry(),
        institution,
        Integer.toString(fromFy),
        Integer.toString(toFy),
        phase,
        purpose,
        String.join(";", diseaseAreas),
        modality,
        String.join(";", tags),
        "true");
  }
}
