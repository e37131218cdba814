-- Lines in force: of each line the newest report known at as-of, unless it withdraws the line.
CREATE TABLE in_force AS
SELECT line, coalesce(collection, 'main') AS collection, fiscal_year, ministry,
  CASE integrated_project WHEN 'outside' THEN '(outside)' ELSE integrated_project END
    AS integrated_project,
  programme, recipient, account, stage, inclusion, envelope,
  scaled(amount) * yen // 100000000 AS amount_yen,
  scaled(CASE
    WHEN "precision" IS NOT NULL THEN "precision"
    WHEN yen = 1 AND amount_place >= 1 AND NOT coalesce(amount_about, FALSE) THEN 0
    ELSE amount_place END) * yen // 100000000 AS precision_yen
FROM (
  SELECT * FROM budget WHERE reported_on IS NULL OR reported_on <= as_of()
  QUALIFY row_number() OVER (PARTITION BY line ORDER BY reported_on DESC NULLS LAST) = 1)
JOIN (VALUES
  ('円', 1::HUGEINT), ('yen', 1), ('千円', 1000), ('百万円', 1000000), ('億円', 100000000),
  ('兆円', 1000000000000)) AS units(unit, yen) USING (unit)
WHERE coalesce(status, 'confirmed') <> 'withdrawn';

CREATE TABLE base AS SELECT * FROM in_force WHERE inclusion IN ('own', 'part', 'of-which');

CREATE TABLE stated_piece AS
SELECT p.line, p.envelope FROM base p JOIN base e ON e.line = p.envelope
WHERE p.inclusion IN ('part', 'of-which');

-- Blank keys of a piece are those of its envelope, its envelope's envelope, and so on.
CREATE TABLE stated_keys AS
WITH RECURSIVE keyed AS (
  SELECT line, ministry, integrated_project, programme, recipient, account
  FROM base WHERE line NOT IN (SELECT line FROM stated_piece)
  UNION ALL
  SELECT b.line, coalesce(b.ministry, k.ministry),
    coalesce(b.integrated_project, k.integrated_project), coalesce(b.programme, k.programme),
    coalesce(b.recipient, k.recipient), coalesce(b.account, k.account)
  FROM keyed k JOIN stated_piece s ON s.envelope = k.line JOIN base b ON b.line = s.line)
SELECT * FROM keyed;

-- Each line with every line that it lies inside, itself included.
CREATE TABLE stated_inside AS
WITH RECURSIVE inside AS (
  SELECT line, line AS whole FROM base
  UNION ALL
  SELECT i.line, s.envelope FROM inside i JOIN stated_piece s ON s.line = i.whole)
SELECT * FROM inside;

-- Each programme with itself (distance 0) and all above it; the last row is for unknown programmes.
CREATE TABLE up AS
WITH RECURSIVE climb AS (
  SELECT programme, programme AS ancestor, 0 AS distance
  FROM (SELECT programme FROM programmes UNION SELECT programme FROM base)
  WHERE programme IS NOT NULL
  UNION ALL
  SELECT c.programme, p.parent, c.distance + 1
  FROM climb c JOIN programmes p ON p.programme = c.ancestor WHERE p.parent IS NOT NULL)
SELECT * FROM climb UNION ALL SELECT NULL, NULL, 0;

-- A programme's own line is a part of a line of the nearest programme above that has a fitting one.
CREATE TABLE implied_piece AS
SELECT c.line, e.line AS envelope
FROM base c
JOIN up u ON u.programme = c.programme AND u.distance > 0
JOIN stated_keys k ON k.programme = u.ancestor
  AND k.account IS NOT DISTINCT FROM c.account
  AND (k.ministry IS NULL OR k.ministry = c.ministry)
  AND (k.integrated_project IS NULL OR k.integrated_project = c.integrated_project)
  AND (k.recipient IS NULL OR k.recipient = c.recipient)
JOIN base e ON e.line = k.line
  AND e.collection = c.collection AND e.fiscal_year = c.fiscal_year AND e.stage = c.stage
WHERE c.line NOT IN (SELECT line FROM stated_piece)
  AND NOT EXISTS (SELECT 1 FROM stated_inside i WHERE i.line = e.line AND i.whole = c.line)
QUALIFY row_number() OVER (
  PARTITION BY c.line
  ORDER BY u.distance,
    (k.ministry IS NULL)::INT + (k.integrated_project IS NULL)::INT + (k.recipient IS NULL)::INT,
    encode(e.line)) = 1;

CREATE TABLE piece_of AS FROM stated_piece UNION ALL FROM implied_piece;

CREATE TABLE keys_as_used AS
WITH RECURSIVE keyed AS (
  SELECT line, ministry, integrated_project, programme, recipient, account
  FROM base WHERE line NOT IN (SELECT line FROM piece_of)
  UNION ALL
  SELECT b.line, coalesce(b.ministry, k.ministry),
    coalesce(b.integrated_project, k.integrated_project), coalesce(b.programme, k.programme),
    coalesce(b.recipient, k.recipient), coalesce(b.account, k.account)
  FROM keyed k JOIN piece_of s ON s.envelope = k.line JOIN base b ON b.line = s.line)
SELECT * FROM keyed;

-- What each line adds, on its own keys; open: more of it is left than rounding explains, or less.
CREATE TABLE counting AS
WITH pieces AS (
  SELECT s.envelope AS line, sum(b.amount_yen) AS amount_yen, sum(b.precision_yen) AS precision_yen
  FROM piece_of s JOIN base b ON b.line = s.line GROUP BY s.envelope)
SELECT b.line, b.collection, b.fiscal_year, b.stage, k.ministry, k.integrated_project, k.programme,
  k.recipient, k.account, b.amount_yen, b.precision_yen,
  (b.amount_yen - coalesce(p.amount_yen, 0))::HUGEINT AS counted_yen,
  2 * abs(b.amount_yen - coalesce(p.amount_yen, 0)) > b.precision_yen + coalesce(p.precision_yen, 0)
    AS is_open
FROM base b JOIN keys_as_used k ON k.line = b.line LEFT JOIN pieces p ON p.line = b.line;

-- A line inside itself would be lost above: fail instead.
SELECT CASE WHEN (SELECT count(*) FROM base) <> (SELECT count(*) FROM counting)
  THEN error('envelopes in a circle') END;

CREATE TABLE rollup_rows (
  level VARCHAR, by_account BOOLEAN, printed BOOLEAN, collection VARCHAR, fiscal_year INTEGER,
  stage VARCHAR, ministry VARCHAR, integrated_project VARCHAR, programme VARCHAR, recipient VARCHAR,
  account VARCHAR, amount_yen HUGEINT, at_least BOOLEAN, open_yen HUGEINT, closed_by VARCHAR,
  lines BIGINT, line_set VARCHAR[], accounts VARCHAR, precision_yen HUGEINT);
CREATE TABLE execution_rows (
  level VARCHAR, collection VARCHAR, fiscal_year INTEGER, ministry VARCHAR,
  integrated_project VARCHAR, programme VARCHAR, initial_yen HUGEINT, changes_yen HUGEINT,
  executed_yen HUGEINT, any_open BOOLEAN);
