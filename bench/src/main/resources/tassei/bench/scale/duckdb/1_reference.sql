-- What cells mean, and the tables that others refer to. Input: the variables data, out (folders) and as_of.

CREATE MACRO input(name) AS getvariable('data') || '/' || name;
CREATE MACRO fiscal_year_of(day) AS (year(day) - CASE WHEN month(day) < 4 THEN 1 ELSE 0 END)::INTEGER;
CREATE MACRO is_known(day) AS coalesce(day <= getvariable('as_of'), TRUE);
-- Numbers in units of 0.00000001 are whole, so no sum and no product is rounded.
CREATE MACRO scaled(x) AS (x::DECIMAL(28, 8) * 100000000::DECIMAL(9, 0))::HUGEINT;
CREATE MACRO plain(x) AS ((x)::DECIMAL(30, 0) * 0.00000001)::DECIMAL(28, 8);
-- n / d with five decimals, halves away from zero; blank where d is zero or a part is unknown.
CREATE MACRO quotient(n, d) AS CASE WHEN d <> 0 THEN (
  (CASE WHEN (n < 0) <> (d < 0) THEN -1 ELSE 1 END
    * ((2 * abs(n::HUGEINT * 100000) + abs(d::HUGEINT)) // (2 * abs(d::HUGEINT))))::DECIMAL(30, 0) * 0.00001)::DECIMAL(28, 5) END;

CREATE TABLE plans AS SELECT * FROM read_csv(input('plans.csv'), all_varchar = TRUE);
CREATE TABLE ministries AS SELECT * FROM read_csv(input('ministries.csv'), all_varchar = TRUE);
CREATE TABLE integrated_projects AS SELECT * FROM read_csv(input('integrated_projects.csv'), all_varchar = TRUE);
CREATE TABLE programmes AS SELECT * FROM read_csv(input('programmes.csv'), all_varchar = TRUE);

CREATE TABLE kpi_versions AS
SELECT kpi, plan, integrated_project, programme, kind, name_ja, name_en, unit_ja, measure,
  coalesce(direction, 'up') AS direction, target::DECIMAL(28, 8) AS target, basis,
  from_fy::INTEGER AS from_fy, due_fy::INTEGER AS due_fy, outcome_kind, outcome_tags, reported_on::DATE AS reported_on
FROM read_csv(input('kpis.csv'), all_varchar = TRUE);

CREATE TABLE kpis AS
FROM kpi_versions WHERE is_known(reported_on)
QUALIFY row_number() OVER (PARTITION BY kpi ORDER BY reported_on DESC NULLS LAST) = 1;

-- Each kind that an indicator asks for; of one that only ratios ask for a denominator is needed.
CREATE TABLE kinds AS
SELECT kind AS outcome_kind, bool_and(measure = 'ratio') AS of_ratios
FROM (SELECT unnest(string_split(outcome_kind, ';')) AS kind, measure FROM kpi_versions)
GROUP BY kind;

-- Each programme with itself (distance 0) and all above it; the last row is for unknown programmes.
CREATE TABLE up AS
WITH RECURSIVE climb AS (
  SELECT programme, programme AS ancestor, 0 AS distance FROM programmes
  UNION ALL
  SELECT c.programme, p.parent, c.distance + 1
  FROM climb c JOIN programmes p ON p.programme = c.ancestor WHERE p.parent IS NOT NULL)
SELECT * FROM climb UNION ALL SELECT NULL, NULL, 0;

-- Research projects with every rule that a row breaks, in the order in which the rules are asked.
CREATE TABLE checked_projects AS
WITH read AS (
  SELECT *, 'projects.parquet' AS file, file_row_number + 1 AS record
  FROM read_parquet(input('projects.parquet'), file_row_number = TRUE)),
-- Few rows break a rule; only of these the rules are named.
ruled AS (
  SELECT r.*, CASE WHEN coalesce(regexp_full_match(project, '[A-Za-z0-9_.-]+'), FALSE) AND title IS NOT NULL
      AND (r.programme IS NULL OR p.programme IS NOT NULL)
      AND (r.integrated_project IS NULL OR i.integrated_project IS NOT NULL)
      AND (r.ministry IS NULL OR m.ministry IS NOT NULL)
      AND coalesce(phase IN ('basic', 'applied', 'non-clinical', 'clinical', 'approval'), TRUE)
      AND coalesce(purpose IN ('prevention', 'diagnosis', 'treatment', 'prognosis-qol'), TRUE)
      AND coalesce(r.to_fy >= r.from_fy, TRUE) THEN [] ELSE list_filter([
      CASE WHEN project IS NULL THEN 'required' WHEN NOT regexp_full_match(project, '[A-Za-z0-9_.-]+') THEN 'code' END,
      CASE WHEN title IS NULL THEN 'required' END,
      CASE WHEN r.programme IS NOT NULL AND p.programme IS NULL THEN 'reference' END,
      CASE WHEN r.integrated_project IS NOT NULL AND i.integrated_project IS NULL THEN 'reference' END,
      CASE WHEN r.ministry IS NOT NULL AND m.ministry IS NULL THEN 'reference' END,
      CASE WHEN phase NOT IN ('basic', 'applied', 'non-clinical', 'clinical', 'approval') THEN 'vocabulary' END,
      CASE WHEN purpose NOT IN ('prevention', 'diagnosis', 'treatment', 'prognosis-qol') THEN 'vocabulary' END,
      CASE WHEN r.to_fy < r.from_fy THEN 'years-in-order' END], lambda x: x IS NOT NULL) END AS rules
  FROM read r
  LEFT JOIN programmes p ON p.programme = r.programme
  LEFT JOIN integrated_projects i ON i.integrated_project = r.integrated_project
  LEFT JOIN ministries m ON m.ministry = r.ministry),
repeated AS (
  SELECT project, arg_min(record, (file, record)) AS first_record,
    count(DISTINCT row(title, programme, integrated_project, ministry, institution, from_fy, to_fy, phase, purpose,
      disease_areas, modality, tags, simulated)) > 1 AS differ
  FROM ruled WHERE len(rules) = 0 AND project IN (SELECT project FROM ruled GROUP BY project HAVING count(*) > 1)
  GROUP BY project)
SELECT r.* REPLACE (CASE
    WHEN len(rules) > 0 OR NOT differ AND record = first_record OR differ IS NULL THEN rules
    WHEN differ THEN ['conflict']
    ELSE ['duplicate'] END AS rules)
FROM ruled r LEFT JOIN repeated USING (project);

CREATE TABLE projects AS
SELECT project, ministry, integrated_project, programme, phase, purpose, disease_areas, coalesce(simulated, FALSE) AS simulated
FROM checked_projects WHERE len(rules) = 0;
CREATE TABLE project_codes AS SELECT DISTINCT project FROM checked_projects WHERE project IS NOT NULL;
