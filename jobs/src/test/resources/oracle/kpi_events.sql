-- Reports of outcomes in force, each with its own project, tags and status.
CREATE TABLE reports AS
SELECT outcome, outcome_kind, project, quantity, denominator,
  coalesce(fiscal_year, fiscal_year_of(occurred_on))::INTEGER AS fiscal_year, occurred_on,
  coalesce(status, 'confirmed') AS status, reported_on,
  list_transform(string_split(tags, ';'), lambda x: trim(x)) AS tags,
  coalesce(simulated, FALSE) AS simulated
FROM (
  SELECT * FROM outcomes WHERE reported_on IS NULL OR reported_on <= as_of()
  QUALIFY row_number() OVER (PARTITION BY outcome, project ORDER BY reported_on DESC NULLS LAST) = 1)
WHERE coalesce(status, 'confirmed') <> 'withdrawn';

-- What an outcome is: its newest report over all its projects.
CREATE TABLE heads AS
SELECT outcome, outcome_kind, fiscal_year, coalesce(scaled(quantity), 100000000::HUGEINT) AS num,
  scaled(denominator) AS den,
  -- Of an event whose day is not given: when it was reported, at the latest when its year ended;
  -- undated, its year must be over for it to show anything.
  coalesce(occurred_on, CASE WHEN fiscal_year IS NOT NULL
    THEN least(make_date(fiscal_year + 1, 3, 31),
      coalesce(reported_on, make_date(fiscal_year + 1, 3, 31))) END) AS happened_by
FROM reports
QUALIFY row_number() OVER (
  PARTITION BY outcome ORDER BY reported_on DESC NULLS LAST, encode(project) NULLS LAST) = 1;

-- Observed until the end of the month of the newest event, not beyond as-of.
CREATE TABLE observed AS
SELECT least(last_day(max(happened_by)), as_of())::DATE AS until_day FROM heads
WHERE happened_by <= as_of() HAVING count(*) > 0;

CREATE MACRO observed_until() AS (SELECT max(o.until_day) FROM observed o);

-- The newest fiscal year whose 31 March is observed.
CREATE MACRO last_observed_year() AS
  fiscal_year_of((observed_until() + INTERVAL 1 DAY)::DATE)::INTEGER - 1;

CREATE TABLE kpi AS
SELECT * REPLACE (coalesce(direction, 'up') AS direction, coalesce(basis, 'total') AS basis,
    CASE WHEN kind <> 'monitor' AND measure <> 'status' THEN target END AS target),
  outcome_kind IS NOT NULL AS by_events,
  -- What is told in words may have numbers: its events counted, or the newest published one.
  CASE WHEN measure <> 'status' THEN measure WHEN outcome_kind IS NULL THEN 'level'
    ELSE 'count' END AS counted_as,
  list_transform(string_split(outcome_kind, ';'), lambda x: trim(x)) AS kinds,
  -- The newest complete year of the period, for indicators judged by the year.
  CASE WHEN seen_fy IS NOT NULL
      AND least(coalesce(due_fy, 9999), seen_fy) >= coalesce(from_fy, 0)
    THEN least(coalesce(due_fy, 9999), seen_fy) END AS complete_fy
FROM (
  SELECT *, CASE WHEN outcome_kind IS NULL THEN last_complete_year()
    ELSE last_observed_year() END AS seen_fy
  FROM kpis WHERE reported_on IS NULL OR reported_on <= as_of()
  QUALIFY row_number() OVER (PARTITION BY kpi ORDER BY reported_on DESC NULLS LAST) = 1);

CREATE TABLE tag_groups AS
SELECT kpi, list_transform(string_split(one_of, '|'), lambda x: trim(x)) AS one_of
FROM (SELECT kpi, unnest(string_split(outcome_tags, ';')) AS one_of FROM kpi);

-- Reports that count for an indicator.
CREATE TABLE matching AS
SELECT k.kpi, r.outcome, r.project, h.fiscal_year, h.num, h.den, r.status, r.reported_on,
  r.simulated OR coalesce(p.simulated, FALSE) AS simulated
FROM kpi k
JOIN heads h ON list_contains(k.kinds, h.outcome_kind)
JOIN reports r ON r.outcome = h.outcome
LEFT JOIN projects p ON p.project = r.project
WHERE k.by_events
  AND (k.integrated_project IS NULL OR k.integrated_project = p.integrated_project)
  AND (k.programme IS NULL OR k.programme = p.programme)
  AND (k.from_fy IS NULL OR h.fiscal_year >= k.from_fy)
  AND (k.due_fy IS NULL OR h.fiscal_year <= k.due_fy)
  AND NOT EXISTS (
    SELECT 1 FROM tag_groups g
    WHERE g.kpi = k.kpi AND NOT coalesce(list_has_any(g.one_of, r.tags), FALSE));

-- Each outcome once per indicator, as its newest matching report has it.
CREATE TABLE events AS
SELECT * FROM matching
QUALIFY row_number() OVER (
  PARTITION BY kpi, outcome ORDER BY reported_on DESC NULLS LAST, encode(project) NULLS LAST) = 1;

CREATE TABLE scope_rows (
  level VARCHAR, kpi VARCHAR, fiscal_year INTEGER, ministry VARCHAR, integrated_project VARCHAR,
  programme VARCHAR, disease_area VARCHAR, phase VARCHAR, purpose VARCHAR, num HUGEINT,
  distinct_outcomes BIGINT, shared_outcomes BIGINT);
