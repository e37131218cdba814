-- Accepted rows as the product reads them; a table without files stays empty.
CREATE TABLE plans (plan VARCHAR, from_fy INTEGER, to_fy INTEGER, reported_on DATE);
CREATE TABLE ministries (ministry VARCHAR, successor VARCHAR);
CREATE TABLE integrated_projects (integrated_project VARCHAR, plan VARCHAR, reported_on DATE);
CREATE TABLE programmes (programme VARCHAR, ministry VARCHAR, parent VARCHAR, reported_on DATE);
CREATE TABLE projects (
  project VARCHAR, programme VARCHAR, integrated_project VARCHAR, ministry VARCHAR,
  phase VARCHAR, purpose VARCHAR, disease_areas VARCHAR, simulated BOOLEAN);
CREATE TABLE budget (
  line VARCHAR, collection VARCHAR, fiscal_year INTEGER, ministry VARCHAR,
  integrated_project VARCHAR, programme VARCHAR, recipient VARCHAR, account VARCHAR, stage VARCHAR,
  inclusion VARCHAR, envelope VARCHAR, amount DECIMAL(28,8), amount_place DECIMAL(28,8),
  amount_about BOOLEAN, unit VARCHAR, "precision" DECIMAL(28,8), status VARCHAR, reported_on DATE);
CREATE TABLE kpis (
  kpi VARCHAR, plan VARCHAR, integrated_project VARCHAR, programme VARCHAR, kind VARCHAR,
  name_ja VARCHAR, name_en VARCHAR, unit_ja VARCHAR, measure VARCHAR, direction VARCHAR,
  comparator VARCHAR, target DECIMAL(28,8), basis VARCHAR, from_fy INTEGER, due_fy INTEGER,
  outcome_kind VARCHAR, outcome_tags VARCHAR, reported_on DATE);
CREATE TABLE outcomes (
  outcome VARCHAR, outcome_kind VARCHAR, project VARCHAR, fiscal_year INTEGER, occurred_on DATE,
  quantity DECIMAL(28,8), denominator DECIMAL(28,8), status VARCHAR, reported_on DATE,
  tags VARCHAR, simulated BOOLEAN);
CREATE TABLE actuals (
  kpi VARCHAR, from_fiscal_year INTEGER, fiscal_year INTEGER, basis VARCHAR,
  actual DECIMAL(28,8), denominator DECIMAL(28,8), status VARCHAR, reported_on DATE);

CREATE TABLE controls (
  control VARCHAR, "table" VARCHAR, measure VARCHAR, collection VARCHAR, fiscal_year VARCHAR,
  ministry VARCHAR, integrated_project VARCHAR, programme VARCHAR, recipient VARCHAR,
  account VARCHAR, stage VARCHAR, line VARCHAR, "value" DECIMAL(28,8), value_place DECIMAL(28,8),
  value_about BOOLEAN, unit VARCHAR, "precision" DECIMAL(28,8), expect VARCHAR, reported_on DATE);

CREATE TABLE settings (
  as_of DATE, grace_months INTEGER, on_track DECIMAL(18,2), at_risk DECIMAL(18,2));

CREATE MACRO as_of() AS (SELECT max(s.as_of) FROM settings s);

-- A number in units of 0.00000001: whole, so that no sum and no product is rounded.
CREATE MACRO scaled(x) AS (CAST(x AS DECIMAL(28,8)) * CAST(100000000 AS DECIMAL(9,0)))::HUGEINT;

-- n / d rounded to a whole number, halves away from zero.
CREATE MACRO half_up(n, d) AS
  CASE WHEN (n < 0) <> (d < 0) THEN -1 ELSE 1 END
  * ((2 * abs(n::HUGEINT) + abs(d::HUGEINT)) // (2 * abs(d::HUGEINT)));

-- n / d with five decimals, halves away from zero; blank where d is zero or a part is unknown.
CREATE MACRO quotient(n, d) AS
  CASE WHEN d <> 0 THEN half_up(n::HUGEINT * 100000, d::HUGEINT)::DECIMAL(30,0) * 0.00001 END;

CREATE MACRO plain(x) AS (x)::DECIMAL(30,0) * 0.00000001;

-- Blank: any. A list: any of.
CREATE MACRO any_of(terms, held) AS terms IS NULL OR coalesce(list_contains(terms, held), FALSE);

CREATE MACRO fiscal_year_of(d) AS year(d) - CASE WHEN month(d) < 4 THEN 1 ELSE 0 END;

-- The newest fiscal year whose 31 March is not after as-of.
CREATE MACRO last_complete_year() AS
  fiscal_year_of((as_of() + INTERVAL 1 DAY)::DATE)::INTEGER - 1;
