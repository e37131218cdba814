/** YAML files whose values know their lines, read with all problems at once. */
package tassei.jobs.yaml;
