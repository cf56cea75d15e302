// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gym/shopschema.h"

namespace espalier::gym {

const std::string_view shopTables = R"sql(
CREATE SCHEMA gym;
COMMENT ON SCHEMA gym IS 'espalier: gym';
CREATE SCHEMA growth;
CREATE SCHEMA fulfillment;
CREATE SCHEMA finance;
CREATE SCHEMA analytics;
CREATE SCHEMA catalog;

CREATE TABLE gym.state (
    version int NOT NULL, seed bigint NOT NULL, scale float8 NOT NULL, start timestamptz NOT NULL,
    clock timestamptz NOT NULL, rows bigint NOT NULL);

CREATE TYPE finance.card_type AS ENUM ('visa', 'mastercard', 'amex', 'discover');
CREATE TYPE fulfillment.order_status AS ENUM ('placed', 'shipped', 'delivered', 'returned');
CREATE TYPE analytics.device AS ENUM ('desktop', 'phone', 'tablet');

CREATE TABLE catalog.brands (id bigint PRIMARY KEY, name text NOT NULL, country text NOT NULL, founded_year int);
CREATE TABLE catalog.categories (id bigint PRIMARY KEY, parent_id bigint, name text NOT NULL);
CREATE TABLE catalog.products (
    id bigint PRIMARY KEY, brand_id bigint NOT NULL, category_id bigint NOT NULL, name text NOT NULL,
    price money NOT NULL, weight numeric(8, 2), introduced_at timestamptz NOT NULL);
CREATE TABLE catalog.ratings (
    id bigint PRIMARY KEY, product_id bigint NOT NULL, customer_id uuid NOT NULL, purchase_id bigint NOT NULL,
    stars int NOT NULL, rated_at timestamptz NOT NULL);

CREATE TABLE growth.customers (
    id uuid PRIMARY KEY, first_name text NOT NULL, last_name text NOT NULL, email text NOT NULL,
    newsletter boolean NOT NULL, created_at timestamptz NOT NULL);
CREATE TABLE growth.customer_addresses (
    customer_id uuid NOT NULL, address_id bigint NOT NULL, kind text NOT NULL, created_at timestamptz NOT NULL,
    PRIMARY KEY (customer_id, address_id));

CREATE TABLE fulfillment.addresses (
    id bigint PRIMARY KEY, street text NOT NULL, city text NOT NULL, zip text NOT NULL,
    latitude float8, longitude float8, created_at timestamptz NOT NULL);
CREATE TABLE fulfillment.orders (
    id bigint PRIMARY KEY, customer_id uuid NOT NULL, address_id bigint NOT NULL,
    status fulfillment.order_status NOT NULL, amount money NOT NULL, discount money NOT NULL,
    placed_at timestamptz NOT NULL, promised_at timestamptz NOT NULL, shipped_at timestamptz, delivered_at timestamptz);
CREATE TABLE fulfillment.purchases (
    id bigint PRIMARY KEY, order_id bigint NOT NULL, product_id bigint NOT NULL, quantity int NOT NULL,
    unit_price money NOT NULL, purchased_at timestamptz NOT NULL);

CREATE TABLE finance.credit_cards (
    id uuid PRIMARY KEY, customer_id uuid NOT NULL, type finance.card_type NOT NULL, expires_on date NOT NULL,
    created_at timestamptz NOT NULL);
CREATE TABLE finance.payments (
    id bigint PRIMARY KEY, order_id bigint NOT NULL, credit_card_id uuid NOT NULL, amount money NOT NULL,
    billed_at timestamptz NOT NULL, due_at timestamptz NOT NULL, paid_at timestamptz, charged_back_at timestamptz);
CREATE TABLE finance.refunds (
    id bigint PRIMARY KEY, purchase_id bigint NOT NULL, amount money NOT NULL, reason text NOT NULL,
    requested_at timestamptz NOT NULL, refunded_at timestamptz);

CREATE TABLE analytics.sessions (
    id bigint PRIMARY KEY, customer_id uuid NOT NULL, ip inet NOT NULL, device analytics.device NOT NULL,
    referrer text, page_views int, started_at timestamptz NOT NULL, ended_at timestamptz NOT NULL);
CREATE TABLE analytics.impressions (
    id bigint PRIMARY KEY, session_id bigint NOT NULL, product_id bigint NOT NULL, placement text NOT NULL,
    shown_at timestamptz NOT NULL);
CREATE TABLE analytics.conversions (
    id bigint PRIMARY KEY, impression_id bigint NOT NULL, order_id bigint NOT NULL, converted_at timestamptz NOT NULL);
)sql";

