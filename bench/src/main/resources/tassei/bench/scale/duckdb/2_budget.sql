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
SELECT b.line, b.collection, b.fiscal_year, b.stage, k.* EXCLUDE (line), b.amount_yen,
  (b.amount_yen - coalesce(p.amount_yen, 0))::HUGEINT AS counted_yen,
  2 * abs(b.amount_yen - coalesce(p.amount_yen, 0)) > b.precision_yen + coalesce(p.precision_yen, 0) AS is_open
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
  sum(amount_yen)::HUGEINT AS amount_yen, sum(lines)::BIGINT AS lines, list_sort(list(DISTINCT places.account)) AS accounts,
  NULL::VARCHAR AS first_ministry, NULL::VARCHAR AS last_ministry
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
  sum(amount_yen)::HUGEINT, sum(lines)::BIGINT, list_sort(list(DISTINCT p.account)),
  min(nullif(p.ministry, '(none)')), max(nullif(p.ministry, '(none)'))
FROM places p JOIN up u ON u.programme IS NOT DISTINCT FROM p.programme
GROUP BY GROUPING SETS (
  (collection, fiscal_year, stage, coalesce(u.ancestor, '(none)')),
  (collection, fiscal_year, stage, integrated_project, coalesce(u.ancestor, '(none)')))
HAVING bool_or(u.distance = 0);

-- What may belong to a scope because a key is blank: per level, as few patterns as there are, with what they name alike.
CREATE TABLE open_lines AS
SELECT collection, fiscal_year, stage, ministry,
  CASE integrated_project WHEN 'outside' THEN '(outside)' ELSE integrated_project END AS integrated_project, programme,
  recipient, account, sum(greatest(counted_yen, 0))::HUGEINT AS open_yen, bool_or(counted_yen < 0) AS either_way
FROM counting
WHERE is_open AND (ministry IS NULL OR integrated_project IS NULL OR programme IS NULL OR recipient IS NULL OR account IS NULL)
GROUP BY ALL;

-- A programme of one ministry, by its table and by its lines, is of no other: only there an open line's ministry matters.
CREATE TABLE opened AS
WITH by_level AS (
  SELECT unnest([
      {'level': 'ministry', 'one': ministry, 'other': '', 'blank': ministry IS NULL},
      {'level': 'integrated_project', 'one': integrated_project, 'other': '', 'blank': integrated_project IS NULL},
      {'level': 'recipient', 'one': recipient, 'other': '', 'blank': recipient IS NULL},
      {'level': 'account', 'one': account, 'other': '', 'blank': account IS NULL},
      {'level': 'ministry+integrated_project', 'one': ministry, 'other': integrated_project,
        'blank': ministry IS NULL OR integrated_project IS NULL},
      {'level': 'ministry+account', 'one': ministry, 'other': account, 'blank': ministry IS NULL OR account IS NULL},
      {'level': 'integrated_project+account', 'one': integrated_project, 'other': account,
        'blank': integrated_project IS NULL OR account IS NULL}], recursive := true), NULL::VARCHAR AS of_ministry, *
  FROM open_lines
  UNION ALL
  SELECT unnest([
      {'level': 'programme', 'one': u.ancestor, 'other': '', 'blank': o.programme IS NULL},
      {'level': 'integrated_project+programme', 'one': integrated_project, 'other': u.ancestor,
        'blank': integrated_project IS NULL OR o.programme IS NULL}], recursive := true), o.ministry, o.*
  FROM open_lines o JOIN up u ON u.programme IS NOT DISTINCT FROM o.programme),
patterns AS (
  SELECT level, collection, fiscal_year, stage, one, other, of_ministry, sum(open_yen)::HUGEINT AS open_yen,
    bool_or(either_way) AS either_way, count(*) AS patterns, count(ministry) AS ministries, min(ministry) AS first_ministry,
    max(ministry) AS last_ministry, count(integrated_project) AS projects, min(integrated_project) AS first_project,
    max(integrated_project) AS last_project, count(programme) AS programmes, min(programme) AS first_programme,
    max(programme) AS last_programme, count(recipient) AS recipients, min(recipient) AS first_recipient,
    max(recipient) AS last_recipient, count(account) AS accounts, min(account) AS first_account, max(account) AS last_account
  FROM by_level WHERE blank GROUP BY ALL),
