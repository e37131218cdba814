-- What an outcome is, from its number alone: whoever reports it again knows it without looking it up.
-- Numbers come in bands of a thousand; the first slots of a band are outcomes, the others report again what some slot of
-- any band is, so later vintages, copies and shares lie in other files than what they speak of.
CREATE OR REPLACE MACRO day_of(n) AS (DATE '2015-04-01' + (mix(n, 1) % 3287)::INTEGER);
CREATE OR REPLACE MACRO year_of(day) AS (year(day) - CASE WHEN month(day) < 4 THEN 1 ELSE 0 END)::INTEGER;
-- One outcome in five belongs to one project in a hundred; one in fifty to none.
CREATE OR REPLACE MACRO number_of(h, g) AS
  CASE WHEN (h // 50) % 5 = 0 THEN g % greatest(1, getvariable('projects') // 100) ELSE g % getvariable('projects') END;
-- A row of projects whose number ends in 007 copies the one before it.
CREATE OR REPLACE MACRO project_of(h, g) AS CASE WHEN h % 50 > 0 THEN project_code(
  number_of(h, g) - CASE WHEN number_of(h, g) % 1000 = 7 THEN 1 ELSE 0 END) END;
CREATE OR REPLACE MACRO counted_kind(h) AS choice(h, [
  'trial', 'approval', 'patent', 'guideline', 'startup', 'licence', 'dataset', 'transfer', 'screening', 'stored']);
CREATE OR REPLACE MACRO kind_of(h) AS CASE
  WHEN h % 1000 < getvariable('counted') THEN counted_kind(h // 1000)
  ELSE choice(h // 1000, ['paper', 'paper', 'paper', 'presentation', 'presentation', 'award', 'press', 'lecture']) END;

COPY (
  WITH numbered AS (
    SELECT r, ((r % 1000) * 617 + (r // 1000) * 331) % 1000 AS slot, r // 1000 AS band
    FROM (
      FROM range(getvariable('first_row'), getvariable('end_row'))
      UNION ALL FROM range(getvariable('first_added'), getvariable('end_added'))) AS t(r)),
  bounds AS (
    SELECT 1000 - getvariable('vintages') - getvariable('duplicates') - getvariable('conflicts') - getvariable('shared')
      AS own),
  told AS (
    SELECT r, CASE
        WHEN slot < own THEN 'own'
        WHEN slot < own + getvariable('vintages') THEN 'vintage'
        WHEN slot < own + getvariable('vintages') + getvariable('shared') THEN 'shared'
        WHEN slot < 1000 - getvariable('conflicts') THEN 'duplicate'
        ELSE 'conflict' END AS role,
      CASE WHEN slot < own THEN band * 1000 + slot
        ELSE (mix(r, 2) % getvariable('bands')) * 1000 + mix(r, 3) % own END AS n
    FROM numbered, bounds),
  mixed AS (
    SELECT *, day_of(n) AS day, mix(n, 4) AS a, mix(n, 5) AS b, mix(n, 6) AS c, mix(n, 7) AS d, mix(n, 8) AS g,
      mix(r, 9) AS again, mix(r, 10) AS again_project,
      CASE WHEN n % 1000 < getvariable('rejected') THEN mix(n, 11) % 8 + 1 ELSE 0 END AS broken
    FROM told),
  known AS (
    SELECT *, kind_of(a) AS kind, CASE WHEN b % 100 > 0 THEN day + 20 + ((b // 100) % 200)::INTEGER END AS first_reported,
      choice(c // 7, [NULL, NULL, NULL, NULL, 1, 2, 3, 5]) AS many, (10 + c % 90)::BIGINT AS of_many
    FROM mixed),
  said AS (
    SELECT *, CASE kind
        WHEN 'screening' THEN (c // 90) % (of_many + 1)
        WHEN 'stored' THEN c % 1000
        ELSE many END::BIGINT AS first_quantity,
      CASE role
        WHEN 'vintage' THEN coalesce(first_reported, DATE '2016-01-01') + 30 + (again % 300)::INTEGER
        WHEN 'shared' THEN coalesce(first_reported, DATE '2016-01-01') + (again % 100)::INTEGER - 50
        ELSE first_reported END AS reported
    FROM known)
  SELECT
    CASE WHEN broken = 5 THEN NULL ELSE 'e' || lpad(n::VARCHAR, 9, '0') END AS outcome,
    CASE
      WHEN broken = 3 THEN NULL
      WHEN broken = 7 THEN 'no kind'
      WHEN role = 'vintage' AND again % 50 = 0 THEN counted_kind(again // 50)
      ELSE kind END AS outcome_kind,
    CASE
      WHEN broken IN (1, 8) THEN 'x' || n
      WHEN role = 'shared' THEN project_of(again, again_project)
      ELSE project_of(d, g) END AS project,
    CASE
      WHEN broken = 2 THEN year_of(day) + 1
      WHEN d % 20 < 17 THEN year_of(day) END AS fiscal_year,
    CASE WHEN broken = 2 OR d % 20 < 8 OR d % 20 > 16 AND d % 7 > 0 THEN day END AS occurred_on,
    CASE
      WHEN broken = 6 THEN -1
      WHEN role = 'conflict' THEN coalesce(first_quantity, 1) + 1
      WHEN role IN ('vintage', 'shared') AND again % 10 = 1 THEN coalesce(first_quantity, 1) + 1
      ELSE first_quantity END::BIGINT AS quantity,
    CASE WHEN kind = 'screening' AND c % 89 > 0 THEN of_many WHEN a % 300 = 17 THEN of_many END::DECIMAL(18, 0) AS denominator,
    CASE
      WHEN broken = 4 THEN 'final'
      WHEN broken = 8 THEN NULL
      WHEN role = 'vintage' AND again % 20 = 2 THEN 'withdrawn'
      WHEN CASE WHEN role IN ('vintage', 'shared') THEN again ELSE d END % 19 = 3 THEN 'provisional'
      ELSE 'confirmed' END AS status,
    reported AS reported_on,
    choice(g // 3, [NULL, NULL, NULL, 'new', 'joint', 'new;joint', 'domestic;new', 'overseas', 'domestic', 'joint;overseas'])
      AS tags,
    'return of ' || year_of(day) AS source,
    CASE d % 10 WHEN 0 THEN d % 1210 = 0 WHEN 1 THEN FALSE WHEN 2 THEN FALSE END AS simulated
  FROM said ORDER BY r
) TO (getvariable('target')) (FORMAT parquet);
