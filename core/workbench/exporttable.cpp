// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/exporttable.h"

#include "core/base/subjects.h"
#include "core/compile/query.h"
#include "core/evaluate/confusion.h"
#include "core/frame/csv.h"
#include "core/frame/packed.h"
#include "core/snapshot/keeping.h"
#include "core/training/runs.h"
#include "core/workbench/messages.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <set>
#include <utility>
#include <vector>

namespace espalier::workbench {

namespace {

using ColumnNames = std::vector<std::string>;

Failure exportStopped()
{
    return Failure(Error{.code = Error::Code::Cancelled, .problem = espalier::messages::stopped()});
}

//! Gathers lines, and hands them on in blocks.
class TableText
{
public:
    TableText(const TextTaker &take, Progress &progress, std::size_t rows)
        : m_take(take)
        , m_progress(progress)
        , m_rows(rows)
    { }

    //! Where the next field of the line is to be added.
    std::string &field()
    {
        if (!std::exchange(m_isAtStart, false))
            m_text += ',';
        return m_text;
    }

    //! done: how many of the rows. Errors: those of the taker; Cancelled.
    Result<> endLine(std::size_t done)
    {
        constexpr std::size_t block = 1U << 20U;
        m_text += '\n';
        m_isAtStart = true;
        if (m_text.size() < block)
            return {};
        m_progress.report(static_cast<double>(done) / static_cast<double>(m_rows), messages::writingTable());
        return flush();
    }

    Result<> flush()
    {
        if (m_progress.isCancelled())
            return exportStopped();
        auto taken = m_take(m_text);
        m_text.clear();
        return taken;
    }

    Result<> addHead(const ColumnNames &first, const ColumnNames &more)
    {
        for (const auto *names : {&first, &more}) {
            for (const auto &name : *names)
                frame::addField(field(), name);
        }
        return endLine(0);
    }

private:
    const TextTaker &m_take;
    Progress &m_progress;
    std::size_t m_rows;
    std::string m_text;
    bool m_isAtStart = true;
};

//! What each line begins with: key, moment, label and part of an example.
class ExampleFields
{
public:
    //! taken: what other columns are called.
    ExampleFields(const snapshot::Snapshot &snapshot, const ColumnNames &taken)
        : m_snapshot(snapshot)
    {
        std::set<std::string> names(taken.begin(), taken.end());
        const auto &frame = snapshot.frame;
        ColumnNames facts;
        if (!frame.asOf.empty())
            facts.push_back(compile::uniqueName("as_of", "_time", names));
        for (const auto *name : {"label", "part"})
            facts.push_back(compile::uniqueName(name, "_column", names));
        for (const auto &key : frame.keys)
            m_names.push_back(compile::uniqueName(key.name, "_key", names));
        m_names.insert(m_names.end(), facts.begin(), facts.end());
    }

    const ColumnNames &names() const { return m_names; }

    void add(TableText &text, std::size_t row) const
    {
        add(text, row, snapshot::partNames[static_cast<std::size_t>(m_snapshot.parts[row])]);
    }
    void add(TableText &text, std::size_t row, std::string_view part) const
    {
        const auto &frame = m_snapshot.frame;
        for (const auto &key : frame.keys)
            frame::addField(text.field(), key, row);
        if (!frame.asOf.empty())
            frame::addField(text.field(), frame.asOf[row]);
        frame::addField(text.field(), frame.label, row);
        frame::addField(text.field(), part);
    }

private:
    const snapshot::Snapshot &m_snapshot;
    ColumnNames m_names;
};

//! Some rows of a feature, unpacked.
class FeatureRows
{
public:
    explicit FeatureRows(const frame::Packed &feature)
        : m_feature(&feature)
    { }

    void read(std::size_t first, std::size_t count)
    {
        if (m_feature->isNumber()) {
            m_numbers.resize(count);
            m_feature->numbers(first, count, m_numbers.data());
        } else {
            m_codes.resize(count);
            m_feature->codes(first, count, m_codes.data());
        }
    }

    //! place: among those that were read.
    void add(std::string &line, std::size_t place) const
    {
        if (m_feature->isNumber())
            frame::addField(line, m_numbers[place]);
        else if (const auto code = m_codes[place]; code != frame::Categories::missing)
            frame::addField(line, m_feature->levels()[static_cast<std::size_t>(code)]);
    }

private:
    const frame::Packed *m_feature;
    std::vector<double> m_numbers;
    std::vector<std::int32_t> m_codes;
};

Result<> addRows(TableText &text, const ExampleFields &examples, const std::vector<frame::Packed> &features,
                 std::size_t rows)
{
    constexpr std::size_t stride = 512;
    std::vector<FeatureRows> columns(features.begin(), features.end());
    for (std::size_t first = 0; first < rows; first += stride) {
        const auto count = std::min(stride, rows - first);
        for (auto &column : columns)
            column.read(first, count);
        for (std::size_t i = 0; i < count; ++i) {
            examples.add(text, first + i);
            for (const auto &column : columns)
                column.add(text.field(), i);
            if (auto ended = text.endLine(first + i + 1); !ended)
                return ended;
        }
    }
    return text.flush();
}

//! What a run says of the examples that a score is of, in the order of the snapshot.
struct Said
{
    std::string_view part;
    std::vector<std::size_t> rows; //!< of the snapshot, ascending
    const model::Predictions *predictions = nullptr;
    std::size_t next = 0;

