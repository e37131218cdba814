-- Budget lines in bundles of ten: an envelope with its parts, another with a piece of which, lines that stand alone, one
-- told again, one reported again later. One bundle in twenty is a programme above others, in an account of its own so
-- that what the lines of the programmes below come to is known: its line is far larger than they can be together.
COPY (
  WITH bundled AS (
    SELECT n, n // 10 AS q, n % 10 AS slot, mix(n // 10, 201) AS a, mix(n // 10, 202) AS b, mix(n // 10, 203) AS c,
      mix(n, 204) AS d, mix(n, 205) AS e, mix(n // 10, 206) % 20 = 0 AS above
    FROM range(getvariable('lines')) AS t(n)),
  shaped AS (
    SELECT *, q % getvariable('collections') AS collection_number,
      (2015 + (q // getvariable('collections')) % 10)::INTEGER AS fiscal_year,
      choice((q // getvariable('collections')) // 10, ['initial', 'supplementary', 'draft', 'executed']) AS stage,
      CASE WHEN above THEN 3 * (a % 40) ELSE a % 150 END AS top,
      100 + mix(q * 10 + 1, 207) % 900 AS first, 100 + mix(q * 10 + 2, 207) % 900 AS second,
      100 + mix(q * 10 + 3, 207) % 900 AS third,
      'b' || lpad((q * 10)::VARCHAR, 8, '0') AS stem
    FROM bundled),
  owned AS (
    SELECT *,
      -- Programmes from 150 on stand below one of the first 120.
      CASE
        WHEN above THEN CASE WHEN slot IN (2, 3, 4, 5, 8, 9) THEN 150 + top // 3 WHEN slot IN (0, 7) THEN top END
        WHEN slot = 3 AND top % 3 = 0 AND top < 120 THEN 150 + top // 3
        WHEN slot IN (0, 4, 6, 8) THEN top
        WHEN slot = 9 THEN mix(q, 208) % 150 END AS programme_number
    FROM shaped),
  lines AS (
    SELECT *,
      CASE
        WHEN above THEN CASE slot WHEN 1 THEN 'of-which' WHEN 6 THEN 'of-which' WHEN 7 THEN 'relisted' ELSE 'own' END
        ELSE choice(slot, ['own', 'part', 'part', 'part', 'own', 'of-which', 'own', 'within', 'own', 'own']) END AS inclusion,
      CASE
        WHEN above THEN CASE slot WHEN 1 THEN stem || '0' WHEN 6 THEN stem || '5' END
        WHEN slot IN (1, 2, 3) THEN stem || '0'
        WHEN slot IN (5, 7) THEN stem || '4' END AS envelope,
      CASE
        WHEN above AND slot = 0 THEN 90000000
        WHEN above AND slot = 6 THEN 1 + d % 90
        WHEN above THEN 100 + d % 900
        WHEN slot = 0 THEN first + second + third
        WHEN slot = 1 THEN first
        WHEN slot = 2 THEN second
        WHEN slot = 3 THEN third
        WHEN slot = 5 THEN 1 + d % 90
        WHEN slot = 7 THEN CASE WHEN d % 2 = 0 THEN d % 100 END
        WHEN slot = 9 AND stage = 'supplementary' AND d % 9 = 0 THEN -(d % 500)::BIGINT
        ELSE 100 + d % 900 END AS amount
    FROM owned)
  SELECT
    CASE WHEN slot = 8 AND above THEN stem || '4' WHEN slot = 8 THEN stem || '6' ELSE stem || slot END AS line,
    CASE WHEN collection_number > 0 THEN 'c' || lpad(collection_number::VARCHAR, 3, '0') END AS collection,
    fiscal_year,
    CASE
      WHEN above AND slot = 0 THEN CASE WHEN b % 2 = 0 THEN ministry_code(top % 10) END
      WHEN slot = 2 AND NOT above THEN ministry_code(d % 10)
      WHEN slot = 4 AND b % 5 = 0 THEN NULL
      ELSE ministry_code(programme_number % 10) END AS ministry,
    CASE WHEN NOT (slot IN (0, 6, 8) AND b % 40 = 0) THEN integrated_code(programme_number % 12) END AS integrated_project,
    programme_code(programme_number) AS programme,
    CASE
      WHEN above AND slot = 1 THEN 'institutes'
      WHEN slot IN (0, 3, 7) OR slot = 9 AND b % 10 = 1 THEN NULL
      WHEN slot = 1 THEN 'institutes'
      ELSE choice(CASE WHEN slot IN (6, 8) THEN c ELSE e END, ['agency', 'universities', 'agency']) END AS recipient,
    CASE
      WHEN slot IN (1, 2, 3, 5) AND NOT above OR slot IN (1, 6) AND above THEN NULL
      WHEN above THEN 'special'
      WHEN slot = 9 AND b % 50 = 3 THEN NULL
      ELSE choice(c // 3, ['general', 'general', 'general', 'reconstruction']) END AS account,
    stage,
    inclusion,
    envelope,
    amount::BIGINT AS amount,
    choice(c // 12, ['百万円', '千円', '円', '百万円']) AS unit,
    CASE WHEN slot IN (6, 9) AND e % 10 = 0 THEN 10 END AS precision,
    CASE WHEN slot = 8 AND b % 20 = 2 THEN 'withdrawn' WHEN b % 30 = 4 THEN 'provisional' END AS status,
    CASE
      WHEN slot = 8 THEN make_date(fiscal_year, 6, 1) + (d % 300)::INTEGER
      WHEN b % 2 = 0 THEN make_date(fiscal_year - 1, 9, 1) + (b % 200)::INTEGER END AS reported_on,
    'budget book of ' || fiscal_year AS source
  FROM lines ORDER BY n
) TO (getvariable('target')) (FORMAT parquet);
