-- The hash of every input file, as the run and as the job has it.
CREATE VIEW job_inputs AS FROM read_csv(getvariable('job') || '/inputs.csv', all_varchar = TRUE);
CREATE VIEW product_inputs AS
SELECT i.file, i.sha256 FROM (
  SELECT unnest(inputs) AS i
  FROM read_json(getvariable('run') || '/run.json', columns = {inputs: 'STRUCT(file VARCHAR, sha256 VARCHAR)[]'}));
