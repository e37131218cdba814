-- One level of events by scope; reports without project are known to the nation only.
INSERT INTO scope_rows
WITH placed AS (
  SELECT m.kpi, m.fiscal_year, m.outcome, m.num, m.project, {{keys}}
  FROM matching m
  LEFT JOIN projects p ON p.project = m.project
  LEFT JOIN (SELECT project, trim(unnest(string_split(disease_areas, ';'))) AS disease_area
    FROM projects) a ON a.project = m.project
  WHERE {{national}} OR m.project IS NOT NULL),
once AS (
  SELECT kpi, fiscal_year, {{names}}, outcome, any_value(num) AS num,
    count(DISTINCT project) AS projects
  FROM placed GROUP BY ALL)
SELECT '{{level}}', kpi, fiscal_year, {{names}}, sum(num), count(*), count(*) FILTER (projects > 1)
FROM once GROUP BY ALL;
