-- A clinic's records: who created, changed and voided each row; a patient is a person; roles without a mark.
CREATE TABLE person (person_id integer PRIMARY KEY, gender text, birthdate date, creator integer, changed_by integer, voided_by integer);
CREATE TABLE users (user_id integer PRIMARY KEY, username text, person_id integer REFERENCES person, creator integer REFERENCES users,
    changed_by integer REFERENCES users, retired_by integer REFERENCES users);
ALTER TABLE person ADD FOREIGN KEY (creator) REFERENCES users, ADD FOREIGN KEY (changed_by) REFERENCES users, ADD FOREIGN KEY (voided_by) REFERENCES users;
CREATE TABLE patient (patient_id integer PRIMARY KEY REFERENCES person, creator integer REFERENCES users, changed_by integer REFERENCES users);
CREATE TABLE location (location_id integer PRIMARY KEY, name text, parent_location integer REFERENCES location, creator integer REFERENCES users,
    retired_by integer REFERENCES users);
CREATE TABLE provider (provider_id integer PRIMARY KEY, person_id integer REFERENCES person, identifier text, creator integer REFERENCES users);
CREATE TABLE encounter_type (encounter_type_id integer PRIMARY KEY, name text, creator integer REFERENCES users);
CREATE TABLE encounter (encounter_id integer PRIMARY KEY, encounter_type integer REFERENCES encounter_type, patient_id integer REFERENCES patient,
    location_id integer REFERENCES location, encounter_datetime timestamp, creator integer REFERENCES users);
CREATE TABLE concept (concept_id integer PRIMARY KEY, retired smallint, creator integer REFERENCES users);
CREATE TABLE drug (drug_id integer PRIMARY KEY, concept_id integer REFERENCES concept, name text, route integer REFERENCES concept);
CREATE TABLE obs (obs_id integer PRIMARY KEY, person_id integer REFERENCES person, concept_id integer REFERENCES concept,
    encounter_id integer REFERENCES encounter, obs_datetime timestamp, location_id integer REFERENCES location, obs_group_id integer REFERENCES obs,
    value_coded integer REFERENCES concept, value_drug integer REFERENCES drug, value_numeric double precision, creator integer REFERENCES users,
    previous_version integer REFERENCES obs);
INSERT INTO person SELECT i, 'F', '1980-01-01' FROM generate_series(1, 300) i;
INSERT INTO users SELECT i, 'u' || i, i, 1 FROM generate_series(1, 12) i;
UPDATE users SET changed_by = 1 + user_id % 4, retired_by = CASE WHEN user_id % 5 = 0 THEN 2 END;
UPDATE person SET creator = 1 + person_id % 12, changed_by = 1 + person_id % 5, voided_by = CASE WHEN person_id % 20 = 0 THEN 3 END;
INSERT INTO patient SELECT i, 1 + i % 12, 1 + i % 5 FROM generate_series(20, 280) i;
INSERT INTO location SELECT i, 'l' || i, CASE WHEN i > 2 THEN 1 + i % 2 END, 1 + i % 3, NULL FROM generate_series(1, 15) i;
INSERT INTO provider SELECT i, 10 + i, 'p' || i, 1 FROM generate_series(1, 8) i;
INSERT INTO encounter_type SELECT i, 'e' || i, 1 FROM generate_series(1, 6) i;
INSERT INTO encounter SELECT i, 1 + i % 6, 20 + i % 261, 1 + i % 15, now(), 1 + i % 12 FROM generate_series(1, 400) i;
INSERT INTO concept SELECT 1000 + i, 0, 1 FROM generate_series(1, 200) i;
INSERT INTO drug SELECT i, 1000 + i, 'd' || i, 1001 + i % 5 FROM generate_series(1, 40) i;
INSERT INTO obs SELECT i, 20 + i % 261, 1001 + i % 150, 1 + i % 400, now(), 1 + i % 15, CASE WHEN i % 4 = 1 AND i > 1 THEN i - 1 END,
    1001 + i % 30, CASE WHEN i % 5 = 0 THEN 1 + i % 40 END, i, 1 + i % 12, CASE WHEN i % 11 = 0 THEN i - 2 END FROM generate_series(1, 600) i;
