-- An encyclopedia of music: columns named after tables without a mark, types in tables of their own, links of two entities.
CREATE SCHEMA music;
SET search_path = music;
CREATE TABLE area_type (id serial PRIMARY KEY, name text NOT NULL, parent integer REFERENCES area_type, gid uuid);
CREATE TABLE area (id serial PRIMARY KEY, gid uuid, name text NOT NULL, type integer REFERENCES area_type);
CREATE TABLE gender (id serial PRIMARY KEY, name text NOT NULL, parent integer REFERENCES gender);
CREATE TABLE language (id serial PRIMARY KEY, name text NOT NULL);
CREATE TABLE artist_type (id serial PRIMARY KEY, name text NOT NULL, parent integer REFERENCES artist_type);
CREATE TABLE artist (id serial PRIMARY KEY, gid uuid, name text NOT NULL, type integer REFERENCES artist_type, area integer REFERENCES area,
    gender integer REFERENCES gender, begin_area integer REFERENCES area, end_area integer REFERENCES area, comment text);
CREATE TABLE artist_credit (id serial PRIMARY KEY, name text NOT NULL, artist_count smallint);
CREATE TABLE artist_credit_name (artist_credit integer REFERENCES artist_credit, position smallint, artist integer REFERENCES artist, name text,
    PRIMARY KEY (artist_credit, position));
CREATE TABLE artist_alias_type (id serial PRIMARY KEY, name text NOT NULL, parent integer REFERENCES artist_alias_type);
CREATE TABLE artist_alias (id serial PRIMARY KEY, artist integer REFERENCES artist, name text, type integer REFERENCES artist_alias_type);
CREATE TABLE release_group (id serial PRIMARY KEY, name text NOT NULL, artist_credit integer REFERENCES artist_credit);
CREATE TABLE release_status (id serial PRIMARY KEY, name text NOT NULL);
CREATE TABLE release (id serial PRIMARY KEY, name text NOT NULL, artist_credit integer REFERENCES artist_credit,
    release_group integer REFERENCES release_group, status integer REFERENCES release_status, language integer REFERENCES language);
CREATE TABLE medium_format (id serial PRIMARY KEY, name text NOT NULL, year smallint);
CREATE TABLE medium (id serial PRIMARY KEY, release integer REFERENCES release, position integer, format integer REFERENCES medium_format, track_count integer);
CREATE TABLE recording (id serial PRIMARY KEY, name text NOT NULL, artist_credit integer REFERENCES artist_credit, length integer);
CREATE TABLE track (id serial PRIMARY KEY, recording integer REFERENCES recording, medium integer REFERENCES medium, position integer, name text);
CREATE TABLE link_type (id serial PRIMARY KEY, name text NOT NULL, parent integer REFERENCES link_type);
CREATE TABLE link (id serial PRIMARY KEY, link_type integer REFERENCES link_type, ended boolean);
CREATE TABLE l_artist_artist (id serial PRIMARY KEY, link integer REFERENCES link, entity0 integer REFERENCES artist, entity1 integer REFERENCES artist);
CREATE TABLE l_artist_recording (id serial PRIMARY KEY, link integer REFERENCES link, entity0 integer REFERENCES artist, entity1 integer REFERENCES recording);
CREATE TABLE l_artist_release_group (id serial PRIMARY KEY, link integer REFERENCES link, entity0 integer REFERENCES artist,
    entity1 integer REFERENCES release_group);
INSERT INTO area_type SELECT i, 't' || i, CASE WHEN i > 2 THEN 1 END FROM generate_series(1, 5) i;
INSERT INTO area SELECT i, NULL, 'a' || i, 1 + i % 5 FROM generate_series(1, 60) i;
INSERT INTO gender SELECT i, 'g' || i, NULL FROM generate_series(1, 3) i;
INSERT INTO language SELECT i, 'l' || i FROM generate_series(1, 20) i;
INSERT INTO artist_type SELECT i, 't' || i, NULL FROM generate_series(1, 5) i;
INSERT INTO artist SELECT i, NULL, 'artist' || i, 1 + i % 5, 1 + i % 60, 1 + i % 3, 1 + i % 50, 1 + i % 40 FROM generate_series(1, 100) i;
INSERT INTO artist_credit SELECT i, 'ac' || i, 1 FROM generate_series(1, 120) i;
INSERT INTO artist_credit_name SELECT i, 0, 1 + i % 100, 'n' FROM generate_series(1, 120) i;
INSERT INTO artist_alias_type SELECT i, 't' || i, NULL FROM generate_series(1, 3) i;
INSERT INTO artist_alias SELECT i, 1 + i % 100, 'alias' || i, 1 + i % 3 FROM generate_series(1, 130) i;
INSERT INTO release_group SELECT i, 'rg' || i, 1 + i % 120 FROM generate_series(1, 150) i;
INSERT INTO release_status SELECT i, 's' || i FROM generate_series(1, 4) i;
INSERT INTO release SELECT i, 'r' || i, 1 + i % 120, 1 + i % 150, 1 + i % 4, 1 + i % 20 FROM generate_series(1, 160) i;
INSERT INTO medium_format SELECT i, 'f' || i, 1980 + i FROM generate_series(1, 12) i;
INSERT INTO medium SELECT i, 1 + i % 160, 1 + i % 2, 1 + i % 12, 10 FROM generate_series(1, 170) i;
INSERT INTO recording SELECT i, 'rec' || i, 1 + i % 120, 1000 * i FROM generate_series(1, 180) i;
INSERT INTO track SELECT i, 1 + i % 180, 1 + i % 170, 1 + i % 10, 'n' || i FROM generate_series(1, 400) i;
INSERT INTO link_type SELECT i, 'lt' || i, NULL FROM generate_series(1, 9) i;
INSERT INTO link SELECT i, 1 + i % 9, false FROM generate_series(1, 50) i;
INSERT INTO l_artist_artist SELECT i, 1 + i % 50, 1 + i % 100, 1 + i * 7 % 100 FROM generate_series(1, 60) i;
INSERT INTO l_artist_recording SELECT i, 1 + i % 50, 1 + i % 100, 1 + i * 7 % 180 FROM generate_series(1, 200) i;
INSERT INTO l_artist_release_group SELECT i, 1 + i % 50, 1 + i % 100, 1 + i * 7 % 150 FROM generate_series(1, 200) i;
