SELECT collection, level, fiscal_year, ministry, integrated_project, programme,
  initial_yen + changes_yen AS current_yen, executed_yen,
  CASE WHEN NOT any_open THEN quotient(executed_yen, initial_yen + changes_yen) END
FROM execution_rows
