-- A desk for tickets: people in roles, addresses of a buyer, a composite key that goes through a third table.
CREATE TABLE users (id integer PRIMARY KEY, login text UNIQUE, name text, manager_id integer REFERENCES users);
CREATE TABLE addresses (id integer PRIMARY KEY, user_id integer REFERENCES users, street text, city text);
CREATE TABLE projects (id integer PRIMARY KEY, name text, parent_id integer REFERENCES projects, lead_id integer REFERENCES users);
CREATE TABLE components (project_id integer REFERENCES projects, code text, name text, PRIMARY KEY (project_id, code));
CREATE TABLE priorities (id integer PRIMARY KEY, name text);
CREATE TABLE statuses (id integer PRIMARY KEY, name text);
CREATE TABLE tickets (id integer PRIMARY KEY, title text, status_id integer REFERENCES statuses, priority_id integer REFERENCES priorities,
    project_id integer REFERENCES projects, assigned_to integer REFERENCES users, reporter integer REFERENCES users, changed_by integer REFERENCES users,
    parent_ticket_id integer REFERENCES tickets, duplicate_of integer REFERENCES tickets, billing_address_id integer REFERENCES addresses, year integer,
    status text, version integer);
CREATE TABLE ticket_history (ticket_id integer REFERENCES tickets, position integer, changed_by integer REFERENCES users, old_value text, new_value text,
    PRIMARY KEY (ticket_id, position));
CREATE TABLE watchers (ticket_id integer REFERENCES tickets, user_id integer REFERENCES users, PRIMARY KEY (ticket_id, user_id));
CREATE TABLE watcher_notices (id integer PRIMARY KEY, ticket_id integer, user_id integer, sent timestamp,
    FOREIGN KEY (ticket_id, user_id) REFERENCES watchers);
INSERT INTO users SELECT i, 'l' || i, 'n' || i, CASE WHEN i > 3 THEN 1 + i % 3 END FROM generate_series(1, 40) i;
INSERT INTO addresses SELECT i, 1 + i % 40, 's' || i, 'c' || i % 5 FROM generate_series(1, 60) i;
INSERT INTO projects SELECT i, 'p' || i, CASE WHEN i > 4 THEN 1 + i % 4 END, 1 + i % 40 FROM generate_series(1, 20) i;
INSERT INTO components SELECT 1 + i % 20, 'c' || i, 'name' FROM generate_series(1, 60) i;
INSERT INTO priorities SELECT i, 'p' || i FROM generate_series(1, 5) i;
INSERT INTO statuses SELECT i, 's' || i FROM generate_series(1, 6) i;
INSERT INTO tickets SELECT i, 't' || i, 1 + i % 6, 1 + i % 5, 1 + i % 20, 1 + i % 40, 1 + i % 30, 1 + i % 10, CASE WHEN i > 50 THEN i - 50 END,
    CASE WHEN i % 30 = 0 THEN i - 7 END, 1 + i % 60, 2000 + i % 20, 'open', i % 4 FROM generate_series(1, 300) i;
INSERT INTO ticket_history SELECT i, j, 1 + i % 40, 'a', 'b' FROM generate_series(1, 300) i, generate_series(1, 2) j;
INSERT INTO watchers SELECT i, 1 + (i * j) % 40 FROM generate_series(1, 300) i, generate_series(1, 2) j ON CONFLICT DO NOTHING;
INSERT INTO watcher_notices SELECT row_number() OVER (), ticket_id, user_id, now() FROM watchers WHERE ticket_id % 2 = 0;
