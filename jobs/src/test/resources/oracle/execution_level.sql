-- One level of budget against execution; a scope is there where a line of these stages lies on it.
INSERT INTO execution_rows
WITH placed AS (
  SELECT l.collection, l.fiscal_year, l.stage, {{keys}}, u.distance = 0 AS direct, l.counted_yen
  FROM counting l {{up}}
  WHERE l.stage IN (
    'initial', 'supplementary', 'carried-in', 'carried-out', 'reserve', 'executed')),
scope AS (SELECT DISTINCT collection, fiscal_year, {{names}} FROM placed WHERE direct)
SELECT '{{level}}', collection, fiscal_year, {{names}},
  sum(counted_yen) FILTER (stage = 'initial'),
  coalesce(sum(counted_yen) FILTER (stage NOT IN ('initial', 'executed')), 0),
  sum(counted_yen) FILTER (stage = 'executed')
FROM scope JOIN placed USING (collection, fiscal_year, {{names}})
GROUP BY ALL;
