-- What was made known after as-of is not there, and neither is what names it.
CREATE TABLE unknown_plans AS SELECT plan FROM plans WHERE reported_on > as_of();

CREATE TABLE unknown_projects AS
SELECT integrated_project FROM integrated_projects
WHERE reported_on > as_of() OR plan IN (FROM unknown_plans);

CREATE TABLE unknown_programmes AS
WITH RECURSIVE unknown AS (
  SELECT programme FROM programmes WHERE reported_on > as_of()
  UNION
  SELECT p.programme FROM programmes p JOIN unknown u ON u.programme = p.parent)
SELECT programme FROM unknown;

DELETE FROM plans WHERE plan IN (FROM unknown_plans);
DELETE FROM integrated_projects WHERE integrated_project IN (FROM unknown_projects);
DELETE FROM programmes WHERE programme IN (FROM unknown_programmes);

CREATE TABLE all_kpis AS SELECT DISTINCT kpi FROM kpis;
DELETE FROM kpis
WHERE plan IN (FROM unknown_plans) OR integrated_project IN (FROM unknown_projects)
  OR programme IN (FROM unknown_programmes);
DELETE FROM actuals
WHERE kpi IN (FROM all_kpis)
  AND kpi NOT IN (SELECT kpi FROM kpis WHERE reported_on IS NULL OR reported_on <= as_of());

DELETE FROM budget
WHERE integrated_project IN (FROM unknown_projects) OR programme IN (FROM unknown_programmes);

CREATE TABLE unknown_researches AS
SELECT project FROM projects
WHERE integrated_project IN (FROM unknown_projects) OR programme IN (FROM unknown_programmes);
DELETE FROM outcomes WHERE project IN (FROM unknown_researches);
DELETE FROM projects WHERE project IN (FROM unknown_researches);

-- A control names several; one of them that was not known is enough.
DELETE FROM controls
WHERE list_has_any(string_split(integrated_project, ';'), (SELECT list(integrated_project) FROM unknown_projects))
  OR list_has_any(string_split(programme, ';'), (SELECT list(programme) FROM unknown_programmes));
