// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/load.h"
#include "core/compile/scanstrategy.h"
#include "core/deploy/apply.h"
#include "core/deploy/examples.h"
#include "core/deploy/golden.h"
#include "core/pg/reading.h"
#include "core/plan/reads.h"
#include "core/snapshot/sources.h"
#include "core/study/json.h"

#include <string>
#include <vector>

//! The smallest deployment there is: of one table, one feature and a model that nobody trained.
namespace espalier::tests {

inline constexpr const char *guessTables = R"(
    CREATE TABLE e (id int PRIMARY KEY, x float8, y boolean);
    INSERT INTO e SELECT g, g % 7, CASE WHEN g < 90 THEN g % 7 > 3 END FROM generate_series(1, 100) g;
)";

inline std::string guessStudy(const std::string &name)
{
    return R"({"espalier_study": 1, "name": ")" + name + R"(", "entity": "public.e", "task": "binary",
    "target": {"row": {"column": "y"}}, "split": {"kind": "random"},
    "features": [{"name": "x", "aggregate": "direct", "column": "x", "path": []}]})";
}

inline model::Model guessModel(double bias)
{
    model::Model model{.learner = "logistic", .task = model::Task::Binary, .classes = {"false", "true"}};
    model.features = {{"x", model::FeatureKind::Number}};
    model.encoding = {{0, model::NumberInput{0, 3, 1}}};
    model.family = model::Linear{{{bias, {2}}}};
    model.link = model::Link::Logistic;
    return model;
}

inline deploy::Request guessRequest(pg::Connection &connection, const std::string &name, double bias)
{
    const auto study = study::parseStudy(guessStudy(name), "test").value();
    const auto catalog = catalog::load(connection).value();
    deploy::Request request{.study = study,
                            .plan = compile::planned(study, catalog).value(),
                            .model = guessModel(bias),
                            .run = "abc",
                            .metric = "roc_auc",
                            .score = 0.8,
                            .metrics = Json::object(),
                            .snapshot = Json::object()};
    const std::vector<frame::Column> rows{{"x", frame::Numbers{{1, 5}}}};
    request.golden = deploy::goldenRows(request.model, rows).value();
    request.examples = {.keys = {{"id", frame::Integers{{1, 5}}}},
                        .asOf = {},
                        .label = {"label", frame::Numbers{{0, 1}}},
                        .features = rows};
    request.sources = pg::inReading(connection, {}, [&](pg::Transaction &transaction) {
                          return snapshot::readSources(transaction, plan::trainingReads(request.plan));
                      }).value();
    return request;
}

inline Result<deploy::Version> deployed(pg::Connection &connection, const deploy::Request &wanted)
{
    const auto proposal = deploy::propose(wanted, connection);
    return proposal ? deploy::apply(*proposal, wanted, connection) : Result<deploy::Version>(Failure(proposal.error()));
}

} // namespace espalier::tests
