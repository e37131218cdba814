/**
 * YAML files whose values know their lines ({@link tassei.jobs.yaml.YamlFile}), so that everything
 * wrong with a file is said at once and with its place. Used by {@code conf} for settings and by
 * {@code whatif} for scenarios; uses {@code refusal}.
 */
package tassei.jobs.yaml;
