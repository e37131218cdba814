-- The exact actual is n / d; shares of target and time stay quotients of whole numbers.
WITH actual AS (
  SELECT k.kpi, sum(f.num) * CASE
      WHEN k.counted_as = 'ratio' AND k.unit_ja IN ('％', '%') THEN 100 ELSE 1 END AS n,
    CASE WHEN k.counted_as = 'ratio' THEN sum(f.den) ELSE 100000000 END AS d,
    max(f.fiscal_year) AS latest_fy, bool_or(f.provisional) AS provisional,
    bool_or(f.simulated) AS simulated
  FROM kpi k JOIN figures f ON f.kpi = k.kpi GROUP BY k.kpi, k.counted_as, k.unit_ja
  HAVING d <> 0),
-- A ratio of nothing has no figure, and that is why.
of_nothing AS (
  SELECT f.kpi FROM figures f JOIN kpi k ON k.kpi = f.kpi
  WHERE k.counted_as = 'ratio' GROUP BY f.kpi HAVING sum(f.den) = 0),
timed AS (
  SELECT k.*, a.n::HUGEINT AS n, a.d::HUGEINT AS d, a.latest_fy, a.provisional, a.simulated,
    scaled(k.target) AS t, s.as_of, s.grace_months, (s.on_track * 100)::HUGEINT AS on_track,
    (s.at_risk * 100)::HUGEINT AS at_risk, (k.due_fy - k.from_fy + 1) * 12 AS period,
    CASE
      WHEN k.measure = 'status' THEN NULL
      WHEN k.by_events THEN (year(observed_until() + INTERVAL 1 DAY) - k.from_fy) * 12
        + month(observed_until() + INTERVAL 1 DAY) - 4
      ELSE (a.latest_fy - k.from_fy + 1) * 12 END AS months,
    coalesce(s.as_of >= make_date(k.due_fy + 1, 3, 31), FALSE) AS is_over,
    coalesce(s.as_of >= (make_date(k.due_fy + 1, 3, 31) + to_months(s.grace_months))::DATE, FALSE)
      AS is_late,
    coalesce(CASE WHEN k.by_events THEN observed_until() >= make_date(k.due_fy + 1, 3, 31)
      ELSE a.latest_fy >= k.due_fy END, FALSE) AS is_final,
    coalesce(CASE WHEN k.by_events THEN observed_until() >= make_date(k.due_fy, 4, 1)
      ELSE a.latest_fy >= k.due_fy END, FALSE) AS is_begun,
    c.num::HUGEINT AS confirmed_n
  FROM kpi k LEFT JOIN actual a ON a.kpi = k.kpi LEFT JOIN confirmed_totals c ON c.kpi = k.kpi
  CROSS JOIN settings s),
shared AS (
  SELECT *, CASE WHEN months IS NOT NULL AND period IS NOT NULL
      THEN greatest(0, least(months, period)) END::HUGEINT AS elapsed,
    coalesce(comparator, CASE direction WHEN 'down' THEN '<=' ELSE '>=' END) AS compared_by,
    CASE
      WHEN measure = 'status' AND n IS NULL THEN 'not-measurable'
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
  SELECT *, counted_as = 'count' AND basis = 'total' AND elapsed > 0 AND attained_n IS NOT NULL
      AS has_pace,
    CASE direction WHEN 'down' THEN elapsed ELSE period END AS pace_up,
    CASE direction WHEN 'down' THEN period ELSE elapsed END AS pace_down
  FROM attained),
met AS (
  SELECT *, coalesce(CASE compared_by
      WHEN '>=' THEN sign(d) * n * 100000000 >= t * abs(d)
      WHEN '>' THEN sign(d) * n * 100000000 > t * abs(d)
      WHEN '<=' THEN sign(d) * n * 100000000 <= t * abs(d)
      WHEN '<' THEN sign(d) * n * 100000000 < t * abs(d)
      ELSE n * 100000000 = t * d END, FALSE) AS is_met,
    -- A total that only grows, met by what is confirmed already.
    coalesce(counted_as = 'count' AND basis = 'total' AND direction = 'up' AND CASE compared_by
      WHEN '>=' THEN confirmed_n >= t WHEN '>' THEN confirmed_n > t END, FALSE) AS cannot_fall
  FROM paced),
settled AS (
  SELECT *, is_met AND cannot_fall AS is_unfailing, is_over AND is_final AND n IS NOT NULL AS is_reported,
    is_over AND NOT is_begun AS is_unseen,
    is_met AND (cannot_fall OR NOT provisional) AS is_met_by_confirmed
  FROM met),
graded AS (
  SELECT *, CASE WHEN has_pace THEN attained_n * pace_up ELSE attained_n END AS grade_n,
    CASE WHEN has_pace THEN attained_d * pace_down ELSE attained_d END AS grade_d
  FROM settled),
judged AS (
  SELECT *,
    CASE
      WHEN t IS NULL THEN 'no-target'
      WHEN as_of < make_date(from_fy, 4, 1) THEN 'not-begun'
      WHEN n IS NULL THEN 'unreported'
      WHEN is_unseen AND NOT is_late AND NOT is_met_by_confirmed THEN 'unreported'
      WHEN is_met THEN 'attained'
      WHEN is_reported OR is_late THEN 'missed'
      WHEN sign(grade_d) * grade_n * 10000 >= on_track * abs(grade_d) THEN 'on-track'
      WHEN sign(grade_d) * grade_n * 10000 >= at_risk * abs(grade_d) THEN 'at-risk'
      ELSE 'behind' END AS judgement
  FROM graded)
SELECT kpi, plan, integrated_project, programme, kind, name_ja, name_en, unit_ja, measure, direction,
  CASE WHEN t IS NOT NULL THEN compared_by END AS comparator, basis, plain(t) AS target,
  quotient(n, d) AS actual, CASE WHEN counted_as = 'ratio' THEN plain(d) END AS denominator, latest_fy,
  as_of, quotient(attained_n * 100, attained_d) AS attainment_pct,
  quotient(elapsed * 100, period) AS elapsed_pct,
  CASE WHEN has_pace THEN quotient(grade_n * 100, grade_d) END AS pace_pct,
  judgement,
  coalesce(reason, CASE WHEN judgement = 'missed' AND is_unseen THEN 'still-unreported' END) AS reason,
  CASE WHEN n IS NULL THEN NULL WHEN by_events THEN 'events' ELSE 'published' END AS source_kind,
  coalesce(provisional, FALSE), coalesce(simulated, FALSE),
  CASE WHEN judgement = 'attained' THEN is_unfailing OR is_reported AND NOT provisional END AS attained_for_good,
  t IS NOT NULL AND (is_unfailing OR is_reported) AS is_decided
FROM judged
