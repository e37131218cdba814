-- Reports of outcomes: what is refused, which report is in force, and what an outcome is. Most rows of a national database
-- report an outcome that no other row reports, of a kind that no indicator counts: they are read once and held nowhere.

CREATE TYPE outcome_file AS ENUM (SELECT file FROM glob(input('outcomes/*.parquet')) ORDER BY file);

-- Of names reported more than once, the hash: a name that shares its hash with another only costs a look.
CREATE TABLE repeated_names AS
SELECT hash(outcome) AS name FROM read_parquet(input('outcomes/*.parquet')) GROUP BY 1 HAVING count(*) > 1;

CREATE VIEW beside AS
WITH read AS (
  SELECT *, hash(outcome) AS name, filename::outcome_file AS file, file_row_number + 1 AS record
  FROM read_parquet(input('outcomes/*.parquet'), filename = TRUE, file_row_number = TRUE))
  SELECT r.* EXCLUDE (name), n.name IS NOT NULL AS is_repeated, k.outcome_kind IS NOT NULL AS is_wanted,
    coalesce(k.of_ratios, FALSE) AND denominator IS NULL AS lacks_denominator,
    r.project IS NOT NULL AND p.project IS NULL AS lacks_project,
    coalesce(outcome, '') <> '' AND coalesce(regexp_full_match(r.outcome_kind, '[A-Za-z0-9_.-]+'), FALSE)
      AND coalesce(status IN ('confirmed', 'provisional', 'withdrawn'), FALSE)
      AND coalesce(r.fiscal_year = fiscal_year_of(occurred_on), TRUE) AS is_sound
  FROM read r
  LEFT JOIN repeated_names n ON n.name = r.name
  LEFT JOIN kinds k ON k.outcome_kind = r.outcome_kind
  LEFT JOIN project_codes p ON p.project = r.project;

CREATE TABLE held AS
SELECT * REPLACE (is_sound AND NOT lacks_denominator AND NOT lacks_project AS is_sound),
  coalesce(reported_on <= getvariable('as_of'), TRUE) AS is_known
FROM beside
WHERE is_repeated OR is_wanted OR NOT is_sound OR lacks_denominator OR lacks_project;

CREATE TABLE broken_outcomes AS
SELECT replace(file::VARCHAR, getvariable('data') || '/', '') AS file, record, list_filter([
    CASE WHEN coalesce(outcome, '') = '' THEN 'required' END,
    CASE WHEN outcome_kind IS NULL THEN 'required'
      WHEN NOT regexp_full_match(outcome_kind, '[A-Za-z0-9_.-]+') THEN 'code' END,
    CASE WHEN NOT regexp_full_match(project, '[A-Za-z0-9_.-]+') THEN 'code' END,
    CASE WHEN status IS NULL THEN 'required'
      WHEN status NOT IN ('confirmed', 'provisional', 'withdrawn') THEN 'vocabulary' END,
    CASE WHEN fiscal_year <> fiscal_year_of(occurred_on) THEN 'year-agrees' END,
    CASE WHEN lacks_denominator THEN 'denominator-required' END,
    CASE WHEN lacks_project AND regexp_full_match(project, '[A-Za-z0-9_.-]+') THEN 'reference' END],
    lambda x: x IS NOT NULL) AS rules
FROM held WHERE NOT is_sound;

-- Rows of one outcome, project and day: copies of each other, or in conflict.
CREATE TABLE copies AS
WITH doubled AS (
  SELECT outcome, project, reported_on FROM held WHERE is_sound AND is_repeated GROUP BY ALL HAVING count(*) > 1)
SELECT h.file, h.record,
  count(DISTINCT row(outcome_kind, fiscal_year, occurred_on, quantity, denominator, status, tags, source, simulated))
    OVER same > 1 AS differ,
  row_number() OVER (PARTITION BY h.outcome, h.project, h.reported_on ORDER BY file, record) AS copy
FROM held h JOIN doubled d
  ON d.outcome = h.outcome AND d.project IS NOT DISTINCT FROM h.project
  AND d.reported_on IS NOT DISTINCT FROM h.reported_on
WHERE h.is_sound AND h.is_repeated
WINDOW same AS (PARTITION BY h.outcome, h.project, h.reported_on);

CREATE TABLE refused_copies AS
SELECT file, record, CASE WHEN differ THEN 'conflict' ELSE 'duplicate' END AS rule
FROM copies WHERE differ OR copy > 1;

-- Accepted reports of repeated outcomes: the newest known of an outcome in a project is in force.
CREATE TABLE versions AS
WITH accepted AS (
  SELECT h.* EXCLUDE (is_sound, lacks_denominator, lacks_project)
  FROM held h ANTI JOIN refused_copies c ON c.file = h.file AND c.record = h.record
  WHERE h.is_sound AND h.is_repeated)
SELECT *, CASE
    WHEN NOT is_known THEN 'not-yet-known'
    WHEN row_number() OVER newest > 1 THEN 'superseded'
    WHEN status = 'withdrawn' THEN 'withdrawn' END AS why_not
FROM accepted
WINDOW newest AS (PARTITION BY outcome, project, is_known ORDER BY reported_on DESC NULLS LAST);

