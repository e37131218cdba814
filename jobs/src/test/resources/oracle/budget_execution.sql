SELECT collection, level, fiscal_year, ministry, integrated_project, programme,
  initial_yen + changes_yen AS current_yen, executed_yen,
  quotient(executed_yen, initial_yen + changes_yen)
FROM execution_rows
