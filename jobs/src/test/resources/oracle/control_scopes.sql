-- Controls of the budget in force, each with its scope: blank is any, a list any of.
CREATE TABLE said AS
SELECT control, coalesce(measure, 'sum') AS measure, string_split(collection, ';') AS collections,
  string_split(fiscal_year, ';') AS years, string_split(ministry, ';') AS ministries,
  list_transform(
    string_split(integrated_project, ';'),
    lambda p: CASE p WHEN 'outside' THEN '(outside)' ELSE p END) AS projects,
  string_split(programme, ';') AS programmes, string_split(recipient, ';') AS recipients,
  string_split(account, ';') AS accounts,
  string_split(stage, ';') AS stages, string_split(line, ';') AS lines, unit,
  coalesce(expect, 'agree') AS expect, reported_on, scaled("value") * yen AS published,
  scaled(CASE
    WHEN "precision" IS NOT NULL THEN "precision"
    WHEN yen = 1 AND value_place >= 1 AND NOT coalesce(value_about, FALSE) THEN 0
    ELSE value_place END) * yen AS digits
FROM (
  SELECT *, CASE unit WHEN '千円' THEN 1000 WHEN '百万円' THEN 1000000 WHEN '億円' THEN 100000000
    WHEN '兆円' THEN 1000000000000 ELSE 1 END::HUGEINT AS yen
  FROM controls
  WHERE "table" = 'budget' AND (reported_on IS NULL OR reported_on <= as_of())
  QUALIFY row_number() OVER (PARTITION BY control ORDER BY reported_on DESC NULLS LAST) = 1)
WHERE coalesce(measure, 'sum') IN ('sum', 'count');

-- Every report known, on the keys it is used with, or else written with.
CREATE TABLE known_row AS
SELECT b.line, b.reported_on, coalesce(b.collection, 'main') AS collection, b.fiscal_year, b.stage,
  CASE WHEN c.line IS NULL THEN b.ministry ELSE c.ministry END AS ministry,
  CASE WHEN c.line IS NOT NULL THEN c.integrated_project
    WHEN b.integrated_project = 'outside' THEN '(outside)' ELSE b.integrated_project END
    AS integrated_project,
  CASE WHEN c.line IS NULL THEN b.programme ELSE c.programme END AS programme,
  CASE WHEN c.line IS NULL THEN b.recipient ELSE c.recipient END AS recipient,
  CASE WHEN c.line IS NULL THEN b.account ELSE c.account END AS account, c.line IS NOT NULL AS counts
FROM (
  SELECT *, row_number() OVER (PARTITION BY line ORDER BY reported_on DESC NULLS LAST) AS age
  FROM budget WHERE reported_on IS NULL OR reported_on <= as_of()) b
LEFT JOIN counting c ON c.line = b.line AND b.age = 1;

CREATE TABLE in_scope AS
SELECT s.control, r.line, r.reported_on, r.counts
FROM said s JOIN known_row r
  ON any_of(s.collections, r.collection) AND any_of(s.years, r.fiscal_year::VARCHAR)
  AND any_of(s.stages, r.stage) AND any_of(s.ministries, r.ministry)
  AND any_of(s.projects, r.integrated_project) AND any_of(s.recipients, r.recipient)
  AND any_of(s.accounts, r.account)
WHERE s.lines IS NULL AND (s.programmes IS NULL OR EXISTS (
  SELECT 1 FROM up u
  WHERE u.programme = r.programme AND list_contains(s.programmes, u.ancestor)));

CREATE TABLE selected AS SELECT control, line FROM in_scope WHERE counts;

-- A piece inside a selected envelope adds nothing; one outside is what was taken off the envelope.
CREATE TABLE control_part AS
SELECT s.control, s.line, 1 AS factor, c.amount_yen, c.precision_yen
FROM selected s JOIN counting c ON c.line = s.line JOIN said t ON t.control = s.control
WHERE t.measure = 'sum' AND NOT EXISTS (
  SELECT 1 FROM piece_of p JOIN selected e ON e.line = p.envelope
  WHERE p.line = s.line AND e.control = s.control)
UNION ALL
SELECT s.control, p.line, -1, c.amount_yen, c.precision_yen
FROM selected s JOIN said t ON t.control = s.control JOIN piece_of p ON p.envelope = s.line
JOIN counting c ON c.line = p.line
WHERE t.measure = 'sum' AND NOT EXISTS (
  SELECT 1 FROM selected e WHERE e.control = s.control AND e.line = p.line)
UNION ALL
SELECT s.control, s.line, 1, 1, 0 FROM selected s JOIN said t ON t.control = s.control
WHERE t.measure = 'count'
UNION ALL
-- Named lines are added whatever their inclusion.
SELECT s.control, f.line, 1, CASE s.measure WHEN 'count' THEN 1 ELSE f.amount_yen END,
  CASE s.measure WHEN 'count' THEN 0 ELSE f.precision_yen END
FROM said s JOIN in_force f ON list_contains(s.lines, f.line)
WHERE s.measure = 'count' OR f.amount_yen IS NOT NULL;

CREATE TABLE newest_row AS
SELECT control, max(reported_on) AS newest FROM (
  SELECT control, reported_on FROM in_scope
  UNION ALL SELECT p.control, r.reported_on FROM control_part p JOIN known_row r ON r.line = p.line
  WHERE r.counts
  UNION ALL SELECT s.control, r.reported_on FROM said s JOIN known_row r
    ON list_contains(s.lines, r.line))
GROUP BY control;

-- Twice the tolerance, as it is made of halves; all in 0.00000001 yen.
CREATE TABLE judged AS
WITH added AS (
  SELECT control, sum(factor * amount_yen)::HUGEINT * 100000000 AS computed, count(*) AS parts,
    sum(precision_yen)::HUGEINT * 100000000 AS digits,
    min(abs(amount_yen)) FILTER (amount_yen <> 0)::HUGEINT * 100000000 AS smallest
  FROM control_part GROUP BY control)
SELECT s.*, a.computed, coalesce(a.parts, 0) AS parts, a.computed - s.published AS difference,
  s.digits + a.digits AS tolerance2,
  coalesce(s.digits + a.digits >= 2 * a.smallest, FALSE) AS weak, CASE
    WHEN s.reported_on < n.newest THEN 'superseded'
    WHEN a.control IS NULL THEN 'no-data'
    WHEN a.computed = s.published THEN 'exact'
    WHEN 2 * abs(a.computed - s.published) <= s.digits + a.digits THEN 'within-rounding'
    ELSE 'differs' END AS word
FROM said s LEFT JOIN added a ON a.control = s.control
LEFT JOIN newest_row n ON n.control = s.control;

-- What a sum may be closed by.
CREATE TABLE closing AS
SELECT j.*, (
    SELECT list(x.line ORDER BY x.line) FROM selected x WHERE x.control = j.control) AS line_set
FROM judged j
WHERE measure = 'sum' AND expect = 'agree' AND lines IS NULL AND NOT weak
  AND word IN ('exact', 'within-rounding');
