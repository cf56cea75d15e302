-- A trader in food: whole words, a key named after its table, ship_via and reports_to.
CREATE TABLE categories (category_id smallint PRIMARY KEY, category_name text NOT NULL, description text);
CREATE TABLE suppliers (supplier_id smallint PRIMARY KEY, company_name text NOT NULL, city text, country text);
CREATE TABLE customers (customer_id varchar(5) PRIMARY KEY, company_name text NOT NULL, city text, country text);
CREATE TABLE shippers (shipper_id smallint PRIMARY KEY, company_name text NOT NULL, phone text);
CREATE TABLE region (region_id smallint PRIMARY KEY, region_description text NOT NULL);
CREATE TABLE territories (territory_id varchar(20) PRIMARY KEY, territory_description text NOT NULL, region_id smallint NOT NULL REFERENCES region);
CREATE TABLE us_states (state_id smallint PRIMARY KEY, state_name text, state_abbr varchar(2), state_region text);
CREATE TABLE employees (employee_id smallint PRIMARY KEY, last_name text NOT NULL, title text, city text, country text,
    reports_to smallint REFERENCES employees);
CREATE TABLE employee_territories (employee_id smallint REFERENCES employees, territory_id varchar(20) REFERENCES territories,
    PRIMARY KEY (employee_id, territory_id));
CREATE TABLE products (product_id smallint PRIMARY KEY, product_name text NOT NULL, supplier_id smallint REFERENCES suppliers,
    category_id smallint REFERENCES categories, unit_price real, units_in_stock smallint, discontinued integer NOT NULL);
CREATE TABLE orders (order_id smallint PRIMARY KEY, customer_id varchar(5) REFERENCES customers, employee_id smallint REFERENCES employees,
    order_date date, ship_via smallint REFERENCES shippers, freight real, ship_name text, ship_city text, ship_region text, ship_country text);
CREATE TABLE order_details (order_id smallint REFERENCES orders, product_id smallint REFERENCES products, unit_price real, quantity smallint,
    discount real, PRIMARY KEY (order_id, product_id));
CREATE TABLE customer_demographics (customer_type_id varchar(5) PRIMARY KEY, customer_desc text);
CREATE TABLE customer_customer_demo (customer_id varchar(5) REFERENCES customers, customer_type_id varchar(5) REFERENCES customer_demographics,
    PRIMARY KEY (customer_id, customer_type_id));
INSERT INTO categories SELECT i, 'c' || i FROM generate_series(1, 8) i;
INSERT INTO suppliers SELECT i, 's' || i, 'city' || i % 5, 'land' || i % 3 FROM generate_series(1, 29) i;
INSERT INTO customers SELECT 'CU' || i, 'co' || i, 'city' || i % 5, 'land' || i % 3 FROM generate_series(100, 190) i;
INSERT INTO shippers SELECT i, 'sh' || i, '5' || i FROM generate_series(1, 6) i;
INSERT INTO region SELECT i, 'r' || i FROM generate_series(1, 4) i;
INSERT INTO territories SELECT (1000 + i)::text, 't' || i, 1 + i % 4 FROM generate_series(1, 53) i;
INSERT INTO us_states SELECT i, 'st' || i, 'A' || i % 10, 'east' FROM generate_series(1, 51) i;
INSERT INTO employees SELECT i, 'e' || i, 'Representative', 'city1', 'land1', CASE WHEN i > 1 THEN 1 + i % 3 END FROM generate_series(1, 9) i;
INSERT INTO employee_territories SELECT 1 + i % 9, (1000 + i)::text FROM generate_series(1, 49) i;
INSERT INTO products SELECT i, 'p' || i, 1 + i % 29, 1 + i % 8, i / 3.0, i % 40, i % 2 FROM generate_series(1, 77) i;
INSERT INTO orders SELECT 10000 + i, 'CU' || 100 + i % 91, 1 + i % 9, DATE '1996-07-01' + i, 1 + i % 3, i / 7.0, 'co' || i % 91, 'city1', NULL,
    'land' || i % 3 FROM generate_series(1, 300) i;
INSERT INTO order_details SELECT 10000 + i, 1 + (i * 7 + j * 5) % 77, i / 3.0, j, 0 FROM generate_series(1, 300) i, generate_series(1, 2) j;