const std::string_view shopKeys = R"sql(
ALTER TABLE catalog.categories ADD FOREIGN KEY (parent_id) REFERENCES catalog.categories;
ALTER TABLE catalog.products ADD FOREIGN KEY (brand_id) REFERENCES catalog.brands,
    ADD FOREIGN KEY (category_id) REFERENCES catalog.categories;
ALTER TABLE catalog.ratings ADD FOREIGN KEY (product_id) REFERENCES catalog.products,
    ADD FOREIGN KEY (customer_id) REFERENCES growth.customers,
    ADD FOREIGN KEY (purchase_id) REFERENCES fulfillment.purchases, ADD UNIQUE (purchase_id);
ALTER TABLE growth.customer_addresses ADD FOREIGN KEY (customer_id) REFERENCES growth.customers,
    ADD FOREIGN KEY (address_id) REFERENCES fulfillment.addresses;
ALTER TABLE fulfillment.orders ADD FOREIGN KEY (customer_id) REFERENCES growth.customers,
    ADD FOREIGN KEY (address_id) REFERENCES fulfillment.addresses;
ALTER TABLE fulfillment.purchases ADD FOREIGN KEY (order_id) REFERENCES fulfillment.orders,
    ADD FOREIGN KEY (product_id) REFERENCES catalog.products;
ALTER TABLE finance.credit_cards ADD FOREIGN KEY (customer_id) REFERENCES growth.customers;
ALTER TABLE finance.payments ADD FOREIGN KEY (order_id) REFERENCES fulfillment.orders,
    ADD FOREIGN KEY (credit_card_id) REFERENCES finance.credit_cards, ADD UNIQUE (order_id);
ALTER TABLE finance.refunds ADD FOREIGN KEY (purchase_id) REFERENCES fulfillment.purchases, ADD UNIQUE (purchase_id);
ALTER TABLE analytics.sessions ADD FOREIGN KEY (customer_id) REFERENCES growth.customers;
ALTER TABLE analytics.impressions ADD FOREIGN KEY (session_id) REFERENCES analytics.sessions,
    ADD FOREIGN KEY (product_id) REFERENCES catalog.products;
ALTER TABLE analytics.conversions ADD FOREIGN KEY (impression_id) REFERENCES analytics.impressions,
    ADD FOREIGN KEY (order_id) REFERENCES fulfillment.orders;

CREATE INDEX ON catalog.products (brand_id);
CREATE INDEX ON catalog.products (category_id);
CREATE INDEX ON catalog.ratings (product_id, rated_at);
CREATE INDEX ON catalog.ratings (customer_id, rated_at);
CREATE INDEX ON growth.customer_addresses (address_id);
CREATE INDEX ON fulfillment.orders (customer_id, placed_at);
CREATE INDEX ON fulfillment.orders (address_id, placed_at);
CREATE INDEX ON fulfillment.orders (placed_at);
CREATE INDEX ON fulfillment.purchases (order_id);
CREATE INDEX ON fulfillment.purchases (product_id, purchased_at);
CREATE INDEX ON finance.credit_cards (customer_id, created_at);
CREATE INDEX ON finance.payments (credit_card_id, billed_at);
CREATE INDEX ON analytics.sessions (customer_id, started_at);
CREATE INDEX ON analytics.sessions (started_at);
CREATE INDEX ON analytics.impressions (session_id);
CREATE INDEX ON analytics.impressions (product_id, shown_at);
CREATE INDEX ON analytics.conversions (impression_id);
CREATE INDEX ON analytics.conversions (order_id);
)sql";

