-- Booked journeys and the nations of the world: keys that are codes, a reference under another name, a chain of composite keys.
CREATE TABLE aircrafts (aircraft_code char(3) PRIMARY KEY, model text, range integer);
CREATE TABLE airports (airport_code char(3) PRIMARY KEY, airport_name text, city text, timezone text);
CREATE TABLE seats (aircraft_code char(3) REFERENCES aircrafts, seat_no varchar(4), fare_conditions text, PRIMARY KEY (aircraft_code, seat_no));
CREATE TABLE flights (flight_id integer PRIMARY KEY, flight_no char(6), scheduled_departure timestamptz, departure_airport char(3) REFERENCES airports,
    arrival_airport char(3) REFERENCES airports, status text, aircraft_code char(3) REFERENCES aircrafts, UNIQUE (flight_no, scheduled_departure));
CREATE TABLE bookings (book_ref char(6) PRIMARY KEY, book_date timestamptz, total_amount numeric);
CREATE TABLE tickets (ticket_no char(13) PRIMARY KEY, book_ref char(6) REFERENCES bookings, passenger_id varchar(20), passenger_name text);
CREATE TABLE ticket_flights (ticket_no char(13) REFERENCES tickets, flight_id integer REFERENCES flights, fare_conditions text, amount numeric,
    PRIMARY KEY (ticket_no, flight_id));
CREATE TABLE boarding_passes (ticket_no char(13), flight_id integer, boarding_no integer, seat_no varchar(4), PRIMARY KEY (ticket_no, flight_id),
    UNIQUE (flight_id, boarding_no), FOREIGN KEY (ticket_no, flight_id) REFERENCES ticket_flights);
CREATE TABLE city (id integer PRIMARY KEY, name text, countrycode char(3), district text, population integer);
CREATE TABLE country (code char(3) PRIMARY KEY, name text, continent text, capital integer REFERENCES city);
ALTER TABLE city ADD FOREIGN KEY (countrycode) REFERENCES country;
CREATE TABLE countrylanguage (countrycode char(3) REFERENCES country, language text, isofficial boolean, PRIMARY KEY (countrycode, language));
INSERT INTO aircrafts SELECT 'A' || i, 'm' || i, 1000 * i FROM generate_series(10, 18) i;
INSERT INTO airports SELECT 'P' || i, 'name' || i, 'c' || i, 'UTC' FROM generate_series(10, 60) i;
INSERT INTO seats SELECT 'A' || i, j || 'A', 'Economy' FROM generate_series(10, 18) i, generate_series(1, 20) j;
INSERT INTO flights SELECT i, 'PG' || 1000 + i % 90, timestamptz '2017-01-01' + i * interval '1 hour', 'P' || 10 + i % 51, 'P' || 10 + i * 7 % 51, 'Arrived',
    'A' || 10 + i % 9 FROM generate_series(1, 300) i;
INSERT INTO bookings SELECT lpad(to_hex(i * 7919), 6, '0'), now(), i FROM generate_series(1, 200) i;
INSERT INTO tickets SELECT lpad((5432000000 + i)::text, 13, '0'), lpad(to_hex((1 + i % 200) * 7919), 6, '0'), i || ' 1', 'n' FROM generate_series(1, 300) i;
INSERT INTO ticket_flights SELECT lpad((5432000000 + i)::text, 13, '0'), 1 + (i * j * 11) % 300, 'Economy', i FROM generate_series(1, 300) i, generate_series(1, 3) j
    ON CONFLICT DO NOTHING;
INSERT INTO boarding_passes SELECT ticket_no, flight_id, row_number() OVER (), '1A' FROM ticket_flights WHERE flight_id % 3 <> 0;
INSERT INTO country SELECT 'C' || i, 'n' || i, 'Europe' FROM generate_series(10, 80) i;
INSERT INTO city SELECT i, 'city' || i, 'C' || 10 + i % 71, 'd', 1000 * i FROM generate_series(1, 400) i;
UPDATE country SET capital = 1 + (substr(code, 2)::integer) * 5 % 400;
INSERT INTO countrylanguage SELECT 'C' || 10 + i % 71, 'l' || i, true FROM generate_series(1, 140) i;
