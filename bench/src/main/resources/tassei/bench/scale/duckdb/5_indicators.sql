-- What indicators that count events have reached, year by year and in all.

CREATE TABLE event_kpis AS
SELECT *, CASE WHEN kind <> 'monitor' AND measure <> 'status' THEN target END AS aim,
  least(coalesce(due_fy, 9999), newest_seen()) AS complete_fy, measure = 'ratio' AND unit_ja IN ('％', '%') AS is_percent
FROM kpis WHERE outcome_kind IS NOT NULL;

-- The events of a year together; a level is its newest event alone.
CREATE TABLE points AS
WITH years AS (
  SELECT kpi, fiscal_year, sum(quantity)::HUGEINT AS quantity, sum(denominator)::HUGEINT AS denominator,
    bool_or(status = 'provisional') AS provisional, bool_or(is_simulated) AS simulated, max(reported_on) AS reported_on,
    arg_min(row(quantity, status = 'provisional', is_simulated),
      row(DATE '9999-12-31' - coalesce(reported_on, DATE '0001-01-01'), outcome)) AS newest
  FROM events WHERE why_not IS NULL GROUP BY kpi, fiscal_year)
SELECT y.kpi, y.fiscal_year, y.denominator, y.reported_on,
  CASE WHEN k.measure = 'level' THEN newest[1] ELSE y.quantity END::HUGEINT AS quantity,
  CASE WHEN k.measure = 'level' THEN newest[2] ELSE y.provisional END AS provisional,
  CASE WHEN k.measure = 'level' THEN newest[3] ELSE y.simulated END AS simulated
FROM years y JOIN event_kpis k ON k.kpi = y.kpi;

CREATE VIEW kpi_yearly AS
WITH spans AS (
  SELECT p.kpi, coalesce(any_value(k.from_fy), min(p.fiscal_year)) AS first_fy,
    greatest(max(p.fiscal_year), any_value(k.complete_fy)) AS last_fy
  FROM points p JOIN event_kpis k ON k.kpi = p.kpi WHERE p.fiscal_year IS NOT NULL GROUP BY p.kpi),
years AS (SELECT kpi, unnest(generate_series(first_fy, last_fy))::INTEGER AS fiscal_year FROM spans),
run_up AS (
  SELECT y.kpi, y.fiscal_year, k.measure, k.is_percent, p.kpi IS NOT NULL AS has_own, p.quantity, p.denominator,
    p.provisional, p.reported_on,
    sum(p.quantity) OVER upto AS quantity_upto, sum(p.denominator) OVER upto AS denominator_upto,
    count(*) FILTER (p.kpi IS NOT NULL AND p.denominator IS NULL) OVER upto AS unknown_upto
  FROM years y JOIN event_kpis k ON k.kpi = y.kpi
  LEFT JOIN points p ON p.kpi = y.kpi AND p.fiscal_year = y.fiscal_year
  WINDOW upto AS (PARTITION BY y.kpi ORDER BY y.fiscal_year))
SELECT kpi, fiscal_year,
  CASE measure
    WHEN 'ratio' THEN quotient(quantity * CASE WHEN is_percent THEN 100 ELSE 1 END, denominator)
    WHEN 'count' THEN coalesce(quantity, 0)
    ELSE quantity END::DECIMAL(28, 8) AS yearly,
  CASE measure
    WHEN 'ratio' THEN CASE WHEN unknown_upto = 0
      THEN quotient(quantity_upto * CASE WHEN is_percent THEN 100 ELSE 1 END, denominator_upto) END
    WHEN 'count' THEN coalesce(quantity_upto, 0) END::DECIMAL(28, 8) AS cumulative,
  CASE WHEN provisional THEN 'provisional' ELSE 'confirmed' END AS status, 'events' AS source_kind, reported_on
FROM run_up WHERE measure = 'count' OR has_own;

-- The points that make the figure: all of them, or those of the newest complete year.
CREATE TABLE figures AS
WITH newest AS (
  SELECT k.kpi, any_value(k.measure) AS measure, any_value(k.basis) AS basis, any_value(k.complete_fy) AS complete_fy,
    max(p.fiscal_year) AS any_fy, max(p.fiscal_year) FILTER (p.fiscal_year <= newest_seen()) AS over_fy,
    max(p.fiscal_year) FILTER (p.fiscal_year <= k.complete_fy) AS within_fy
  FROM event_kpis k JOIN points p ON p.kpi = k.kpi GROUP BY k.kpi),
chosen AS (
  SELECT kpi, CASE
      WHEN measure = 'level' AND basis IS DISTINCT FROM 'yearly' THEN any_fy
      WHEN measure = 'level' THEN over_fy
      WHEN basis = 'yearly' AND measure = 'ratio' THEN within_fy
      WHEN basis = 'yearly' THEN complete_fy END AS fiscal_year
  FROM newest),
used AS (
  SELECT k.kpi, n.fiscal_year AS only_fy, p.*  EXCLUDE (kpi)
  FROM event_kpis k JOIN chosen n ON n.kpi = k.kpi
  LEFT JOIN points p ON p.kpi = k.kpi
    AND (k.measure <> 'level' AND k.basis IS DISTINCT FROM 'yearly' OR p.fiscal_year = n.fiscal_year)
  WHERE NOT (k.basis = 'yearly' AND (n.fiscal_year IS NULL OR n.fiscal_year < coalesce(k.from_fy, 0))))
SELECT u.kpi, coalesce(any_value(only_fy), max(u.fiscal_year)) AS latest_fy,
  (coalesce(sum(quantity), 0) * CASE WHEN any_value(k.is_percent) THEN 100 ELSE 1 END)::HUGEINT AS n,
  CASE WHEN any_value(k.measure) = 'ratio' THEN sum(denominator) ELSE 1 END::HUGEINT AS d,
  coalesce(bool_or(provisional), FALSE) AS provisional, coalesce(bool_or(simulated), FALSE) AS simulated
