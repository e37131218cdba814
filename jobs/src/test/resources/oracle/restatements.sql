-- What each report known at as-of says, as whole numbers of 0.00000001; a withdrawn one says nothing.
CREATE TABLE told_values AS
WITH units(unit, yen) AS (VALUES
  ('円', 1::HUGEINT), ('yen', 1), ('千円', 1000), ('百万円', 1000000), ('億円', 100000000),
  ('兆円', 1000000000000)),
published AS (
  SELECT a.*, coalesce(k.measure, 'count') <> 'level' AS accumulates
  FROM actuals a LEFT JOIN kpi k ON k.kpi = a.kpi),
reported AS (
  SELECT 'budget' AS about, line AS key, [line] AS thing, fiscal_year, fiscal_year AS last_fy,
    fiscal_year AS first_fy,
    scaled(amount) * yen AS value, status, reported_on, stage = 'executed' AS accumulates
  FROM budget JOIN units USING (unit)
  UNION ALL
  SELECT 'actuals', kpi || ' ' || basis, [kpi, basis, fiscal_year::VARCHAR], fiscal_year,
    fiscal_year, coalesce(from_fiscal_year, fiscal_year), scaled(actual), status, reported_on, accumulates
  FROM published
  UNION ALL
  -- Of how many is a figure of its own.
  SELECT 'actuals', kpi || ' ' || basis || ' denominator',
    [kpi, basis, fiscal_year::VARCHAR, 'of'], fiscal_year,
    fiscal_year, coalesce(from_fiscal_year, fiscal_year), scaled(denominator), status, reported_on, accumulates
  FROM published
  UNION ALL
  SELECT 'outcomes', concat_ws(' ', outcome, project), [outcome, coalesce(project, '')],
    coalesce(fiscal_year, fiscal_year_of(occurred_on))::INTEGER,
    coalesce(fiscal_year, fiscal_year_of(occurred_on))::INTEGER, NULL,
    coalesce(scaled(quantity), 100000000::HUGEINT), status, reported_on, TRUE
  FROM outcomes
  UNION ALL
  SELECT 'kpis', kpi, [kpi], NULL, NULL, NULL, scaled(target), NULL, reported_on, FALSE
  FROM kpis
  UNION ALL
  -- A published total of several years runs as long as the last of them.
  SELECT 'controls', control, [control], CASE WHEN len(years) = 1 THEN years[1] END, list_max(years),
    NULL, scaled("value") * coalesce(yen, 1), NULL, reported_on,
    "table" <> 'budget' AND coalesce(measure, 'sum') IN ('sum', 'count')
      OR coalesce(stage = 'executed', FALSE)
  FROM (SELECT *, list_transform(string_split(fiscal_year, ';'), lambda x: x::INTEGER) AS years
    FROM controls)
  LEFT JOIN units USING (unit))
SELECT * REPLACE (CASE WHEN status = 'withdrawn' THEN NULL ELSE value END::HUGEINT AS value),
  coalesce(reported_on, DATE '0001-01-01') AS day
FROM reported WHERE reported_on IS NULL OR reported_on <= as_of();

-- What is in force beside the newest report that said something else; the same value is no change.
CREATE TABLE value_changes AS
SELECT n.about, n.key, n.thing, n.fiscal_year, n.accumulates, b.value AS before, n.value AS after,
  b.reported_on AS before_on, (
    SELECT min(f.reported_on) FROM told_values f
    WHERE f.about = n.about AND f.thing = n.thing AND f.day > b.day) AS after_on,
  CASE
    WHEN n.about = 'kpis' THEN 'input'
    WHEN n.value IS NULL THEN 'revision'
    WHEN b.first_fy <> n.first_fy THEN 'input'
    WHEN n.accumulates AND n.value < b.value THEN 'revision'
    WHEN b.status = 'provisional' THEN 'update'
    WHEN b.reported_on < make_date(b.last_fy + 1, 3, 31) THEN 'update'
    ELSE 'revision' END AS kind
FROM (
  SELECT * FROM told_values
  QUALIFY row_number() OVER (PARTITION BY about, thing ORDER BY day DESC) = 1) n
JOIN told_values b ON b.about = n.about AND b.thing = n.thing AND b.value IS DISTINCT FROM n.value
QUALIFY row_number() OVER (PARTITION BY n.about, n.thing ORDER BY b.day DESC) = 1;

-- Changes of one indicator that one day brought: what the years' own figures and the cumulative
-- ones make of each other.
CREATE TABLE series_changes AS
SELECT *, thing[1] AS kpi, thing[2] AS basis, key LIKE '% denominator' AS is_of,
  after - before AS change
FROM value_changes
WHERE about = 'actuals' AND kind <> 'input' AND before IS NOT NULL AND after IS NOT NULL;

-- A cumulative figure that changed like the year's own, or by what was told of earlier years.
CREATE TABLE explained_changes AS
WITH cumulated AS (
  SELECT *, lag(fiscal_year) OVER w AS previous_fy, lag(change) OVER w AS previous_change
  FROM series_changes WHERE basis = 'cumulative'
  WINDOW w AS (PARTITION BY kpi, is_of, after_on ORDER BY fiscal_year))
SELECT c.thing
FROM cumulated c LEFT JOIN series_changes y ON y.basis = 'yearly' AND y.kpi = c.kpi AND y.is_of = c.is_of
  AND y.after_on = c.after_on AND y.fiscal_year <= c.fiscal_year
GROUP BY c.thing, c.change, c.fiscal_year, c.previous_fy, c.previous_change, c.accumulates
HAVING bool_or(y.fiscal_year = c.fiscal_year AND y.change = c.change)
  OR c.accumulates AND c.change = coalesce(c.previous_change, 0)
    + coalesce(sum(y.change) FILTER (y.fiscal_year > coalesce(c.previous_fy, 0)), 0);

CREATE TABLE restatement_rows AS
SELECT about AS "table", key, fiscal_year, kind, plain(before) AS before, plain(after) AS after,
  plain(after - before) AS change, before_on, after_on
FROM value_changes
WHERE about <> 'actuals' OR thing NOT IN (SELECT thing FROM explained_changes);
