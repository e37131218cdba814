-- Research projects. Of a thousand rows one copies an earlier row, one breaks a rule.
COPY (
  WITH numbered AS (
    SELECT CASE WHEN n % 1000 = 7 THEN n - 1 ELSE n END AS number, n FROM range(getvariable('projects')) AS t(n)),
  mixed AS (
    SELECT number, n, mix(number, 101) AS a, mix(number, 102) AS b, mix(number, 103) AS c, mix(number, 104) AS d
    FROM numbered),
  placed AS (
    SELECT *, CASE WHEN a % 33 > 0 THEN (a // 33) % 200 END AS programme_number FROM mixed)
  SELECT
    project_code(number) AS project,
    'Study ' || number AS title,
    programme_code(programme_number) AS programme,
    CASE WHEN b % 20 > 0 THEN integrated_code(coalesce(programme_number, b) % 12) END AS integrated_project,
    CASE WHEN c % 20 > 0 THEN ministry_code(coalesce(programme_number, c) % 10) END AS ministry,
    'Institute ' || (b // 20) % 300 AS institution,
    (2014 + c % 8)::INTEGER AS from_fy,
    (2014 + c % 8 + d % 5)::INTEGER AS to_fy,
    CASE
      WHEN number % 1000 = 11 THEN 'unheard-of'
      WHEN d % 10 > 0 THEN choice(d // 10, ['basic', 'applied', 'non-clinical', 'clinical', 'approval']) END AS phase,
    CASE WHEN c % 3 > 0 THEN choice(c // 3, ['prevention', 'diagnosis', 'treatment', 'prognosis-qol']) END AS purpose,
    choice(d // 50, [NULL, 'cancer', 'cancer;rare', 'rare', 'infection', 'infection;children;rare', 'mind', 'mind;cancer'])
      AS disease_areas,
    choice(d // 400, [NULL, 'device', 'cell', 'gene']) AS modality,
    choice(d // 1600, [NULL, 'AI', 'AI;joint']) AS tags,
    CASE choice(b // 6000, [1, 2, 2, 2, 3]) WHEN 1 THEN b % 1999 = 0 WHEN 2 THEN FALSE END AS simulated
  FROM placed ORDER BY n
) TO (getvariable('target')) (FORMAT parquet);