    bool isOf(std::size_t row) const { return next < rows.size() && rows[next] == row; }
};

//! Errors: Invalid where the predictions of a part are not kept, or of other rows.
Result<std::vector<Said>> saidOf(const training::Run &run, const snapshot::Snapshot &outline)
{
    std::vector<Said> all;
    for (const auto *part : {"validation", "test"}) {
        auto rows = training::rowsBeside(outline, run, part);
        const auto found = run.predictions.find(part);
        const bool isKept = found != run.predictions.end() && found->second.rows == rows.size();
        if (rows.empty())
            continue;
        if (!isKept) {
            return Failure(Error{.code = Error::Code::Invalid,
                                 .subject = subjects::named(subjects::run, run.id),
                                 .problem = messages::predictionsNotKept(),
                                 .remedies = {messages::trainAgain()}});
        }
        all.push_back({.part = part, .rows = std::move(rows), .predictions = &found->second});
    }
    return all;
}

//! Beside the task's predictions: what says what, as in a live view, which has the probabilities of many classes in one column.
ColumnNames predictionNames(const model::Model &model)
{
    if (model.task == model::Task::Regression)
        return {"prediction"};
    if (model.task == model::Task::Binary)
        return {"prediction", "probability"};
    ColumnNames names{"prediction"};
    for (const auto &name : model.classes)
        names.push_back("probability_" + name);
    return names;
}

void addPrediction(TableText &text, const model::Model &model, const model::Predictions &predictions, std::size_t row)
{
    if (model.task != model::Task::Regression)
        frame::addField(text.field(), model.classes[evaluate::predictedClass(predictions, model.task, row)]);
    for (std::size_t i = 0; i < predictions.width; ++i)
        frame::addField(text.field(), predictions.at(row, i));
}

} // namespace

Result<ExportedTable> writeFrame(store::Cache &runs, const std::string &snapshot, const TextTaker &take,
                                 Progress &progress)
{
    progress.report(-1, messages::readingRows());
    std::vector<frame::Packed> features;
    ColumnNames names;
    const auto keep = [&](const snapshot::Snapshot & /*facts*/, const frame::Column &column, const auto & /*earlier*/) {
        if (progress.isCancelled())
            return;
        names.push_back(column.name);
        features.emplace_back(column);
    };
    const auto loaded = snapshot::loadSnapshot(runs, snapshot, keep);
    if (!loaded)
        return Failure(loaded.error());
    if (progress.isCancelled())
        return exportStopped();
    const auto rows = rowCount(loaded->frame);
    const ExampleFields examples(*loaded, names);
    TableText text(take, progress, rows);
    if (auto added = text.addHead(examples.names(), names); !added)
        return Failure(added.error());
    if (auto added = addRows(text, examples, features, rows); !added)
        return Failure(added.error());
    return ExportedTable{.rows = rows, .columns = examples.names().size() + names.size()};
}

Result<ExportedTable> writePredictions(store::Cache &runs, const training::Run &run, const TextTaker &take,
                                       Progress &progress)
{
    progress.report(-1, messages::readingRows());
    const auto outline = snapshot::loadSnapshot(runs, run.snapshot, snapshot::Extent::Outline);
    if (!outline)
        return Failure(outline.error());
    auto said = saidOf(run, *outline);
    if (!said)
        return Failure(said.error());
    const auto names = predictionNames(run.model);
    const ExampleFields examples(*outline, names);
    const auto rows = rowCount(outline->frame);
    TableText text(take, progress, rows);
    if (auto added = text.addHead(examples.names(), names); !added)
        return Failure(added.error());
    ExportedTable table{.columns = examples.names().size() + names.size()};
    for (std::size_t row = 0; row < rows; ++row) {
        const auto found = std::ranges::find_if(*said, [row](const Said &each) {
            return each.isOf(row);
        });
        if (found == said->end())
            continue;
        examples.add(text, row, found->part);
        addPrediction(text, run.model, *found->predictions, found->next++);
        ++table.rows;
        if (auto ended = text.endLine(row + 1); !ended)
            return Failure(ended.error());
    }
    if (auto flushed = text.flush(); !flushed)
        return Failure(flushed.error());
    return table;
}

} // namespace espalier::workbench
