-- Controls of the budget, the published ones and what pieces say of their envelope.
WITH sets AS (
  SELECT control, list(line ORDER BY line) AS line_set FROM selected GROUP BY control),
-- A sum is closed where the row is that it speaks of, and of no wider scope.
closed AS (
  SELECT DISTINCT j.control
  FROM judged j JOIN sets s ON s.control = j.control JOIN rollup_rows r ON r.line_set = s.line_set
  WHERE r.closed_by IS NOT NULL
    AND (r.ministry = '' OR j.ministries = [r.ministry])
    AND (r.integrated_project = '' OR j.projects = [r.integrated_project])
    AND (r.programme = '' OR j.programmes = [r.programme])
    AND (r.recipient = '' OR j.recipients = [r.recipient])
    AND (r.account = '' OR j.accounts = [r.account])),
-- Ministries of the programmes a control speaks of, where each has one and no line says otherwise.
ministries AS (
  SELECT n.control, list(t.ministry) AS known
  FROM (SELECT control, unnest(programmes) AS programme FROM judged) n
  LEFT JOIN programmes t ON t.programme = n.programme
  GROUP BY n.control HAVING count(*) = count(t.ministry)),
agreeing AS (
  SELECT m.* FROM ministries m
  WHERE NOT EXISTS (
    SELECT 1 FROM selected s JOIN counting c ON c.line = s.line
    WHERE s.control = m.control AND NOT list_contains(m.known, c.ministry))),
opened AS (
  SELECT j.control,
    coalesce(sum(l.counted_yen) FILTER (l.counted_yen > 0), 0)::HUGEINT AS more,
    coalesce(sum(l.counted_yen) FILTER (l.counted_yen < 0), 0)::HUGEINT AS less
  FROM judged j JOIN counting l
    ON l.is_open AND any_of(j.collections, l.collection)
    AND any_of(j.years, l.fiscal_year::VARCHAR) AND any_of(j.stages, l.stage)
    AND (l.ministry IS NULL OR any_of(j.ministries, l.ministry))
    AND (l.integrated_project IS NULL OR any_of(j.projects, l.integrated_project))
    AND (l.recipient IS NULL OR any_of(j.recipients, l.recipient))
    AND (l.account IS NULL OR any_of(j.accounts, l.account))
    AND (l.programme IS NULL OR j.programmes IS NULL OR EXISTS (
      SELECT 1 FROM up u
      WHERE u.programme = l.programme AND list_contains(j.programmes, u.ancestor)))
    AND (l.ministry IS NULL AND j.ministries IS NOT NULL
      OR l.integrated_project IS NULL AND j.projects IS NOT NULL
      OR l.programme IS NULL AND j.programmes IS NOT NULL
      OR l.recipient IS NULL AND j.recipients IS NOT NULL
      OR l.account IS NULL AND j.accounts IS NOT NULL)
    AND NOT EXISTS (
      SELECT 1 FROM agreeing a
      WHERE a.control = j.control AND NOT list_contains(a.known, l.ministry))
  WHERE j.measure = 'sum' AND j.lines IS NULL
    AND j.control NOT IN (SELECT control FROM closed)
  GROUP BY j.control),
pieces AS (
  SELECT 'parts:' || e.line AS control, bool_or(p.inclusion = 'of-which') AS is_some,
    e.amount_yen::HUGEINT * 100000000 AS published,
    sum(p.amount_yen)::HUGEINT * 100000000 AS computed, count(*) AS parts,
    (sum(p.precision_yen) + e.precision_yen)::HUGEINT * 100000000 AS tolerance2,
    min(abs(p.amount_yen)) FILTER (p.amount_yen <> 0)::HUGEINT * 100000000 AS smallest
  FROM piece_of s JOIN base p ON p.line = s.line JOIN base e ON e.line = s.envelope
  GROUP BY e.line, e.amount_yen, e.precision_yen),
verdicts AS (
  SELECT j.control, j.measure, j.published, j.computed, j.difference, j.tolerance2, CASE
      WHEN j.word = 'differs' AND o.control IS NOT NULL
        AND 2 * j.difference + 2 * 100000000 * o.more >= -j.tolerance2
        AND 2 * j.difference + 2 * 100000000 * o.less <= j.tolerance2 THEN 'within-rounding'
      ELSE j.word END AS verdict,
    j.weak, j.expect, j.parts,
    CASE WHEN o.more <> 0 OR o.less <> 0 THEN o.more END AS open_yen
  FROM judged j LEFT JOIN opened o ON o.control = j.control
  UNION ALL
  SELECT control, 'sum', published, computed, computed - published, tolerance2, CASE
      WHEN computed = published THEN 'exact'
      WHEN 2 * abs(computed - published) <= tolerance2 THEN 'within-rounding' ELSE 'differs' END,
    coalesce(tolerance2 >= 2 * smallest, FALSE), 'agree', parts, NULL
  FROM pieces WHERE NOT is_some OR 2 * (computed - published) > tolerance2)
SELECT control, measure, plain(published), CASE WHEN parts > 0 THEN plain(computed) END,
  CASE WHEN parts > 0 THEN plain(difference) END,
  CASE WHEN parts > 0 THEN tolerance2::DECIMAL(38,0) * 0.000000005 END,
  verdict, weak, expect, parts, CASE WHEN parts > 0 THEN open_yen END
FROM verdicts
