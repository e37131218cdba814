WITH totals AS (
  SELECT collection, fiscal_year, stage, coalesce(account, '(none)') AS account,
    sum(counted_yen)::HUGEINT AS amount_yen
  FROM counting GROUP BY ALL),
whole AS (
  SELECT r.*, (
      SELECT sum(t.amount_yen)::HUGEINT FROM totals t
      WHERE t.collection = r.collection AND t.fiscal_year = r.fiscal_year AND t.stage = r.stage
        AND (NOT r.by_account OR t.account = r.account)) AS total_yen
  FROM rollup_rows r WHERE r.printed),
compared AS (
  SELECT r.*, p.amount_yen AS previous_yen, p.open_yen AS previous_open_yen, CASE
    WHEN r.open_yen IS NOT NULL OR p.open_yen IS NOT NULL THEN 'not-itemised'
    -- What is itemised nowhere is no scope of its own: itemising otherwise is no change.
    WHEN p.amount_yen IS NOT NULL AND '(none)' IN (
      r.ministry, r.integrated_project, r.programme, r.recipient, r.account) THEN 'not-itemised'
    WHEN p.amount_yen IS NULL THEN 'coverage'
    WHEN p.amount_yen = 0 THEN 'zero-base' END AS change_reason
  FROM whole r LEFT JOIN whole p
    ON p.level = r.level AND p.collection = r.collection AND p.fiscal_year = r.fiscal_year - 1
    AND p.stage = CASE WHEN r.stage IN ('request', 'draft') THEN 'initial' ELSE r.stage END
    AND p.ministry = r.ministry AND p.integrated_project = r.integrated_project
    AND p.programme = r.programme AND p.recipient = r.recipient AND p.account = r.account)
SELECT collection, level, fiscal_year, stage, ministry, integrated_project, programme, recipient,
  account, amount_yen, at_least, open_yen, previous_yen,
  CASE WHEN coalesce(change_reason, 'zero-base') = 'zero-base' THEN amount_yen - previous_yen END,
  CASE WHEN change_reason IS NULL THEN quotient((amount_yen - previous_yen) * 100, previous_yen) END,
  change_reason,
  CASE WHEN open_yen IS NULL THEN quotient(amount_yen * 100, total_yen) END,
  lines, precision_yen, previous_open_yen, closed_by, accounts
FROM compared
