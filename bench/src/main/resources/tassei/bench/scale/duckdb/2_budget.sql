-- Budget lines as used, and their sums at every level.

CREATE TABLE checked_budget AS
WITH read AS (
  SELECT * REPLACE (coalesce(collection, 'main') AS collection, coalesce(status, 'confirmed') AS status),
    'budget.parquet' AS file, file_row_number + 1 AS record
  FROM read_parquet(input('budget.parquet'), file_row_number = TRUE))
SELECT r.*,
  CASE unit WHEN '千円' THEN 1000 WHEN '百万円' THEN 1000000 WHEN '億円' THEN 100000000 WHEN '兆円' THEN 1000000000000
    ELSE 1 END::BIGINT AS yen,
  list_filter([
    CASE WHEN line IS NULL THEN 'required' END,
    CASE WHEN fiscal_year IS NULL THEN 'required' END,
    CASE WHEN r.ministry IS NOT NULL AND m.ministry IS NULL THEN 'reference' END,
    CASE WHEN r.integrated_project <> 'outside' AND i.integrated_project IS NULL THEN 'reference' END,
    CASE WHEN r.programme IS NOT NULL AND p.programme IS NULL THEN 'reference' END,
    CASE WHEN stage IS NULL THEN 'required' WHEN stage NOT IN ('request', 'draft', 'initial', 'supplementary', 'adjustment',
      'carried-in', 'carried-out', 'reserve', 'executed') THEN 'vocabulary' END,
    CASE WHEN inclusion IS NULL THEN 'required'
      WHEN inclusion NOT IN ('own', 'part', 'of-which', 'within', 'relisted', 'other-cut', 'outer') THEN 'vocabulary' END,
    CASE WHEN unit IS NULL THEN 'required'
      WHEN unit NOT IN ('円', 'yen', '千円', '百万円', '億円', '兆円') THEN 'vocabulary' END,
    CASE WHEN status NOT IN ('confirmed', 'provisional', 'withdrawn') THEN 'vocabulary' END,
    CASE WHEN source IS NULL THEN 'required' END,
    CASE WHEN inclusion IN ('part', 'of-which', 'within') AND envelope IS NULL THEN 'envelope-required' END,
    CASE WHEN inclusion IN ('own', 'outer') AND envelope IS NOT NULL THEN 'envelope-forbidden' END,
    CASE WHEN inclusion NOT IN ('within', 'relisted') AND amount IS NULL THEN 'amount-required' END,
    CASE WHEN precision <= 0 THEN 'precision-in-sense' END], lambda x: x IS NOT NULL) AS rules
FROM read r
LEFT JOIN programmes p ON p.programme = r.programme
LEFT JOIN integrated_projects i ON i.integrated_project = r.integrated_project
LEFT JOIN ministries m ON m.ministry = r.ministry;

CREATE TABLE lines AS
SELECT * EXCLUDE (rules, yen), amount::HUGEINT * yen AS amount_yen,
  coalesce(precision::HUGEINT * yen, CASE WHEN amount IS NULL THEN NULL WHEN yen > 1 THEN yen ELSE 0 END)::HUGEINT AS precision_yen,
  CASE
    WHEN NOT is_known(reported_on) THEN 'not-yet-known'
    WHEN row_number() OVER (
      PARTITION BY line, is_known(reported_on) ORDER BY reported_on DESC NULLS LAST, file, record) > 1 THEN 'superseded'
    WHEN status = 'withdrawn' THEN 'withdrawn'
    WHEN inclusion IN ('within', 'relisted', 'other-cut', 'outer') THEN inclusion END AS why_not
FROM checked_budget WHERE len(rules) = 0;

CREATE TABLE base AS FROM lines WHERE why_not IS NULL;

CREATE TABLE stated_piece AS
SELECT p.line, p.envelope
FROM base p JOIN base e ON e.line = p.envelope
WHERE p.inclusion <> 'own'
  AND e.collection = p.collection AND e.fiscal_year = p.fiscal_year AND e.stage = p.stage;

