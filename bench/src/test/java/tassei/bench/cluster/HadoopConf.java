package tassei.bench.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A file of settings as Hadoop's processes read it: core-site.xml, yarn-site.xml and others. */
final class HadoopConf {
  private HadoopConf() {}

  static void write(Path file, Map<String, String> settings) throws IOException {
    Files.createDirectories(file.getParent());
    String properties =
        new TreeMap<>(settings)
            .entrySet().stream()
                .map(HadoopConf::property)
                .collect(Collectors.joining("\n", "<configuration>\n", "\n</configuration>\n"));
    Files.writeString(file, properties);
  }

  private static String property(Map.Entry<String, String> setting) {
    return "<property><name>%s</name><value>%s</value></property>"
        .formatted(setting.getKey(), setting.getValue());
  }
}
