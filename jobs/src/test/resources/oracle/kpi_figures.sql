-- Figures that enter an actual: sums of num (and of den for ratios) over its rows give the actual.
CREATE TABLE figures (
  kpi VARCHAR, fiscal_year INTEGER, num HUGEINT, den HUGEINT, provisional BOOLEAN,
  simulated BOOLEAN);

INSERT INTO figures
SELECT e.kpi, e.fiscal_year, e.num, e.den, e.status = 'provisional', e.simulated
FROM events e JOIN kpi k USING (kpi)
WHERE k.counted_as IN ('count', 'ratio') AND (k.basis = 'total'
  OR k.counted_as = 'count' AND e.fiscal_year = k.complete_fy
  OR k.counted_as = 'ratio' AND e.fiscal_year = (
    SELECT max(n.fiscal_year) FROM events n
    WHERE n.kpi = k.kpi AND n.fiscal_year <= k.complete_fy));

-- A complete year without event is a year of none where the indicator has events at all.
INSERT INTO figures
SELECT kpi, complete_fy, 0, NULL, FALSE, FALSE
FROM kpi
WHERE by_events AND counted_as = 'count' AND basis = 'yearly' AND complete_fy IS NOT NULL
  AND kpi IN (SELECT kpi FROM events);

INSERT INTO figures
SELECT e.kpi, e.fiscal_year, e.num, NULL, e.status = 'provisional', e.simulated
FROM events e JOIN kpi k USING (kpi)
WHERE k.counted_as = 'level' AND (k.basis = 'total' OR e.fiscal_year <= k.complete_fy)
QUALIFY row_number() OVER (
  PARTITION BY e.kpi
  ORDER BY e.fiscal_year DESC NULLS LAST, e.reported_on DESC NULLS LAST, encode(e.outcome)) = 1;

-- Published figures in force, within the period of their indicator.
CREATE TABLE published AS
SELECT a.kpi, a.fiscal_year, coalesce(a.from_fiscal_year, a.fiscal_year) AS first_fy,
  a.basis = 'cumulative' AS cumulative, scaled(a.actual) AS num, scaled(a.denominator) AS den,
  coalesce(a.status = 'provisional', FALSE) AS provisional,
  k.counted_as AS measure, k.basis AS kpi_basis, k.complete_fy
FROM (
  SELECT * FROM actuals WHERE reported_on IS NULL OR reported_on <= as_of()
  QUALIFY row_number() OVER (
    PARTITION BY kpi, fiscal_year, basis ORDER BY reported_on DESC NULLS LAST) = 1) a
JOIN kpi k ON k.kpi = a.kpi
WHERE NOT k.by_events AND a.actual IS NOT NULL
  AND coalesce(a.status, 'confirmed') <> 'withdrawn'
  AND (k.from_fy IS NULL OR a.fiscal_year >= k.from_fy)
  AND (k.due_fy IS NULL OR a.fiscal_year <= k.due_fy);

-- Basis total: the newest cumulative figure as it stands; counts add the years after it.
INSERT INTO figures
WITH newest AS (
  SELECT kpi, max(fiscal_year) FILTER (cumulative) AS fiscal_year FROM published GROUP BY kpi)
SELECT p.kpi, p.fiscal_year, p.num, p.den, p.provisional, FALSE
FROM published p JOIN newest n ON n.kpi = p.kpi
WHERE p.kpi_basis = 'total' AND p.measure IN ('count', 'ratio') AND CASE
  WHEN p.cumulative THEN p.fiscal_year = n.fiscal_year
  WHEN n.fiscal_year IS NULL THEN TRUE
  ELSE p.measure = 'count' AND p.first_fy > n.fiscal_year END;

INSERT INTO figures
SELECT kpi, fiscal_year, num, NULL, provisional, FALSE
FROM published
WHERE measure = 'level' AND (kpi_basis = 'total' OR fiscal_year <= complete_fy)
QUALIFY row_number() OVER (PARTITION BY kpi ORDER BY fiscal_year DESC, cumulative DESC) = 1;

-- Basis yearly: a year's own figure, else the increase of the cumulative one.
INSERT INTO figures
WITH years AS (
  SELECT kpi, fiscal_year, 1 AS choice, num, den, provisional, complete_fy
  FROM published
  WHERE NOT cumulative AND first_fy = fiscal_year AND measure <> 'level' AND kpi_basis = 'yearly'
  UNION ALL
  SELECT a.kpi, a.fiscal_year, 2, a.num - b.num, a.den - b.den, a.provisional OR b.provisional,
    a.complete_fy
  FROM published a JOIN published b ON b.kpi = a.kpi AND b.fiscal_year = a.fiscal_year - 1
  WHERE a.cumulative AND b.cumulative AND a.measure <> 'level' AND a.kpi_basis = 'yearly')
SELECT kpi, fiscal_year, num, den, provisional, FALSE
FROM years WHERE fiscal_year <= complete_fy
QUALIFY row_number() OVER (PARTITION BY kpi ORDER BY fiscal_year DESC, choice) = 1;

-- What confirmed figures alone come to, of what accumulates.
CREATE TABLE confirmed_totals AS
WITH newest AS (
  SELECT kpi, max(fiscal_year) FILTER (cumulative) AS fiscal_year
  FROM published WHERE NOT provisional GROUP BY kpi)
SELECT e.kpi, sum(e.num) AS num FROM events e WHERE e.status <> 'provisional' GROUP BY e.kpi
UNION ALL
SELECT p.kpi, sum(p.num) FROM published p JOIN newest n ON n.kpi = p.kpi
WHERE NOT p.provisional AND CASE
  WHEN p.cumulative THEN p.fiscal_year = n.fiscal_year
  WHEN n.fiscal_year IS NULL THEN TRUE
  ELSE p.first_fy > n.fiscal_year END
GROUP BY p.kpi;
