-- The other way of asking, slower: windows over every row. Makes the same tables held, refused_copies and versions.
CREATE TYPE outcome_file AS ENUM (SELECT file FROM glob(input('outcomes/*.parquet')) ORDER BY file);

CREATE TABLE held AS
WITH read AS (
  SELECT *, filename::outcome_file AS file, file_row_number + 1 AS record
  FROM read_parquet(input('outcomes/*.parquet'), filename = TRUE, file_row_number = TRUE)),
beside AS (
  SELECT r.*, k.outcome_kind IS NOT NULL AS is_wanted, coalesce(k.of_ratios, FALSE) AND denominator IS NULL AS lacks_denominator,
    r.project IS NOT NULL AND p.project IS NULL AS lacks_project,
    coalesce(outcome, '') <> '' AND coalesce(regexp_full_match(r.outcome_kind, '[A-Za-z0-9_.-]+'), FALSE)
      AND coalesce(status IN ('confirmed', 'provisional', 'withdrawn'), FALSE)
      AND coalesce(r.fiscal_year = fiscal_year_of(occurred_on), TRUE)
      AND coalesce(quantity >= 0, TRUE) AND coalesce(denominator > 0, TRUE) AS is_sound
  FROM read r
  LEFT JOIN kinds k ON k.outcome_kind = r.outcome_kind
  LEFT JOIN project_codes p ON p.project = r.project)
SELECT * REPLACE (is_sound AND NOT lacks_denominator AND NOT lacks_project AS is_sound), TRUE AS is_repeated,
  coalesce(reported_on <= getvariable('as_of'), TRUE) AS is_known
FROM beside;

CREATE TABLE copied AS
SELECT *, row_number() OVER (PARTITION BY outcome, project, reported_on ORDER BY file, record) AS copy,
  min(row(outcome_kind, fiscal_year, occurred_on, quantity, denominator, status, tags, source, simulated)) OVER same
  IS DISTINCT FROM
  max(row(outcome_kind, fiscal_year, occurred_on, quantity, denominator, status, tags, source, simulated)) OVER same AS differ
FROM held WHERE is_sound
WINDOW same AS (PARTITION BY outcome, project, reported_on);

CREATE TABLE refused_copies AS
SELECT file, record, CASE WHEN differ THEN 'conflict' ELSE 'duplicate' END AS rule FROM copied WHERE differ OR copy > 1;

CREATE TABLE versions AS
SELECT *, CASE
    WHEN NOT is_known THEN 'not-yet-known'
    WHEN row_number() OVER newest > 1 THEN 'superseded'
    WHEN status = 'withdrawn' THEN 'withdrawn' END AS why_not,
  lead(coalesce(quantity, 1)) OVER newest AS earlier_quantity,
  lead(reported_on) OVER newest AS earlier_reported_on,
  lead(TRUE) OVER newest AS has_earlier
FROM copied WHERE NOT differ AND copy = 1
WINDOW newest AS (PARTITION BY outcome, project, is_known ORDER BY reported_on DESC NULLS LAST);
