-- Which report counts for which indicator, and why the others do not.

CREATE TABLE wanted AS
SELECT kpi, unnest(string_split(outcome_kind, ';')) AS outcome_kind, integrated_project AS of_project,
  programme AS of_programme, from_fy, due_fy, outcome_tags
FROM kpis WHERE outcome_kind IS NOT NULL;

-- a;b|c: a and one of b and c. There are few sets of tags, so each is asked once.
CREATE TABLE tag_sets AS
SELECT w.kpi, s.tags, list_aggregate(list_transform(string_split(w.outcome_tags, ';'),
    lambda term: list_has_any(string_split(term, '|'), string_split(coalesce(s.tags, ''), ';'))), 'bool_and') AS fits
FROM (SELECT DISTINCT kpi, outcome_tags FROM wanted WHERE outcome_tags IS NOT NULL) w, (SELECT DISTINCT tags FROM reports) s;

CREATE TABLE placed_reports AS
SELECT r.*, p.ministry, p.integrated_project, p.programme, p.disease_areas, p.phase, p.purpose,
  coalesce(r.simulated, FALSE) OR coalesce(p.simulated, FALSE) AS is_simulated
FROM reports r LEFT JOIN projects p ON p.project = r.project;

CREATE TABLE candidates AS
SELECT w.kpi, r.*, CASE
    WHEN NOT coalesce((w.from_fy IS NULL OR r.fiscal_year >= w.from_fy) AND (w.due_fy IS NULL OR r.fiscal_year <= w.due_fy),
      FALSE) THEN 'outside-period'
    WHEN NOT coalesce(t.fits, TRUE) THEN 'other-tags'
    ELSE r.why_not END AS reason
FROM placed_reports r
JOIN wanted w ON w.outcome_kind = r.outcome_kind
  AND (w.of_project IS NULL OR w.of_project = r.integrated_project)
  AND (w.of_programme IS NULL OR w.of_programme = r.programme)
LEFT JOIN tag_sets t ON t.kpi = w.kpi AND coalesce(t.tags, '') = coalesce(r.tags, '');

-- Of several reports of one outcome the newest counts; only of shared outcomes there are several.
CREATE TABLE events AS
SELECT * EXCLUDE (reason, why_not), reason AS why_not, FALSE AS is_told_again FROM candidates
WHERE NOT is_shared OR reason IS NOT NULL
UNION ALL
SELECT * EXCLUDE (reason, why_not, turn, told), CASE WHEN turn > 1 THEN 'shared' END AS why_not, told > 1 AS is_told_again
FROM (
  SELECT *, row_number() OVER (PARTITION BY kpi, outcome ORDER BY reported_on DESC NULLS LAST, project NULLS LAST) AS turn,
    count(*) OVER (PARTITION BY kpi, outcome) AS told
  FROM candidates WHERE is_shared AND reason IS NULL);

CREATE VIEW kpi_events AS
SELECT kpi, outcome, project, fiscal_year, quantity::DECIMAL(28, 8) AS quantity, denominator::DECIMAL(28, 8) AS denominator,
  status, reported_on, why_not IS NULL AS counted, why_not,
  replace(file::VARCHAR, getvariable('data') || '/', '') AS file, record
FROM events;

-- Outcomes that one report tells of are added up by place; the others are taken once in each scope.
CREATE TABLE event_places AS
SELECT kpi, fiscal_year, project IS NULL AS is_nowhere, coalesce(ministry, '(none)') AS ministry,
  coalesce(integrated_project, '(none)') AS integrated_project, coalesce(programme, '(none)') AS programme, disease_areas,
  coalesce(phase, '(none)') AS phase, coalesce(purpose, '(none)') AS purpose,
  sum(quantity)::BIGINT AS quantity, count(*) AS outcomes
FROM events WHERE why_not IS NULL AND NOT is_told_again GROUP BY ALL;

CREATE TABLE told_again AS
SELECT kpi, fiscal_year, outcome, project, quantity, coalesce(ministry, '(none)') AS ministry,
  coalesce(integrated_project, '(none)') AS integrated_project, coalesce(programme, '(none)') AS programme, disease_areas,
  coalesce(phase, '(none)') AS phase, coalesce(purpose, '(none)') AS purpose
FROM events WHERE is_told_again;

