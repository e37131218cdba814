SELECT level, kpi, fiscal_year, ministry, integrated_project, programme, disease_area, phase, purpose,
  plain(num) AS quantity, distinct_outcomes, shared_outcomes
FROM scope_rows
