-- Employees with abbreviated keys that are parts of other keys.
CREATE TABLE employees (emp_no integer PRIMARY KEY, birth_date date, first_name text, last_name text, hire_date date);
CREATE TABLE departments (dept_no char(4) PRIMARY KEY, dept_name text UNIQUE);
CREATE TABLE dept_manager (emp_no integer REFERENCES employees, dept_no char(4) REFERENCES departments, from_date date, to_date date,
    PRIMARY KEY (emp_no, dept_no));
CREATE TABLE dept_emp (emp_no integer REFERENCES employees, dept_no char(4) REFERENCES departments, from_date date, to_date date,
    PRIMARY KEY (emp_no, dept_no));
CREATE TABLE titles (emp_no integer REFERENCES employees, title text, from_date date, to_date date, PRIMARY KEY (emp_no, title, from_date));
CREATE TABLE salaries (emp_no integer REFERENCES employees, salary integer, from_date date, to_date date, PRIMARY KEY (emp_no, from_date));
INSERT INTO employees SELECT 10000 + i, DATE '1960-01-01' + i, 'f' || i % 7, 'l' || i % 11, DATE '1990-01-01' + i FROM generate_series(1, 200) i;
INSERT INTO departments SELECT 'd00' || i, 'dep' || i FROM generate_series(1, 9) i;
INSERT INTO dept_manager SELECT 10000 + i * 20, 'd00' || i, DATE '1991-01-01', DATE '1999-01-01' FROM generate_series(1, 9) i;
INSERT INTO dept_emp SELECT 10000 + i, 'd00' || 1 + i % 9, DATE '1991-01-01' + i, DATE '1999-01-01' FROM generate_series(1, 200) i;
INSERT INTO titles SELECT 10000 + i, 'Engineer', DATE '1991-01-01' + i, NULL FROM generate_series(1, 200) i;
INSERT INTO salaries SELECT 10000 + i, 40000 + i, DATE '1991-01-01' + i, NULL FROM generate_series(1, 200) i;
