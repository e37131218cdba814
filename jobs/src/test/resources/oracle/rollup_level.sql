-- One level of the rollup. Outside the level a key is '', unknown inside it is '(none)'.
INSERT INTO rollup_rows
WITH placed AS (
  SELECT l.line, l.collection, l.fiscal_year, l.stage, {{keys}}, u.distance = 0 AS direct
  FROM counting l {{up}}),
placed_envelope AS (
  SELECT s.line, l.collection, l.fiscal_year, l.stage, {{keys}}
  FROM piece_of s JOIN counting l ON l.line = s.envelope {{up}}),
scope AS (
  SELECT DISTINCT collection, fiscal_year, stage, {{names}} FROM placed WHERE direct),
sums AS (
  SELECT p.collection, p.fiscal_year, p.stage, {{p.names}},
    sum(c.counted_yen)::HUGEINT AS amount_yen, count(*) AS lines
  FROM placed p JOIN counting c ON c.line = p.line GROUP BY ALL),
-- A whole with its piece in the same scope counts only the whole's precision.
uneven AS (
  (SELECT line, collection, fiscal_year, stage, {{names}} FROM placed
   EXCEPT SELECT line, collection, fiscal_year, stage, {{names}} FROM placed_envelope)
  UNION ALL
  (SELECT line, collection, fiscal_year, stage, {{names}} FROM placed_envelope
   EXCEPT SELECT line, collection, fiscal_year, stage, {{names}} FROM placed)),
precisions AS (
  SELECT p.collection, p.fiscal_year, p.stage, {{p.names}},
    sum(c.precision_yen)::HUGEINT AS precision_yen
  FROM uneven p JOIN counting c ON c.line = p.line GROUP BY ALL),
open_lines AS (
  SELECT l.collection, l.fiscal_year, l.stage, l.ministry, l.integrated_project, l.recipient,
    l.account, u.ancestor AS programme
  FROM counting l {{up}} WHERE l.is_open)
SELECT '{{level}}', {{by_account}}, collection, fiscal_year, stage, {{names}}, amount_yen,
  {{known}} AND EXISTS (
    SELECT 1 FROM open_lines o
    WHERE o.collection = scope.collection AND o.fiscal_year = scope.fiscal_year
      AND o.stage = scope.stage AND {{covers}} AND ({{blank}})),
  lines, coalesce(precision_yen, 0)
FROM scope
JOIN sums USING (collection, fiscal_year, stage, {{names}})
LEFT JOIN precisions USING (collection, fiscal_year, stage, {{names}});