CREATE TABLE scope_parts (
  level VARCHAR, kpi VARCHAR, fiscal_year INTEGER, ministry VARCHAR, integrated_project VARCHAR, programme VARCHAR,
  disease_area VARCHAR, phase VARCHAR, purpose VARCHAR, quantity BIGINT, distinct_outcomes BIGINT, shared_outcomes BIGINT);

INSERT INTO scope_parts
SELECT CASE grouping(ministry, integrated_project, programme, phase, purpose)
    WHEN 15 THEN 'ministry' WHEN 23 THEN 'integrated_project' WHEN 27 THEN 'programme' WHEN 29 THEN 'phase'
    WHEN 30 THEN 'purpose' END,
  kpi, fiscal_year, ministry, integrated_project, programme, NULL, phase, purpose, sum(quantity), sum(outcomes), 0
FROM event_places WHERE NOT is_nowhere
GROUP BY GROUPING SETS ((kpi, fiscal_year, ministry), (kpi, fiscal_year, integrated_project), (kpi, fiscal_year, programme),
  (kpi, fiscal_year, phase), (kpi, fiscal_year, purpose))
UNION ALL
SELECT 'total', kpi, fiscal_year, NULL, NULL, NULL, NULL, NULL, NULL, sum(quantity), sum(outcomes), 0
FROM event_places GROUP BY ALL
UNION ALL
SELECT CASE grouping(phase) WHEN 1 THEN 'disease_area' ELSE 'disease_area+phase' END,
  kpi, fiscal_year, NULL, NULL, NULL, disease_area, phase, NULL, sum(quantity), sum(outcomes), 0
FROM (
  SELECT * EXCLUDE (disease_areas), unnest(string_split(coalesce(disease_areas, '(none)'), ';')) AS disease_area
  FROM event_places WHERE NOT is_nowhere)
GROUP BY GROUPING SETS ((kpi, fiscal_year, disease_area), (kpi, fiscal_year, disease_area, phase));

INSERT INTO scope_parts
WITH areas AS (
  SELECT * EXCLUDE (disease_areas), unnest(string_split(coalesce(disease_areas, '(none)'), ';')) AS disease_area
  FROM told_again WHERE project IS NOT NULL),
once AS (
  SELECT CASE grouping(ministry, integrated_project, programme, phase, purpose)
      WHEN 15 THEN 'ministry' WHEN 23 THEN 'integrated_project' WHEN 27 THEN 'programme' WHEN 29 THEN 'phase'
      WHEN 30 THEN 'purpose' END AS level,
    kpi, fiscal_year, outcome, ministry, integrated_project, programme, NULL AS disease_area, phase, purpose,
    any_value(quantity) AS quantity, count(project) AS projects
  FROM told_again WHERE project IS NOT NULL
  GROUP BY GROUPING SETS ((kpi, fiscal_year, outcome, ministry), (kpi, fiscal_year, outcome, integrated_project),
    (kpi, fiscal_year, outcome, programme), (kpi, fiscal_year, outcome, phase), (kpi, fiscal_year, outcome, purpose))
  UNION ALL
  SELECT 'total', kpi, fiscal_year, outcome, NULL, NULL, NULL, NULL, NULL, NULL, any_value(quantity), count(project)
  FROM told_again GROUP BY kpi, fiscal_year, outcome
  UNION ALL
  SELECT CASE grouping(phase) WHEN 1 THEN 'disease_area' ELSE 'disease_area+phase' END, kpi, fiscal_year, outcome, NULL, NULL,
    NULL, disease_area, phase, NULL, any_value(quantity), count(project)
  FROM areas
  GROUP BY GROUPING SETS ((kpi, fiscal_year, outcome, disease_area), (kpi, fiscal_year, outcome, disease_area, phase)))
SELECT level, kpi, fiscal_year, ministry, integrated_project, programme, disease_area, phase, purpose,
  sum(quantity), count(*), count(*) FILTER (projects > 1)
FROM once GROUP BY ALL;

CREATE VIEW kpi_by_scope AS
SELECT level, kpi, fiscal_year, ministry, integrated_project, programme, disease_area, phase, purpose,
  sum(quantity)::DECIMAL(28, 8) AS quantity, sum(distinct_outcomes)::BIGINT AS distinct_outcomes,
  sum(shared_outcomes)::BIGINT AS shared_outcomes
FROM scope_parts GROUP BY ALL;