-- Blank keys of a piece are those of its envelope, its envelope's envelope, and so on. Whole lines inherit nothing.
CREATE TABLE stated_keys AS
WITH RECURSIVE keyed AS (
  SELECT line, collection, fiscal_year, stage, ministry, integrated_project, programme, recipient, account FROM base
  WHERE line NOT IN (SELECT line FROM stated_piece)
  UNION ALL
  SELECT b.line, b.collection, b.fiscal_year, b.stage, coalesce(b.ministry, k.ministry), coalesce(b.integrated_project, k.integrated_project),
    coalesce(b.programme, k.programme), coalesce(b.recipient, k.recipient), coalesce(b.account, k.account)
  FROM keyed k JOIN stated_piece s ON s.envelope = k.line JOIN base b ON b.line = s.line)
FROM keyed;

-- A programme's own line is a part of a line of the nearest programme above that has a fitting one. Few programmes have
-- one above, so their lines are looked at alone.
CREATE TABLE implied_piece AS
SELECT c.line, k.line AS envelope
FROM base c
JOIN up u ON u.programme = c.programme AND u.distance > 0
JOIN stated_keys k ON k.programme = u.ancestor
  AND k.collection = c.collection AND k.fiscal_year = c.fiscal_year AND k.stage = c.stage
  AND (k.account = c.account OR k.account IS NULL AND c.account IS NULL)
  AND (k.ministry IS NULL OR k.ministry = c.ministry)
  AND (k.integrated_project IS NULL OR k.integrated_project = c.integrated_project)
  AND (k.recipient IS NULL OR k.recipient = c.recipient)
WHERE c.line NOT IN (SELECT line FROM stated_piece)
QUALIFY row_number() OVER (
  PARTITION BY c.line
  ORDER BY u.distance, (k.ministry IS NULL)::INT + (k.integrated_project IS NULL)::INT + (k.recipient IS NULL)::INT, k.line) = 1;

CREATE TABLE piece_of AS SELECT *, FALSE AS implied FROM stated_piece UNION ALL SELECT *, TRUE FROM implied_piece;

CREATE TABLE used_keys AS
WITH RECURSIVE keyed AS (
  SELECT line, ministry, integrated_project, programme, recipient, account FROM base
  WHERE line NOT IN (SELECT line FROM piece_of)
  UNION ALL
  SELECT b.line, coalesce(b.ministry, k.ministry), coalesce(b.integrated_project, k.integrated_project),
    coalesce(b.programme, k.programme), coalesce(b.recipient, k.recipient), coalesce(b.account, k.account)
  FROM keyed k JOIN piece_of s ON s.envelope = k.line JOIN base b ON b.line = s.line)
FROM keyed;

CREATE TABLE counting AS
WITH pieces AS (
  SELECT s.envelope AS line, sum(b.amount_yen) AS amount_yen, sum(b.precision_yen) AS precision_yen
  FROM piece_of s JOIN base b ON b.line = s.line GROUP BY s.envelope)
SELECT b.line, b.collection, b.fiscal_year, b.stage, k.* EXCLUDE (line),
  (b.amount_yen - coalesce(p.amount_yen, 0))::HUGEINT AS counted_yen,
  2 * (b.amount_yen - coalesce(p.amount_yen, 0)) > b.precision_yen + coalesce(p.precision_yen, 0) AS is_open
FROM base b JOIN used_keys k ON k.line = b.line LEFT JOIN pieces p ON p.line = b.line;

CREATE VIEW budget_lines AS
SELECT l.line, l.collection, l.fiscal_year,
  CASE WHEN c.line IS NULL THEN l.ministry ELSE c.ministry END AS ministry,
  CASE WHEN c.line IS NULL THEN l.integrated_project ELSE c.integrated_project END AS integrated_project,
  CASE WHEN c.line IS NULL THEN l.programme ELSE c.programme END AS programme,
  CASE WHEN c.line IS NULL THEN l.recipient ELSE c.recipient END AS recipient,
  CASE WHEN c.line IS NULL THEN l.account ELSE c.account END AS account,
  l.stage,
  CASE WHEN s.implied THEN 'part' ELSE l.inclusion END AS inclusion,
  CASE WHEN s.implied THEN s.envelope ELSE l.envelope END AS envelope,
  l.amount::DECIMAL(28, 8) AS amount, l.unit, l.precision::DECIMAL(28, 8) AS precision, l.status, l.reported_on, l.source,
  l.amount_yen::DECIMAL(28, 0) AS amount_yen, l.precision_yen::DECIMAL(28, 0) AS precision_yen,
  c.counted_yen::DECIMAL(28, 0) AS counted_yen, l.why_not, l.file, l.record