const std::string_view shopComments = R"sql(
COMMENT ON TABLE catalog.brands IS 'Makers of the products on sale';
COMMENT ON TABLE catalog.categories IS 'A tree of product categories; top categories have no parent';
COMMENT ON COLUMN catalog.categories.parent_id IS 'The category above; empty at the top';
COMMENT ON TABLE catalog.products IS 'What is on sale, at the price of today';
COMMENT ON COLUMN catalog.products.price IS 'The price of today; it changes in place, while purchases keep the price that was paid';
COMMENT ON COLUMN catalog.products.weight IS 'In kilograms';
COMMENT ON COLUMN catalog.products.introduced_at IS 'When the product came on sale';
COMMENT ON TABLE catalog.ratings IS 'Stars that customers gave to what they bought, some days after delivery';
COMMENT ON COLUMN catalog.ratings.stars IS 'From 1 (bad) to 5 (good)';
COMMENT ON COLUMN catalog.ratings.rated_at IS 'When the rating was given';
COMMENT ON TABLE growth.customers IS 'People who opened an account';
COMMENT ON COLUMN growth.customers.newsletter IS 'Whether they read the newsletter today; it changes in place';
COMMENT ON COLUMN growth.customers.created_at IS 'When the account was opened';
COMMENT ON TABLE growth.customer_addresses IS 'Which addresses a customer uses';
COMMENT ON COLUMN growth.customer_addresses.kind IS 'home, work or other';
COMMENT ON TABLE fulfillment.addresses IS 'Places that orders are sent to';
COMMENT ON COLUMN fulfillment.addresses.latitude IS 'Degrees north; missing where it could not be found';
COMMENT ON COLUMN fulfillment.addresses.longitude IS 'Degrees east; missing where it could not be found';
COMMENT ON TABLE fulfillment.orders IS 'What a customer ordered at one time';
COMMENT ON COLUMN fulfillment.orders.status IS 'How far the order is today; it changes in place';
COMMENT ON COLUMN fulfillment.orders.amount IS 'To be paid, after the discount';
COMMENT ON COLUMN fulfillment.orders.discount IS 'Taken off the sum of the lines';
COMMENT ON COLUMN fulfillment.orders.placed_at IS 'When the order was made';
COMMENT ON COLUMN fulfillment.orders.promised_at IS 'By when delivery was promised';
COMMENT ON COLUMN fulfillment.orders.shipped_at IS 'Empty until it left the warehouse';
COMMENT ON COLUMN fulfillment.orders.delivered_at IS 'Empty until it arrived';
COMMENT ON TABLE fulfillment.purchases IS 'The lines of an order, one for each product';
COMMENT ON COLUMN fulfillment.purchases.unit_price IS 'The price at the time of the order';
COMMENT ON COLUMN fulfillment.purchases.purchased_at IS 'When the order was made';
COMMENT ON TABLE finance.credit_cards IS 'Cards that customers pay with';
COMMENT ON COLUMN finance.credit_cards.created_at IS 'When the card was added to the account';
COMMENT ON TABLE finance.payments IS 'One bill for each order';
COMMENT ON COLUMN finance.payments.due_at IS 'Two weeks after billing; later is late';
COMMENT ON COLUMN finance.payments.paid_at IS 'Empty until it was paid';
COMMENT ON COLUMN finance.payments.charged_back_at IS 'When the card holder said that the payment was not theirs: fraud, known weeks later';
COMMENT ON TABLE finance.refunds IS 'Money asked back for a line of an order, weeks after it';
COMMENT ON COLUMN finance.refunds.requested_at IS 'When the customer asked';
COMMENT ON COLUMN finance.refunds.refunded_at IS 'Empty until the money was sent back';
COMMENT ON TABLE analytics.sessions IS 'Visits of customers who were signed in';
COMMENT ON COLUMN analytics.sessions.ip IS 'Where the visit came from';
COMMENT ON COLUMN analytics.sessions.referrer IS 'What led to the visit; empty where it is not known';
COMMENT ON COLUMN analytics.sessions.page_views IS 'Pages seen; empty where counting failed';
COMMENT ON TABLE analytics.impressions IS 'Products shown to a visitor as suggestions';
COMMENT ON COLUMN analytics.impressions.placement IS 'Where on the page';
COMMENT ON TABLE analytics.conversions IS 'Suggestions that led to an order';
)sql";

} // namespace espalier::gym