scopes AS (
  SELECT s.level, s.collection, s.fiscal_year, s.stage,
    CASE WHEN s.level LIKE 'ministry%' THEN s.ministry WHEN s.level LIKE 'integrated_project%' THEN s.integrated_project
      ELSE coalesce(s.programme, recipient, account) END AS one,
    CASE s.level WHEN 'ministry+integrated_project' THEN s.integrated_project WHEN 'ministry+account' THEN account
      WHEN 'integrated_project+account' THEN account WHEN 'integrated_project+programme' THEN s.programme ELSE '' END AS other,
    CASE WHEN coalesce(first_ministry, t.ministry) = t.ministry AND coalesce(last_ministry, t.ministry) = t.ministry
      THEN t.ministry END AS own_ministry
  FROM sums s LEFT JOIN programmes t ON t.programme = s.programme WHERE s.level <> 'total')
SELECT s.level, s.collection, s.fiscal_year, s.stage, s.one, s.other, sum(p.open_yen)::HUGEINT AS open_yen,
  bool_or(either_way) AS either_way,
  CASE WHEN sum(ministries) = sum(patterns) AND min(first_ministry) = max(last_ministry) THEN min(first_ministry) END AS ministry,
  CASE WHEN sum(projects) = sum(patterns) AND min(first_project) = max(last_project) THEN min(first_project) END AS integrated_project,
  CASE WHEN sum(programmes) = sum(patterns) AND min(first_programme) = max(last_programme) THEN min(first_programme) END AS programme,
  CASE WHEN sum(recipients) = sum(patterns) AND min(first_recipient) = max(last_recipient) THEN min(first_recipient) END AS recipient,
  CASE WHEN sum(accounts) = sum(patterns) AND min(first_account) = max(last_account) THEN min(first_account) END AS account
FROM scopes s JOIN patterns p USING (level, collection, fiscal_year, stage)
WHERE s.one <> '(none)' AND s.other <> '(none)' AND (p.one IS NULL OR p.one = s.one) AND (p.other IS NULL OR p.other = s.other)
  AND (p.of_ministry IS NULL OR s.own_ministry IS NULL OR p.of_ministry = s.own_ministry)
GROUP BY ALL;

-- The one line inside no other of its scope, where it is one: it closes the sum that it prints, unless it names what the
-- open lines do not.
CREATE TABLE closings AS
WITH wholes AS (
  SELECT c.* REPLACE (CASE c.integrated_project WHEN 'outside' THEN '(outside)' ELSE c.integrated_project END AS integrated_project),
    e.line IS NOT NULL AS is_piece, e.ministry AS e_ministry,
    CASE e.integrated_project WHEN 'outside' THEN '(outside)' ELSE e.integrated_project END AS e_project,
    e.programme AS e_programme, e.recipient AS e_recipient, e.account AS e_account
  FROM counting c LEFT JOIN piece_of s ON s.line = c.line LEFT JOIN counting e ON e.line = s.envelope),
laid AS (
  SELECT line, collection, fiscal_year, stage, TRUE AS direct, unnest([
      {'level': 'ministry', 'one': ministry, 'other': '', 'inside': e_ministry = ministry},
      {'level': 'integrated_project', 'one': integrated_project, 'other': '', 'inside': e_project = integrated_project},
      {'level': 'recipient', 'one': recipient, 'other': '', 'inside': e_recipient = recipient},
      {'level': 'account', 'one': account, 'other': '', 'inside': e_account = account},
      {'level': 'ministry+integrated_project', 'one': ministry, 'other': integrated_project,
        'inside': e_ministry = ministry AND e_project = integrated_project},
      {'level': 'ministry+account', 'one': ministry, 'other': account,
        'inside': e_ministry = ministry AND e_account = account},
      {'level': 'integrated_project+account', 'one': integrated_project, 'other': account,
        'inside': e_project = integrated_project AND e_account = account}], recursive := true)
  FROM wholes
  UNION ALL
  SELECT line, collection, fiscal_year, stage, u.distance = 0, unnest([
      {'level': 'programme', 'one': u.ancestor, 'other': '', 'inside': x.programme IS NOT NULL},
      {'level': 'integrated_project+programme', 'one': integrated_project, 'other': u.ancestor,
        'inside': x.programme IS NOT NULL AND e_project = integrated_project}], recursive := true)
  FROM wholes w JOIN up u ON u.programme = w.programme
  LEFT JOIN up x ON x.programme = w.e_programme AND x.ancestor = u.ancestor),
