-- A rental shop: several languages of a film, staff who manage, payments kept in tables that inherit.
CREATE TABLE country (country_id serial PRIMARY KEY, country text, last_update timestamp);
CREATE TABLE city (city_id serial PRIMARY KEY, city text, country_id smallint REFERENCES country, last_update timestamp);
CREATE TABLE address (address_id serial PRIMARY KEY, address text, district text, city_id smallint REFERENCES city, phone text, last_update timestamp);
CREATE TABLE language (language_id serial PRIMARY KEY, name char(20), last_update timestamp);
CREATE TABLE category (category_id serial PRIMARY KEY, name text, last_update timestamp);
CREATE TABLE actor (actor_id serial PRIMARY KEY, first_name text, last_name text, last_update timestamp);
CREATE TABLE film (film_id serial PRIMARY KEY, title text, release_year integer, language_id smallint REFERENCES language,
    original_language_id smallint REFERENCES language, length smallint, rating text, last_update timestamp);
CREATE TABLE film_actor (actor_id smallint REFERENCES actor, film_id smallint REFERENCES film, last_update timestamp, PRIMARY KEY (actor_id, film_id));
CREATE TABLE film_category (film_id smallint REFERENCES film, category_id smallint REFERENCES category, last_update timestamp,
    PRIMARY KEY (film_id, category_id));
CREATE TABLE store (store_id serial PRIMARY KEY, manager_staff_id smallint, address_id smallint REFERENCES address, last_update timestamp);
CREATE TABLE staff (staff_id serial PRIMARY KEY, first_name text, last_name text, address_id smallint REFERENCES address, store_id smallint REFERENCES store,
    username text, last_update timestamp);
ALTER TABLE store ADD FOREIGN KEY (manager_staff_id) REFERENCES staff;
CREATE TABLE customer (customer_id serial PRIMARY KEY, store_id smallint REFERENCES store, first_name text, last_name text,
    address_id smallint REFERENCES address, active integer, last_update timestamp);
CREATE TABLE inventory (inventory_id serial PRIMARY KEY, film_id smallint REFERENCES film, store_id smallint REFERENCES store, last_update timestamp);
CREATE TABLE rental (rental_id serial PRIMARY KEY, rental_date timestamp, inventory_id integer REFERENCES inventory, customer_id smallint REFERENCES customer,
    staff_id smallint REFERENCES staff, last_update timestamp);
CREATE TABLE payment (payment_id serial PRIMARY KEY, customer_id smallint REFERENCES customer, staff_id smallint REFERENCES staff,
    rental_id integer REFERENCES rental, amount numeric(5, 2), payment_date timestamp);
CREATE TABLE payment_p2007_01 (CHECK (payment_date < '2007-02-01'), PRIMARY KEY (payment_id)) INHERITS (payment);
CREATE TABLE payment_p2007_02 (CHECK (payment_date >= '2007-02-01'), PRIMARY KEY (payment_id)) INHERITS (payment);
INSERT INTO country SELECT i, 'country' || i FROM generate_series(1, 30) i;
INSERT INTO city SELECT i, 'city' || i, 1 + i % 30 FROM generate_series(1, 60) i;
INSERT INTO address SELECT i, 'street ' || i, 'd' || i % 4, 1 + i % 60 FROM generate_series(1, 120) i;
INSERT INTO language SELECT i, 'lang' || i FROM generate_series(1, 6) i;
INSERT INTO category SELECT i, 'cat' || i FROM generate_series(1, 16) i;
INSERT INTO actor SELECT i, 'f' || i, 'l' || i FROM generate_series(1, 50) i;
INSERT INTO film SELECT i, 'film' || i, 2006, 1 + i % 6, CASE WHEN i % 5 = 0 THEN 2 END, 60 + i, 'PG' FROM generate_series(1, 100) i;
INSERT INTO film_actor SELECT 1 + i % 50, i FROM generate_series(1, 100) i;
INSERT INTO film_category SELECT i, 1 + i % 16 FROM generate_series(1, 100) i;
INSERT INTO store SELECT i, NULL, i FROM generate_series(1, 2) i;
INSERT INTO staff SELECT i, 'f' || i, 'l' || i, 2 + i, i, 'u' || i FROM generate_series(1, 2) i;
UPDATE store SET manager_staff_id = store_id;
INSERT INTO customer SELECT i, 1 + i % 2, 'f' || i, 'l' || i, 5 + i, 1 FROM generate_series(1, 100) i;
INSERT INTO inventory SELECT i, 1 + i % 100, 1 + i % 2 FROM generate_series(1, 300) i;
INSERT INTO rental SELECT i, now(), 1 + i * 7 % 300, 1 + i % 100, 1 + i % 2 FROM generate_series(1, 400) i;
INSERT INTO payment_p2007_01 SELECT i, 1 + i % 100, 1 + i % 2, i, 2.99, '2007-01-05' FROM generate_series(1, 200) i;
INSERT INTO payment_p2007_02 SELECT i, 1 + i % 100, 1 + i % 2, i, 2.99, '2007-02-05' FROM generate_series(201, 400) i;
