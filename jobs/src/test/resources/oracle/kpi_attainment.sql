-- The exact actual is n / d; shares of target and time stay quotients of whole numbers.
WITH actual AS (
  SELECT k.kpi, sum(f.num) * CASE
      WHEN k.measure = 'ratio' AND k.unit_ja IN ('％', '%') THEN 100 ELSE 1 END AS n,
    CASE WHEN k.measure = 'ratio' THEN sum(f.den) ELSE 100000000 END AS d,
    max(f.fiscal_year) AS latest_fy, bool_or(f.provisional) AS provisional,
    bool_or(f.simulated) AS simulated
  FROM kpi k JOIN figures f ON f.kpi = k.kpi GROUP BY k.kpi, k.measure, k.unit_ja
  HAVING d <> 0),
-- A ratio of nothing has no figure, and that is why.
of_nothing AS (
  SELECT f.kpi FROM figures f JOIN kpi k ON k.kpi = f.kpi
  WHERE k.measure = 'ratio' GROUP BY f.kpi HAVING sum(f.den) = 0),
timed AS (
  SELECT k.*, a.n::HUGEINT AS n, a.d::HUGEINT AS d, a.latest_fy, a.provisional, a.simulated,
    scaled(k.target) AS t, s.as_of, s.grace_months, (s.on_track * 100)::HUGEINT AS on_track,
    (s.at_risk * 100)::HUGEINT AS at_risk, (k.due_fy - k.from_fy + 1) * 12 AS period,
    CASE
      WHEN k.measure = 'status' THEN NULL
      WHEN k.by_events THEN (year(s.as_of + INTERVAL 1 DAY) - k.from_fy) * 12
        + month(s.as_of + INTERVAL 1 DAY) - 4
      ELSE (a.latest_fy - k.from_fy + 1) * 12 END AS months
  FROM kpi k LEFT JOIN actual a ON a.kpi = k.kpi CROSS JOIN settings s),
shared AS (
  SELECT *, CASE WHEN months IS NOT NULL AND period IS NOT NULL
      THEN greatest(0, least(months, period)) END::HUGEINT AS elapsed,
    coalesce(comparator, CASE direction WHEN 'down' THEN '<=' ELSE '>=' END) AS compared_by,
    CASE
      WHEN measure = 'status' THEN 'not-measurable'
      WHEN t IS NULL THEN 'no-target'
      WHEN n IS NULL AND kpi IN (FROM of_nothing) THEN 'zero-denominator'
      WHEN n IS NULL THEN 'no-actual'
      WHEN t = 0 THEN 'zero-target'
      WHEN direction = 'down' AND n = 0 THEN 'zero-actual' END AS reason
  FROM timed),
-- attained_n / attained_d is the attainment as a fraction.
attained AS (
  SELECT *,
    CASE WHEN reason IS NOT NULL THEN NULL
      WHEN direction = 'down' THEN t * d ELSE n * 100000000 END AS attained_n,
    CASE WHEN reason IS NOT NULL THEN NULL
      WHEN direction = 'down' THEN n * 100000000 ELSE t * d END AS attained_d
  FROM shared),
paced AS (
  -- up: actual / (target x elapsed / period); down: (target x elapsed / period) / actual.
  SELECT *, measure = 'count' AND basis = 'total' AND elapsed > 0 AND attained_n IS NOT NULL
      AS has_pace,
    CASE direction WHEN 'down' THEN elapsed ELSE period END AS pace_up,
    CASE direction WHEN 'down' THEN period ELSE elapsed END AS pace_down
  FROM attained),
graded AS (
  SELECT *, CASE WHEN has_pace THEN attained_n * pace_up ELSE attained_n END AS grade_n,
    CASE WHEN has_pace THEN attained_d * pace_down ELSE attained_d END AS grade_d
  FROM paced)
SELECT kpi, plan, integrated_project, programme, kind, name_ja, name_en, unit_ja, measure, direction,
  CASE WHEN t IS NOT NULL THEN compared_by END AS comparator, basis, plain(t) AS target,
  quotient(n, d) AS actual, CASE WHEN measure = 'ratio' THEN plain(d) END AS denominator, latest_fy,
  as_of, quotient(attained_n * 100, attained_d) AS attainment_pct,
  quotient(elapsed * 100, period) AS elapsed_pct,
  CASE WHEN has_pace THEN quotient(grade_n * 100, grade_d) END AS pace_pct,
  CASE
    WHEN t IS NULL THEN 'no-target'
    WHEN as_of < make_date(from_fy, 4, 1) THEN 'not-begun'
    WHEN n IS NULL THEN 'unreported'
    WHEN CASE compared_by
      WHEN '>=' THEN sign(d) * n * 100000000 >= t * abs(d)
      WHEN '>' THEN sign(d) * n * 100000000 > t * abs(d)
      WHEN '<=' THEN sign(d) * n * 100000000 <= t * abs(d)
      WHEN '<' THEN sign(d) * n * 100000000 < t * abs(d)
      ELSE n * 100000000 = t * d END THEN 'attained'
    WHEN as_of >= (make_date(due_fy + 1, 3, 31) + to_months(grace_months))::DATE THEN 'missed'
    WHEN NOT by_events AND latest_fy >= due_fy AND as_of >= make_date(due_fy + 1, 3, 31)
      THEN 'missed'
    WHEN sign(grade_d) * grade_n * 10000 >= on_track * abs(grade_d) THEN 'on-track'
    WHEN sign(grade_d) * grade_n * 10000 >= at_risk * abs(grade_d) THEN 'at-risk'
    ELSE 'behind' END AS judgement,
  reason, CASE WHEN n IS NULL THEN NULL WHEN by_events THEN 'events' ELSE 'published' END AS source_kind,
  coalesce(provisional, FALSE), coalesce(simulated, FALSE)
FROM graded