FROM lines l
LEFT JOIN counting c ON c.line = l.line AND l.why_not IS NULL
LEFT JOIN piece_of s ON s.line = l.line AND l.why_not IS NULL;

-- Lines of one place added first: the levels are sums of these.
CREATE TABLE places AS
SELECT collection, fiscal_year, stage, coalesce(ministry, '(none)') AS ministry,
  CASE integrated_project WHEN 'outside' THEN '(outside)' ELSE coalesce(integrated_project, '(none)') END AS integrated_project,
  programme, coalesce(recipient, '(none)') AS recipient,
  coalesce(account, '(none)') AS account, sum(counted_yen)::HUGEINT AS amount_yen, count(*) AS lines
FROM counting GROUP BY ALL;

CREATE TABLE sums AS
SELECT CASE grouping(ministry, integrated_project, recipient, account)
    WHEN 15 THEN 'total' WHEN 7 THEN 'ministry' WHEN 11 THEN 'integrated_project' WHEN 13 THEN 'recipient'
    WHEN 14 THEN 'account' WHEN 3 THEN 'ministry+integrated_project' WHEN 6 THEN 'ministry+account'
    WHEN 10 THEN 'integrated_project+account' END AS level,
  collection, fiscal_year, stage, ministry, integrated_project, NULL::VARCHAR AS programme, recipient, account,
  sum(amount_yen)::HUGEINT AS amount_yen, sum(lines)::BIGINT AS lines
FROM places
GROUP BY GROUPING SETS (
  (collection, fiscal_year, stage), (collection, fiscal_year, stage, ministry),
  (collection, fiscal_year, stage, integrated_project), (collection, fiscal_year, stage, recipient),
  (collection, fiscal_year, stage, account), (collection, fiscal_year, stage, ministry, integrated_project),
  (collection, fiscal_year, stage, ministry, account), (collection, fiscal_year, stage, integrated_project, account))
UNION ALL
-- A row of a programme holds everything below it, and is there where a line of its own is.
SELECT CASE grouping(integrated_project) WHEN 1 THEN 'programme' ELSE 'integrated_project+programme' END,
  collection, fiscal_year, stage, NULL, integrated_project, coalesce(u.ancestor, '(none)') AS programme, NULL, NULL,
  sum(amount_yen)::HUGEINT, sum(lines)::BIGINT
FROM places p JOIN up u ON u.programme IS NOT DISTINCT FROM p.programme
GROUP BY GROUPING SETS (
  (collection, fiscal_year, stage, coalesce(u.ancestor, '(none)')),
  (collection, fiscal_year, stage, integrated_project, coalesce(u.ancestor, '(none)')))
HAVING bool_or(u.distance = 0);

-- What may belong to any scope because a key is blank: per level, as few patterns as there are.
CREATE TABLE open_lines AS
SELECT DISTINCT collection, fiscal_year, stage, ministry,
  CASE integrated_project WHEN 'outside' THEN '(outside)' ELSE integrated_project END AS integrated_project, programme, recipient, account
FROM counting
WHERE is_open AND (ministry IS NULL OR integrated_project IS NULL OR programme IS NULL OR recipient IS NULL OR account IS NULL);

CREATE TABLE lower_bounds AS
WITH open_keys AS (
  SELECT DISTINCT 'ministry' AS level, collection, fiscal_year, stage, NULL AS one, NULL AS other FROM open_lines WHERE ministry IS NULL
  UNION ALL
  SELECT DISTINCT 'integrated_project', collection, fiscal_year, stage, NULL, NULL FROM open_lines WHERE integrated_project IS NULL
  UNION ALL
  SELECT DISTINCT 'programme', collection, fiscal_year, stage, NULL, NULL FROM open_lines WHERE programme IS NULL
  UNION ALL
  SELECT DISTINCT 'recipient', collection, fiscal_year, stage, NULL, NULL FROM open_lines WHERE recipient IS NULL
  UNION ALL
  SELECT DISTINCT 'account', collection, fiscal_year, stage, NULL, NULL FROM open_lines WHERE account IS NULL
  UNION ALL
  SELECT DISTINCT 'ministry+integrated_project', collection, fiscal_year, stage, ministry, integrated_project
  FROM open_lines WHERE ministry IS NULL OR integrated_project IS NULL
  UNION ALL
  SELECT DISTINCT 'ministry+account', collection, fiscal_year, stage, ministry, account
  FROM open_lines WHERE ministry IS NULL OR account IS NULL
  UNION ALL
  SELECT DISTINCT 'integrated_project+account', collection, fiscal_year, stage, integrated_project, account
  FROM open_lines WHERE integrated_project IS NULL OR account IS NULL
  UNION ALL
  SELECT DISTINCT 'integrated_project+programme', collection, fiscal_year, stage, integrated_project, u.ancestor
  FROM open_lines o JOIN up u ON u.programme IS NOT DISTINCT FROM o.programme
  WHERE integrated_project IS NULL OR o.programme IS NULL),