single AS (
  SELECT level, collection, fiscal_year, stage, one, other, any_value(line) AS line, bool_and(direct) AS direct
  FROM laid WHERE one IS NOT NULL AND other IS NOT NULL AND NOT coalesce(inside, FALSE)
  GROUP BY ALL HAVING count(*) = 1)
SELECT o.level, o.collection, o.fiscal_year, o.stage, o.one, o.other, s.line, w.amount_yen
FROM opened o JOIN single s USING (level, collection, fiscal_year, stage, one, other) JOIN wholes w ON w.line = s.line
WHERE s.direct
  AND (o.level LIKE 'ministry%' OR w.ministry IS NULL OR w.ministry = o.ministry)
  AND (o.level LIKE '%integrated_project%' OR w.integrated_project IS NULL OR w.integrated_project = o.integrated_project)
  AND (o.level LIKE '%programme' OR w.programme IS NULL OR EXISTS (
    SELECT 1 FROM up x WHERE x.programme = o.programme AND x.ancestor = w.programme))
  AND (o.level = 'recipient' OR w.recipient IS NULL OR w.recipient = o.recipient)
  AND (o.level LIKE '%account' OR w.account IS NULL OR w.account = o.account);

CREATE TABLE rollup AS
WITH keyed AS (
  SELECT *,
    CASE WHEN level LIKE 'ministry%' THEN ministry WHEN level LIKE 'integrated_project%' THEN integrated_project
      ELSE coalesce(programme, recipient, account) END AS one,
    CASE level WHEN 'ministry+integrated_project' THEN integrated_project WHEN 'ministry+account' THEN account
      WHEN 'integrated_project+account' THEN account WHEN 'integrated_project+programme' THEN programme ELSE '' END AS other
  FROM sums),
bounded AS (
  SELECT k.* EXCLUDE (one, other), 'line:' || c.line AS closed_by, CASE WHEN c.line IS NULL THEN o.open_yen END AS open_yen,
    o.level IS NOT NULL AND c.line IS NULL AND NOT o.either_way AS at_least
  FROM keyed k
  LEFT JOIN opened o
    ON o.level = k.level AND o.collection = k.collection AND o.fiscal_year = k.fiscal_year AND o.stage = k.stage
    AND o.one = k.one AND o.other = k.other
  LEFT JOIN closings c
    ON c.level = k.level AND c.collection = k.collection AND c.fiscal_year = k.fiscal_year AND c.stage = k.stage
    AND c.one = k.one AND c.other = k.other AND c.amount_yen = k.amount_yen),
compared AS (
  SELECT s.*, p.amount_yen AS previous_yen, p.open_yen AS previous_open_yen, t.amount_yen AS total_yen, CASE
    WHEN s.open_yen IS NOT NULL OR p.open_yen IS NOT NULL THEN 'not-itemised'
    WHEN p.amount_yen IS NULL THEN 'coverage'
    WHEN '(none)' IN (coalesce(s.ministry, ''), coalesce(s.integrated_project, ''), coalesce(s.programme, ''),
      coalesce(s.recipient, ''), coalesce(s.account, '')) THEN 'not-itemised'
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
    ON t.level = CASE WHEN s.account IS NULL OR s.level = 'account' THEN 'total' ELSE 'account' END
    AND t.collection = s.collection AND t.fiscal_year = s.fiscal_year AND t.stage = s.stage
    AND coalesce(t.account, '') = CASE WHEN s.level = 'account' THEN '' ELSE coalesce(s.account, '') END)
SELECT collection, level, fiscal_year, stage, ministry, integrated_project, programme, recipient, account,
  amount_yen::DECIMAL(28, 0) AS amount_yen, at_least, open_yen::DECIMAL(28, 0) AS open_yen,
  previous_yen::DECIMAL(28, 0) AS previous_yen,
  CASE WHEN coalesce(change_reason, 'zero-base') = 'zero-base' THEN amount_yen - previous_yen END::DECIMAL(28, 0) AS change_yen,
  CASE WHEN change_reason IS NULL THEN quotient((amount_yen - previous_yen) * 100, previous_yen) END AS change_pct,
  change_reason,
  CASE WHEN open_yen IS NULL THEN quotient(amount_yen * 100, total_yen) END AS share_pct,
  lines, previous_open_yen::DECIMAL(28, 0) AS previous_open_yen, closed_by,
  CASE WHEN len(accounts) > 1 THEN array_to_string(accounts, ';') END AS accounts
FROM compared;
