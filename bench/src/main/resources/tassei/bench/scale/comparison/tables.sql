-- Each table of the product with the columns that the job makes, beside the job's own.
CREATE MACRO of_run(name) AS getvariable('run') || '/' || name;
CREATE MACRO of_job(name) AS getvariable('job') || '/' || name;

CREATE VIEW job_budget_lines AS FROM read_parquet(of_job('tables/budget_lines.parquet'));
CREATE VIEW job_budget_rollup AS FROM read_parquet(of_job('tables/budget_rollup.parquet'));
CREATE VIEW job_kpi_events AS FROM read_parquet(of_job('tables/kpi_events.parquet'));
CREATE VIEW job_kpi_by_scope AS FROM read_parquet(of_job('tables/kpi_by_scope.parquet'));
CREATE VIEW job_kpi_yearly AS FROM read_parquet(of_job('tables/kpi_yearly.parquet'));
CREATE VIEW job_kpi_attainment AS FROM read_parquet(of_job('tables/kpi_attainment.parquet'));
CREATE VIEW job_restatements AS FROM read_parquet(of_job('tables/restatements.parquet'));
CREATE VIEW job_disagreements AS
SELECT concat_ws(' ', outcome, project) AS key FROM read_parquet(of_job('tables/disagreements.parquet'));

CREATE VIEW product_budget_lines AS
SELECT line, collection, fiscal_year, ministry, integrated_project, programme, recipient, account, stage, inclusion, envelope,
  amount, unit, "precision", status, reported_on, source, amount_yen, precision_yen, counted_yen, why_not, file, record
FROM read_parquet(of_run('tables/budget_lines.parquet'));
CREATE VIEW product_budget_rollup AS
SELECT * EXCLUDE (precision_yen) FROM read_parquet(of_run('tables/budget_rollup.parquet'));
CREATE VIEW product_kpi_events AS FROM read_parquet(of_run('tables/kpi_events.parquet'));
CREATE VIEW product_kpi_by_scope AS FROM read_parquet(of_run('tables/kpi_by_scope.parquet'));
-- Of indicators that count events; the others rest on a few published rows.
CREATE VIEW product_kpi_yearly AS
FROM read_parquet(of_run('tables/kpi_yearly.parquet')) WHERE source_kind = 'events';
CREATE VIEW product_kpi_attainment AS
SELECT * EXCLUDE (forecast_p10, forecast_p50, forecast_p90, p_attain, forecast_reason, outlook)
FROM read_parquet(of_run('tables/kpi_attainment.parquet'))
WHERE source_kind IS DISTINCT FROM 'published' AND measure <> 'status';
CREATE VIEW product_restatements AS
FROM read_parquet(of_run('tables/restatements.parquet')) WHERE "table" = 'outcomes';
CREATE VIEW product_disagreements AS
SELECT key FROM read_parquet(of_run('tables/findings.parquet')) WHERE code = 'outcome-disagreement';