-- What an outcome is: its newest report over all its projects. Most have one.
CREATE TABLE heads AS
SELECT outcome, arg_min(
    row(outcome_kind, coalesce(fiscal_year, fiscal_year_of(occurred_on)), coalesce(quantity, 1), denominator),
    row(DATE '9999-12-31' - coalesce(reported_on, DATE '0001-01-01'), project IS NULL, coalesce(project, ''))) AS said
FROM versions WHERE why_not IS NULL
GROUP BY outcome HAVING count(*) > 1;

CREATE VIEW said AS
SELECT v.outcome, v.project, v.outcome_kind, coalesce(v.fiscal_year, fiscal_year_of(v.occurred_on)) AS fiscal_year,
  coalesce(v.quantity, 1)::BIGINT AS quantity, v.denominator, v.status, v.reported_on, v.tags, v.simulated, v.why_not,
  v.file, v.record
FROM versions v;

-- Every report of a kind that is asked for, as its outcome is agreed on.
CREATE TABLE reports AS
SELECT s.* REPLACE (
    CASE WHEN h.outcome IS NULL THEN s.outcome_kind ELSE h.said[1] END AS outcome_kind,
    CASE WHEN h.outcome IS NULL THEN s.fiscal_year ELSE h.said[2] END AS fiscal_year,
    CASE WHEN h.outcome IS NULL THEN s.quantity ELSE h.said[3] END AS quantity,
    CASE WHEN h.outcome IS NULL THEN s.denominator ELSE h.said[4] END AS denominator),
  h.outcome IS NOT NULL AS is_shared
FROM said s LEFT JOIN heads h ON h.outcome = s.outcome AND s.why_not IS NULL
WHERE CASE WHEN h.outcome IS NULL THEN s.outcome_kind ELSE h.said[1] END IN (SELECT outcome_kind FROM kinds)
UNION ALL
SELECT outcome, project, outcome_kind, coalesce(fiscal_year, fiscal_year_of(occurred_on)), coalesce(quantity, 1), denominator,
  status, reported_on, tags, simulated,
  CASE WHEN NOT is_known THEN 'not-yet-known' WHEN status = 'withdrawn' THEN 'withdrawn' END, file, record, FALSE
FROM held WHERE is_sound AND is_wanted AND NOT is_repeated;

CREATE TABLE disagreements AS
SELECT s.outcome, s.project
FROM said s JOIN heads h ON h.outcome = s.outcome
WHERE s.why_not IS NULL
  AND row(s.outcome_kind, s.fiscal_year, s.quantity, s.denominator) IS DISTINCT FROM h.said;

-- What is in force beside the newest report that said something else; a withdrawn one says nothing.
CREATE TABLE outcome_restatements AS
WITH known AS (
  SELECT outcome, project, status, reported_on, coalesce(fiscal_year, fiscal_year_of(occurred_on)) AS year,
    CASE WHEN status IS DISTINCT FROM 'withdrawn' THEN coalesce(quantity, 1) END AS value
  FROM versions WHERE is_known),
in_order AS (
  SELECT *, first_value(value) OVER newest AS in_force, first_value(year) OVER newest AS year_in_force,
    lag(reported_on) OVER newest AS next_day
  FROM known
  WINDOW newest AS (PARTITION BY outcome, project ORDER BY reported_on DESC NULLS LAST))
SELECT concat_ws(' ', outcome, project) AS key, year_in_force::INTEGER AS fiscal_year, CASE
    WHEN in_force IS NULL OR in_force < value THEN 'revision'
    WHEN status = 'provisional' OR reported_on < make_date(year + 1, 3, 31) THEN 'update'
    ELSE 'revision' END AS kind,
  value AS before, in_force AS after, reported_on AS before_reported_on, next_day AS after_reported_on
FROM in_order WHERE value IS DISTINCT FROM in_force
QUALIFY row_number() OVER (PARTITION BY outcome, project ORDER BY reported_on DESC NULLS LAST) = 1;

-- The day by which an event had happened: of one whose day is not given, when it was reported, at the latest when its year
-- ended.
CREATE MACRO happened(day, fiscal_year, reported) AS coalesce(day, CASE WHEN fiscal_year IS NOT NULL
  THEN least(make_date(fiscal_year + 1, 3, 31), coalesce(reported, make_date(fiscal_year + 1, 3, 31))) END);

-- Outcomes are observed until the end of the month of the newest of them all, whatever they count for.
CREATE TABLE observed AS
WITH days AS (
  SELECT happened(occurred_on, fiscal_year, reported_on) AS day FROM beside
  WHERE NOT is_repeated AND is_sound AND NOT lacks_denominator AND NOT lacks_project AND status <> 'withdrawn'
    AND is_known(reported_on)
  UNION ALL
  SELECT arg_min(happened(occurred_on, fiscal_year, reported_on),
    row(DATE '9999-12-31' - coalesce(reported_on, DATE '0001-01-01'), project IS NULL, coalesce(project, '')))
  FROM versions WHERE why_not IS NULL GROUP BY outcome)
SELECT least(last_day(max(day)), getvariable('as_of')::DATE) AS until_day FROM days WHERE day <= getvariable('as_of')::DATE;

CREATE MACRO observed_until() AS (SELECT max(o.until_day) FROM observed o);
-- The newest fiscal year that is observed to its last day.
CREATE MACRO newest_seen() AS fiscal_year_of(observed_until() + 1) - 1;