scopes AS (
  SELECT level, collection, fiscal_year, stage, ministry, integrated_project, programme, recipient, account,
    CASE WHEN level LIKE 'ministry%' THEN ministry WHEN level LIKE 'integrated_project%' THEN integrated_project
      ELSE coalesce(programme, recipient, account) END AS one,
    CASE level WHEN 'ministry+integrated_project' THEN integrated_project WHEN 'ministry+account' THEN account
      WHEN 'integrated_project+account' THEN account WHEN 'integrated_project+programme' THEN programme END AS other
  FROM sums WHERE level <> 'total')
SELECT DISTINCT s.* EXCLUDE (one, other)
FROM scopes s JOIN open_keys o USING (level, collection, fiscal_year, stage)
WHERE s.one <> '(none)' AND coalesce(s.other, '') <> '(none)'
  AND (o.one IS NULL OR o.one = s.one) AND (s.other IS NULL OR o.other IS NULL OR o.other = s.other);

CREATE TABLE rollup AS
WITH bounded AS (
  SELECT s.*, b.level IS NOT NULL AS at_least
  FROM sums s LEFT JOIN lower_bounds b
    ON b.level = s.level AND b.collection = s.collection AND b.fiscal_year = s.fiscal_year AND b.stage = s.stage
    AND coalesce(b.ministry, '') = coalesce(s.ministry, '')
    AND coalesce(b.integrated_project, '') = coalesce(s.integrated_project, '')
    AND coalesce(b.programme, '') = coalesce(s.programme, '') AND coalesce(b.recipient, '') = coalesce(s.recipient, '')
    AND coalesce(b.account, '') = coalesce(s.account, '')),
compared AS (
  SELECT s.*, p.amount_yen AS previous_yen, t.amount_yen AS total_yen, CASE
    WHEN s.at_least OR p.at_least THEN 'not-itemised'
    WHEN p.amount_yen IS NULL THEN 'coverage'
    WHEN p.amount_yen = 0 THEN 'zero-base' END AS change_reason
  FROM bounded s
  LEFT JOIN bounded p
    ON p.level = s.level AND p.collection = s.collection AND p.fiscal_year = s.fiscal_year - 1
    AND p.stage = CASE WHEN s.stage IN ('request', 'draft') THEN 'initial' ELSE s.stage END
    AND coalesce(p.ministry, '') = coalesce(s.ministry, '')
    AND coalesce(p.integrated_project, '') = coalesce(s.integrated_project, '')
    AND coalesce(p.programme, '') = coalesce(s.programme, '') AND coalesce(p.recipient, '') = coalesce(s.recipient, '')
    AND coalesce(p.account, '') = coalesce(s.account, '')
  LEFT JOIN bounded t
    ON t.level = CASE WHEN s.account IS NULL THEN 'total' ELSE 'account' END
    AND t.collection = s.collection AND t.fiscal_year = s.fiscal_year AND t.stage = s.stage
    AND coalesce(t.account, '') = coalesce(s.account, ''))
SELECT collection, level, fiscal_year, stage, ministry, integrated_project, programme, recipient, account,
  amount_yen::DECIMAL(28, 0) AS amount_yen, at_least, previous_yen::DECIMAL(28, 0) AS previous_yen,
  CASE WHEN coalesce(change_reason, 'zero-base') = 'zero-base' THEN amount_yen - previous_yen END::DECIMAL(28, 0) AS change_yen,
  CASE WHEN change_reason IS NULL THEN quotient((amount_yen - previous_yen) * 100, previous_yen) END AS change_pct,
  change_reason,
  CASE WHEN NOT at_least THEN quotient(amount_yen * 100, total_yen) END AS share_pct,
  lines
FROM compared;
