// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/refresh.h"

#include "core/catalog/load.h"
#include "core/columns/brokentext.h"
#include "core/compile/scanstrategy.h"
#include "core/deploy/names.h"
#include "core/deploy/registry.h"
#include "core/deploy/stored.h"
#include "core/deploy/transaction.h"
#include "core/evaluate/confusion.h"
#include "core/pg/outcome.h"
#include "core/plan/reads.h"
#include "core/snapshot/fetch.h"
#include "core/study/json.h"
#include "core/workbench/messages.h"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>

namespace espalier::workbench {

namespace {

//! A project's active version with all that scoring takes.
struct Champion
{
    int version = 0;
    catalog::Catalog catalog;
    plan::Plan plan;
    model::Model model;
};

Result<Champion> readChampion(pg::Connection &connection, const std::string &schema, const std::string &name)
{
    auto catalog = catalog::load(connection);
    if (!catalog)
        return Failure(catalog.error());
    auto transaction = pg::Transaction::begin(connection);
    if (!transaction)
        return Failure(transaction.error());
    // Said before anything is fetched.
    if (auto writable = pg::checkWritable(*transaction, connection); !writable)
        return Failure(writable.error());
    const auto project = deploy::readProject(*transaction, schema, name);
    if (!project)
        return Failure(project.error());
    const auto active = std::ranges::find_if(project->versions, &deploy::Version::isActive);
    if (active == project->versions.end()) {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = name,
                             .problem = messages::noneActive(),
                             .remedies = {messages::activateFirst()}});
    }
    auto stored = deploy::readVersion(*transaction, schema, name, active->number);
    if (!stored)
        return Failure(stored.error());
    const auto study = study::fromJson(stored->study);
    if (!study)
        return Failure(study.error());
    auto plan = compile::planned(*study, *catalog);
    if (!plan)
        return Failure(plan.error());
    return Champion{active->number, std::move(*catalog), std::move(*plan), std::move(stored->model)};
}

//! A field of COPY's text format.
void appendField(std::string &line, std::string_view text)
{
    for (const char character : text) {
        switch (character) {
        case '\\':
            line += "\\\\";
            break;
        case '\t':
            line += "\\t";
            break;
        case '\n':
            line += "\\n";
            break;
        case '\r':
            line += "\\r";
            break;
        default:
            line += character;
        }
    }
    line += '\t';
}

//! What the live view calls the prediction of a row.
std::string predictionText(const model::Model &model, const model::Predictions &predictions, std::size_t row)
{
    if (model.task == model::Task::Regression)
        return fmt::format("{}", predictions.at(row, 0));
    return model.classes[evaluate::predictedClass(predictions, model.task, row, model.threshold)];
}

std::string scoresText(const model::Predictions &predictions, std::size_t row)
{
    std::string text;
    for (std::size_t i = 0; i < predictions.width; ++i)
        text += (i == 0 ? "" : ",") + fmt::format("{}", predictions.at(row, i));
    return "{" + text + "}";
}

//! Lines for COPY, in chunks of some thousand rows.
class Lines
{
public:
    Lines(const std::string &project, const Champion &champion, const frame::Frame &frame,
          const model::Predictions &predictions)
        : m_project(project)
        , m_champion(champion)
        , m_frame(frame)
        , m_predictions(predictions)
    { }

    std::optional<std::string_view> next()
    {
        constexpr std::size_t chunk = 4096;
        if (m_row == m_predictions.rows)
            return std::nullopt;
        m_text.clear();
        for (const auto end = std::min(m_row + chunk, m_predictions.rows); m_row < end; ++m_row)
            addLine();
        return m_text;
    }

private:
    void addLine()
    {
        appendField(m_text, m_project);
        appendField(m_text, std::to_string(m_champion.version));
        appendField(m_text, frame::keyText(m_frame, m_row));
        m_text += m_frame.asOf.empty() ? "\\N\t" : printTimestamp(m_frame.asOf[m_row]) + "\t";
        appendField(m_text, predictionText(m_champion.model, m_predictions, m_row));
        m_text += scoresText(m_predictions, m_row) + "\n";
    }

    const std::string &m_project;
    const Champion &m_champion;
    const frame::Frame &m_frame;
    const model::Predictions &m_predictions;
    std::size_t m_row = 0;
    std::string m_text;
};

//! The features of all that is to be predicted, and in the refresh who computed them and as of when.
Result<frame::Frame> liveFrame(pg::Connection &connection, const Champion &champion, const RefreshOptions &options,
                               Refresh &refresh)
{
    const auto &plan = champion.plan;
    std::optional<columns::ColumnCache> columnCache;
    if (options.cache != nullptr)
        columnCache.emplace(*options.cache, champion.catalog);
    const cost::FetchOptions fetching{.executor = options.executor,
                                      .columnCache = columnCache ? &*columnCache : nullptr,
                                      .memory = options.memory,
                                      .chosen = [&refresh](const cost::ExecutorChoice &choice) {
                                          refresh.choice = choice;
                                      }};
    auto frame = columns::inReading(connection, plan::liveReads(plan), plan.filteredTables,
                                    [&](pg::Transaction &transaction) -> Result<frame::Frame> {
                                        if (columnCache)
                                            columnCache->beginAnew();
                                        const auto now = pg::momentOf(transaction);
                                        if (!now)
                                            return Failure(now.error());
                                        refresh.asOf = *now;
                                        return snapshot::fetchLive(plan, champion.catalog, transaction, fetching);
                                    });
    if (columnCache)
        refresh.readings = columnCache->readings();
    return frame;
}

} // namespace

Result<Refresh> refreshPredictions(const std::string &project, const pg::Settings &settings, Progress &progress,
                                   const RefreshOptions &options)
{
    const std::string schema(deploy::registrySchema);
    const auto start = std::chrono::steady_clock::now();
    auto connection = pg::Connection::open(settings, progress);
    if (!connection)
        return Failure(connection.error());
    const auto champion = readChampion(*connection, schema, project);
    if (!champion)
        return Failure(champion.error());
    progress.report(-1, messages::fetchingFeatures());
    Refresh refresh{.version = champion->version};
    const auto frame = liveFrame(*connection, *champion, options, refresh);
    if (!frame)
        return Failure(frame.error());
    progress.report(-1, messages::scoring());
    const auto predictions = model::predict(champion->model, frame->features);
    if (!predictions)
        return Failure(predictions.error());
    progress.report(-1, messages::writingPredictions());
    const auto table = sql::quoted(deploy::Names{schema, project}.table("predictions"));
    auto written = deploy::inDeployment(*connection, schema, project, [&](pg::Transaction &transaction) -> Result<> {
        if (auto cleared = transaction.query("DELETE FROM " + table + " WHERE \"project\" = $1", {project}); !cleared)
            return Failure(cleared.error());
        Lines lines(project, *champion, *frame, *predictions);
        auto copied = transaction.copyIn(
            "COPY " + table + R"( ("project", "version", "entity", "as_of", "prediction", "scores") FROM STDIN)", [&] {
                return lines.next();
            });
        return copied ? Result<>() : Failure(copied.error());
    });
    if (!written)
        return Failure(written.error());
    refresh.rows = predictions->rows;
    refresh.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return refresh;
}

} // namespace espalier::workbench
