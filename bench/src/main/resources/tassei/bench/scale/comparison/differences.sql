-- Rows without counterpart, as values: the two views that the variables ours and theirs name.
CREATE OR REPLACE TEMP TABLE missing AS
FROM query_table(getvariable('ours')) EXCEPT ALL FROM query_table(getvariable('theirs'));
CREATE OR REPLACE TEMP TABLE extra AS
FROM query_table(getvariable('theirs')) EXCEPT ALL FROM query_table(getvariable('ours'));
CREATE OR REPLACE TEMP TABLE counts AS
SELECT (SELECT count(*) FROM query_table(getvariable('ours'))), (SELECT count(*) FROM missing), (SELECT count(*) FROM extra);
CREATE OR REPLACE TEMP TABLE examples AS
(SELECT 'missing' AS which, m::VARCHAR AS row FROM missing m LIMIT 3)
UNION ALL (SELECT 'extra', e::VARCHAR FROM extra e LIMIT 3);
