-- Which rows of a table are refused and by which rules, as the run and as the job has it; rejected is the name of the file.
CREATE OR REPLACE VIEW job_rejected AS
SELECT coalesce(in_file, file) AS file, record::BIGINT AS record, rules
FROM (
  SELECT NULL::VARCHAR AS in_file, NULL::VARCHAR AS file, NULL::VARCHAR AS record, NULL::VARCHAR AS rules WHERE FALSE
  UNION ALL BY NAME
  FROM read_csv(getvariable('job') || '/rejected/' || getvariable('rejected'), all_varchar = TRUE, header = TRUE));
CREATE OR REPLACE VIEW product_rejected AS
SELECT file, record::BIGINT AS record, rules
FROM read_csv(getvariable('run') || '/rejected/' || getvariable('rejected'), all_varchar = TRUE, header = TRUE);