FROM used u JOIN event_kpis k ON k.kpi = u.kpi
GROUP BY u.kpi
HAVING any_value(k.measure) <> 'ratio' OR sum(denominator) <> 0 AND count(*) FILTER (denominator IS NULL) = 0;

CREATE TABLE confirmed AS
SELECT kpi, sum(quantity)::HUGEINT AS n FROM events WHERE why_not IS NULL AND status <> 'provisional' GROUP BY kpi;

-- n / d is the exact actual; shares of target and time stay quotients of whole numbers. Targets are whole here times 10^8.
CREATE VIEW kpi_attainment AS
WITH timed AS (
  SELECT k.*, f.n, f.d, f.latest_fy, f.provisional, f.simulated, scaled(k.aim) AS t, (k.due_fy - k.from_fy + 1) * 12 AS period,
    (year(observed_until() + 1) - k.from_fy) * 12 + month(observed_until() + 1) - 4 AS months,
    CASE direction WHEN 'down' THEN '<=' ELSE '>=' END AS comparator, c.n AS confirmed_n,
    coalesce(getvariable('as_of')::DATE >= make_date(k.due_fy + 1, 3, 31), FALSE) AS is_over,
    coalesce(getvariable('as_of')::DATE >= (make_date(k.due_fy + 1, 3, 31) + to_months(getvariable('grace_months')))::DATE,
      FALSE) AS is_late,
    coalesce(observed_until() >= make_date(k.due_fy + 1, 3, 31), FALSE) AS is_seen,
    coalesce(observed_until() >= make_date(k.due_fy, 4, 1), FALSE) AS is_begun
  FROM event_kpis k LEFT JOIN figures f ON f.kpi = k.kpi LEFT JOIN confirmed c ON c.kpi = k.kpi),
reasoned AS (
  SELECT *, greatest(0, least(months, period)) AS elapsed, CASE
      WHEN t IS NULL THEN 'no-target'
      WHEN n IS NULL THEN 'no-actual'
      WHEN t = 0 THEN 'zero-target'
      WHEN direction = 'down' AND n = 0 THEN 'zero-actual' END AS reason
  FROM timed),
attained AS (
  SELECT *,
    CASE WHEN reason IS NOT NULL THEN NULL WHEN direction = 'down' THEN t * d ELSE n * 100000000 END AS part,
    CASE WHEN reason IS NOT NULL THEN NULL WHEN direction = 'down' THEN n * 100000000 ELSE t * d END AS whole
  FROM reasoned),
paced AS (
  SELECT *, measure = 'count' AND basis IS DISTINCT FROM 'yearly' AND elapsed > 0 AND part IS NOT NULL AS has_pace,
    CASE direction WHEN 'down' THEN elapsed ELSE period END AS pace_up,
    CASE direction WHEN 'down' THEN period ELSE elapsed END AS pace_down
  FROM attained),
met AS (
  SELECT *, coalesce(CASE comparator WHEN '<=' THEN n * 100000000 <= t * d ELSE n * 100000000 >= t * d END, FALSE) AS is_met,
    coalesce(measure = 'count' AND basis IS DISTINCT FROM 'yearly' AND direction = 'up' AND confirmed_n * 100000000 >= t, FALSE)
      AS cannot_fall
  FROM paced),
graded AS (
  SELECT *, is_over AND is_seen AND n IS NOT NULL AS is_reported, is_over AND NOT is_begun AS is_unseen, CASE WHEN has_pace THEN part * pace_up ELSE part END AS grade_n,
    CASE WHEN has_pace THEN whole * pace_down ELSE whole END AS grade_d
  FROM met),
judged AS (
  SELECT *, CASE
    WHEN t IS NULL THEN 'no-target'
    WHEN getvariable('as_of') < make_date(from_fy, 4, 1) THEN 'not-begun'
    WHEN n IS NULL OR is_unseen AND NOT is_late AND NOT (is_met AND (cannot_fall OR NOT provisional)) THEN 'unreported'
    WHEN is_met THEN 'attained'
    WHEN is_reported OR is_late THEN 'missed'
    WHEN grade_n * 100 >= getvariable('on_track') * grade_d THEN 'on-track'
    WHEN grade_n * 100 >= getvariable('at_risk') * grade_d THEN 'at-risk'
    ELSE 'behind' END AS judgement
  FROM graded)
SELECT kpi, plan, integrated_project, programme, kind, name_ja, name_en, unit_ja, measure, direction,
  CASE WHEN t IS NOT NULL THEN comparator END AS comparator, coalesce(basis, 'total') AS basis, target,
  quotient(n, d) AS actual, CASE WHEN measure = 'ratio' THEN d END::DECIMAL(28, 8) AS denominator, latest_fy,
  getvariable('as_of')::DATE AS as_of, quotient(part * 100, whole) AS attainment_pct,
  quotient(elapsed * 100, period) AS elapsed_pct, CASE WHEN has_pace THEN quotient(grade_n * 100, grade_d) END AS pace_pct,
  judgement, coalesce(reason, CASE WHEN judgement = 'missed' AND is_unseen THEN 'still-unreported' END) AS reason,
  CASE WHEN n IS NOT NULL THEN 'events' END AS source_kind, coalesce(provisional, FALSE) AS provisional,
  coalesce(simulated, FALSE) AS simulated,
  CASE WHEN is_met THEN cannot_fall OR is_reported AND NOT coalesce(provisional, FALSE) END AS attained_for_good
FROM judged;
