-- One level of the rollup. Outside the level a key is '', unknown inside it is '(none)', in none of
-- the plan's projects '(outside)'.
INSERT INTO rollup_rows
WITH placed AS (
  SELECT l.line, l.collection, l.fiscal_year, l.stage, {{keys}}, u.distance = 0 AS direct
  FROM counting l {{up}}),
placed_envelope AS (
  SELECT s.line, l.collection, l.fiscal_year, l.stage, {{keys}}
  FROM piece_of s JOIN counting l ON l.line = s.envelope {{up}}),
scope AS (
  SELECT collection, fiscal_year, stage, {{names}}, bool_or(direct) AS direct FROM placed GROUP BY ALL),
sums AS (
  SELECT p.collection, p.fiscal_year, p.stage, {{p.names}},
    sum(c.counted_yen)::HUGEINT AS amount_yen, count(*) AS lines,
    list(p.line ORDER BY p.line) AS line_set,
    list_sort(list(DISTINCT coalesce(c.account, '(none)'))) AS accounts, {{own_ministry}} AS own_ministry
  FROM placed p JOIN counting c ON c.line = p.line
  LEFT JOIN programmes t ON t.programme = p.programme GROUP BY ALL),
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
  SELECT l.*, u.ancestor FROM counting l {{up}} WHERE l.is_open AND ({{blank}})),
-- What may belong to a row: whatever does not name another value of one of its keys. A programme of
-- one ministry, by its table and its lines, is of no other.
opened AS (
  SELECT s.collection, s.fiscal_year, s.stage, {{s.names}},
    coalesce(sum(l.counted_yen) FILTER (l.counted_yen > 0), 0)::HUGEINT AS open_yen,
    bool_or(l.counted_yen < 0) AS either_way, min(abs(l.counted_yen)) AS smallest, {{alike}}
  FROM sums s JOIN open_lines l
    ON l.collection = s.collection AND l.fiscal_year = s.fiscal_year AND l.stage = s.stage
    AND {{known}} AND {{covers}}
    AND (l.ministry IS NULL OR s.own_ministry IS NULL OR l.ministry = s.own_ministry)
  GROUP BY ALL),
-- One printed line is the whole sum, and narrows it by nothing that the open lines do not name.
tops AS (
  SELECT line, collection, fiscal_year, stage, {{names}} FROM placed
  EXCEPT SELECT line, collection, fiscal_year, stage, {{names}} FROM placed_envelope),
by_line AS (
  SELECT t.collection, t.fiscal_year, t.stage, {{t.names}}, any_value(t.line) AS line
  FROM tops t GROUP BY ALL HAVING count(*) = 1),
closed AS (
  SELECT collection, fiscal_year, stage, {{names}}, 'line:' || by_line.line AS closed_by
  FROM opened JOIN by_line USING (collection, fiscal_year, stage, {{names}})
  JOIN sums USING (collection, fiscal_year, stage, {{names}})
  JOIN counting w ON w.line = by_line.line
  WHERE w.amount_yen = sums.amount_yen AND {{line_fits}}
  UNION ALL
  SELECT collection, fiscal_year, stage, {{names}}, 'control:' || c.control
  FROM opened o JOIN sums USING (collection, fiscal_year, stage, {{names}})
  JOIN closing c ON c.line_set = sums.line_set
  WHERE c.tolerance2 < o.smallest * 100000000 AND {{control_fits}}),
closings AS (
  SELECT collection, fiscal_year, stage, {{names}},
    coalesce(min(closed_by) FILTER (closed_by LIKE 'line:%'), min(closed_by)) AS closed_by
  FROM closed GROUP BY ALL)
SELECT '{{level}}', {{by_account}}, {{printed}} AND direct, collection, fiscal_year, stage, {{names}}, amount_yen,
  open_yen IS NOT NULL AND closed_by IS NULL AND NOT either_way,
  CASE WHEN closed_by IS NULL THEN open_yen END, closed_by, lines, line_set,
  CASE WHEN len(accounts) > 1 THEN array_to_string(accounts, ';') END,
  coalesce(precision_yen, 0)
FROM scope
JOIN sums USING (collection, fiscal_year, stage, {{names}})
LEFT JOIN precisions USING (collection, fiscal_year, stage, {{names}})
LEFT JOIN opened USING (collection, fiscal_year, stage, {{names}})
LEFT JOIN closings USING (collection, fiscal_year, stage, {{names}});
