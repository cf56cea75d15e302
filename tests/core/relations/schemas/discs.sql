-- A shop of discs: glued and abbreviated keys, a table that shares its key with another.
CREATE TABLE categories (category integer PRIMARY KEY, categoryname text);
CREATE TABLE customers (customerid integer PRIMARY KEY, firstname text, lastname text, city text, zip integer, region smallint, age smallint, username text UNIQUE);
CREATE TABLE products (prod_id integer PRIMARY KEY, category integer REFERENCES categories, title text, actor text, price numeric, special smallint,
    common_prod_id integer REFERENCES products);
CREATE TABLE inventory (prod_id integer PRIMARY KEY REFERENCES products, quan_in_stock integer, sales integer);
CREATE TABLE orders (orderid integer PRIMARY KEY, orderdate date, customerid integer REFERENCES customers, netamount numeric, tax numeric, totalamount numeric);
CREATE TABLE orderlines (orderlineid integer, orderid integer REFERENCES orders, prod_id integer REFERENCES products, quantity smallint, orderdate date);
CREATE TABLE cust_hist (customerid integer REFERENCES customers, orderid integer REFERENCES orders, prod_id integer REFERENCES products);
CREATE TABLE reorder (prod_id integer REFERENCES products, date_low date, quan_low integer, date_reordered date, quan_reordered integer);
INSERT INTO categories SELECT i, 'c' || i FROM generate_series(1, 16) i;
INSERT INTO customers SELECT i, 'f' || i, 'l' || i, 'c' || i % 9, 90000 + i % 7, 1 + i % 2, 18 + i % 70, 'user' || i FROM generate_series(1, 200) i;
INSERT INTO products SELECT i, 1 + i % 16, 'title' || i, 'actor' || i % 9, 9.99, i % 2, 1 + i * 7 % 100 FROM generate_series(1, 100) i;
INSERT INTO inventory SELECT i, 10 * i, i FROM generate_series(1, 100) i;
INSERT INTO orders SELECT i, DATE '2009-01-01' + i % 360, 1 + i * 13 % 200, i, i / 10.0, i * 1.1 FROM generate_series(1, 300) i;
INSERT INTO orderlines SELECT j, i, 1 + (i * j) % 100, j, DATE '2009-01-01' + i % 360 FROM generate_series(1, 300) i, generate_series(1, 3) j;
INSERT INTO cust_hist SELECT 1 + i * 13 % 200, i, 1 + (i * j) % 100 FROM generate_series(1, 300) i, generate_series(1, 3) j;
INSERT INTO reorder SELECT i, DATE '2009-01-01', i % 7, DATE '2009-02-01', 50 FROM generate_series(3, 60) i;
