-- Personnel in the shape of manuals: managers, jobs, countries by code, and the old one of eight-letter names.
CREATE TABLE regions (region_id integer PRIMARY KEY, region_name text);
CREATE TABLE countries (country_id char(2) PRIMARY KEY, country_name text, region_id integer REFERENCES regions);
CREATE TABLE locations (location_id integer PRIMARY KEY, street_address text, city text, country_id char(2) REFERENCES countries);
CREATE TABLE jobs (job_id varchar(10) PRIMARY KEY, job_title text, min_salary integer, max_salary integer);
CREATE TABLE departments (department_id integer PRIMARY KEY, department_name text, manager_id integer, location_id integer REFERENCES locations);
CREATE TABLE employees (employee_id integer PRIMARY KEY, last_name text, email text UNIQUE, hire_date date, job_id varchar(10) REFERENCES jobs,
    salary numeric, manager_id integer REFERENCES employees, department_id integer REFERENCES departments);
ALTER TABLE departments ADD FOREIGN KEY (manager_id) REFERENCES employees;
CREATE TABLE job_history (employee_id integer REFERENCES employees, start_date date, end_date date, job_id varchar(10) REFERENCES jobs,
    department_id integer REFERENCES departments, PRIMARY KEY (employee_id, start_date));
CREATE TABLE dept (deptno integer PRIMARY KEY, dname text, loc text);
CREATE TABLE emp (empno integer PRIMARY KEY, ename text, job text, mgr integer REFERENCES emp, hiredate date, sal numeric, deptno integer REFERENCES dept);
INSERT INTO regions SELECT i, 'r' || i FROM generate_series(1, 4) i;
INSERT INTO countries SELECT chr(65 + i) || 'X', 'c' || i, 1 + i % 4 FROM generate_series(0, 24) i;
INSERT INTO locations SELECT 1000 + i * 100, 's' || i, 'c' || i, chr(65 + i) || 'X' FROM generate_series(0, 22) i;
INSERT INTO jobs SELECT 'JOB_' || i, 'j' || i, i, 10 * i FROM generate_series(1, 19) i;
INSERT INTO departments SELECT i * 10, 'd' || i, NULL, 1000 + i % 23 * 100 FROM generate_series(1, 27) i;
INSERT INTO employees SELECT 100 + i, 'l' || i, 'e' || i, DATE '2000-01-01' + i, 'JOB_' || 1 + i % 19, 1000 * i, CASE WHEN i > 0 THEN 100 + i / 6 END,
    10 + i % 27 * 10 FROM generate_series(0, 106) i;
UPDATE departments SET manager_id = 100 + department_id / 10 WHERE department_id < 120;
INSERT INTO job_history SELECT 100 + i, DATE '1999-01-01', DATE '1999-12-31', 'JOB_' || 1 + i % 19, 10 + i % 27 * 10 FROM generate_series(1, 10) i;
INSERT INTO dept SELECT i * 10, 'd' || i, 'l' || i FROM generate_series(1, 4) i;
INSERT INTO emp SELECT 7300 + i, 'e' || i, 'CLERK', CASE WHEN i > 1 THEN 7301 + i / 5 END, DATE '1981-01-01' + i, 100 * i, 10 + i % 4 * 10
    FROM generate_series(1, 14) i;
