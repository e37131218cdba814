-- Results, sorted as the product sorts its own.
CREATE MACRO result(name) AS getvariable('out') || '/tables/' || name;
CREATE MACRO refused(name) AS getvariable('out') || '/rejected/' || name;

CREATE VIEW restatements AS
SELECT 'outcomes' AS "table", key, fiscal_year, kind, before::DECIMAL(28, 8) AS before, after::DECIMAL(28, 8) AS after,
  (after - before)::DECIMAL(28, 8) AS change, before_reported_on, after_reported_on
FROM outcome_restatements;

CREATE TABLE rejected_outcomes AS
SELECT file, record, array_to_string(rules, ';') AS rules FROM broken_outcomes
UNION ALL
SELECT replace(file::VARCHAR, getvariable('data') || '/', ''), record, rule FROM refused_copies;

COPY (FROM budget_lines ORDER BY ALL NULLS FIRST) TO (result('budget_lines.parquet'));
COPY (FROM rollup ORDER BY ALL NULLS FIRST) TO (result('budget_rollup.parquet'));
COPY (FROM kpi_events ORDER BY ALL NULLS FIRST) TO (result('kpi_events.parquet'));
COPY (FROM kpi_by_scope ORDER BY ALL NULLS FIRST) TO (result('kpi_by_scope.parquet'));
COPY (FROM kpi_yearly ORDER BY ALL NULLS FIRST) TO (result('kpi_yearly.parquet'));
COPY (FROM kpi_attainment ORDER BY ALL NULLS FIRST) TO (result('kpi_attainment.parquet'));
COPY (FROM restatements ORDER BY ALL NULLS FIRST) TO (result('restatements.parquet'));
COPY (FROM disagreements ORDER BY ALL NULLS FIRST) TO (result('disagreements.parquet'));

-- What was sorted once is copied in its order.
SET preserve_insertion_order = TRUE;
COPY (FROM read_parquet(result('budget_lines.parquet'))) TO (result('budget_lines.csv'));
COPY (FROM read_parquet(result('budget_rollup.parquet'))) TO (result('budget_rollup.csv'));
COPY (FROM read_parquet(result('kpi_events.parquet'))) TO (result('kpi_events.csv'));
COPY (FROM read_parquet(result('kpi_by_scope.parquet'))) TO (result('kpi_by_scope.csv'));
COPY (FROM read_parquet(result('kpi_yearly.parquet'))) TO (result('kpi_yearly.csv'));
COPY (FROM read_parquet(result('kpi_attainment.parquet'))) TO (result('kpi_attainment.csv'));
COPY (FROM read_parquet(result('restatements.parquet'))) TO (result('restatements.csv'));
COPY (FROM read_parquet(result('disagreements.parquet'))) TO (result('disagreements.csv'));

COPY (
  SELECT r.*, x.rules, x.file AS in_file, x.record
  FROM read_parquet(input('outcomes/*.parquet'), filename = TRUE, file_row_number = TRUE) r
  JOIN rejected_outcomes x
    ON x.record = r.file_row_number + 1 AND getvariable('data') || '/' || x.file = r.filename
  ORDER BY in_file, x.record) TO (refused('outcomes.csv'));
COPY (
  SELECT * REPLACE (array_to_string(rules, ';') AS rules) FROM checked_projects WHERE len(rules) > 0 ORDER BY file, record
) TO (refused('projects.csv'));
COPY (
  SELECT * REPLACE (array_to_string(rules, ';') AS rules) FROM checked_budget WHERE len(rules) > 0 ORDER BY file, record
) TO (refused('budget.csv'));

COPY (
  SELECT 'outcomes' AS "table", (SELECT count(*) FROM read_parquet(input('outcomes/*.parquet'))) AS read, count(*) AS rejected FROM rejected_outcomes
  UNION ALL SELECT 'projects', count(*), count(*) FILTER (len(rules) > 0) FROM checked_projects
  UNION ALL SELECT 'budget', count(*), count(*) FILTER (len(rules) > 0) FROM checked_budget
) TO (getvariable('out') || '/rows.csv');
