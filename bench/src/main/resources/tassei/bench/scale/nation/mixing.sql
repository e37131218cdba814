-- Chance that can be repeated: whole-number mixing of a row's number, a salt for each purpose and the seed. DuckDB's own
-- hash() may change between versions; this may not.
CREATE OR REPLACE MACRO low(x) AS x & 4294967295::UBIGINT;
CREATE OR REPLACE MACRO scramble(x) AS low(xor(x, x >> 15) * 2246822519::UBIGINT);
CREATE OR REPLACE MACRO mix(n, salt) AS scramble(scramble(low(
  n::UBIGINT * 2654435761::UBIGINT
  + low(salt::UBIGINT * 668265263::UBIGINT)
  + low(getvariable('seed')::UBIGINT * 374761393::UBIGINT))));
CREATE OR REPLACE MACRO choice(h, choices) AS list_extract(choices, (h % len(choices))::INTEGER + 1);

CREATE OR REPLACE MACRO programme_code(number) AS 'g' || lpad(number::VARCHAR, 3, '0');
CREATE OR REPLACE MACRO ministry_code(number) AS 'm' || lpad(number::VARCHAR, 2, '0');
CREATE OR REPLACE MACRO integrated_code(number) AS 'i' || lpad(number::VARCHAR, 2, '0');
CREATE OR REPLACE MACRO project_code(number) AS 'r' || lpad(number::VARCHAR, 7, '0');
