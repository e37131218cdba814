-- One level of budget against execution; a scope is there where a line of these stages lies on it.
INSERT INTO execution_rows
WITH placed AS (
  SELECT l.collection, l.fiscal_year, l.stage, {{keys}}, u.distance = 0 AS direct, l.counted_yen,
    l.ministry AS line_ministry
  FROM counting l {{up}}
  WHERE l.stage IN (
    'initial', 'supplementary', 'carried-in', 'carried-out', 'reserve', 'executed')),
scope AS (SELECT DISTINCT collection, fiscal_year, {{names}} FROM placed WHERE direct),
-- A closed stage is a row of the rollup; of a stage without a row, whatever may belong is open.
open_lines AS (
  SELECT l.*, u.ancestor FROM counting l {{up}}
  WHERE l.is_open AND ({{blank}}) AND l.stage IN (
    'initial', 'supplementary', 'carried-in', 'carried-out', 'reserve', 'executed')),
opened AS (
  SELECT DISTINCT s.collection, s.fiscal_year, {{s.names}}, l.stage
  FROM scope s LEFT JOIN programmes t ON t.programme = s.programme
  JOIN open_lines l
    ON l.collection = s.collection AND l.fiscal_year = s.fiscal_year AND {{known}} AND {{covers}}
    AND (l.ministry IS NULL OR {{table_ministry}} IS NULL OR l.ministry = {{table_ministry}}
      OR EXISTS (
        SELECT 1 FROM placed p
        WHERE p.collection = s.collection AND p.fiscal_year = s.fiscal_year AND p.stage = l.stage
          AND p.programme = s.programme AND p.line_ministry <> t.ministry))),
closed AS (
  SELECT collection, fiscal_year, stage, {{names}}
  FROM rollup_rows WHERE level = '{{level}}' AND open_yen IS NULL)
SELECT '{{level}}', collection, fiscal_year, {{names}},
  sum(counted_yen) FILTER (stage = 'initial'),
  coalesce(sum(counted_yen) FILTER (stage NOT IN ('initial', 'executed')), 0),
  sum(counted_yen) FILTER (stage = 'executed'),
  (collection, fiscal_year, {{names}}) IN (
    SELECT (collection, fiscal_year, {{names}}) FROM (
      SELECT collection, fiscal_year, stage, {{names}} FROM opened
      EXCEPT SELECT collection, fiscal_year, stage, {{names}} FROM closed))
FROM scope JOIN placed USING (collection, fiscal_year, {{names}})
GROUP BY ALL;
