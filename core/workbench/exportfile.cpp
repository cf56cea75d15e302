// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/exportfile.h"

#include "core/base/filewriter.h"
#include "core/base/text.h"
#include "core/compile/query.h"
#include "core/compile/scanstrategy.h"
#include "core/compile/sqlblocks.h"
#include "core/workbench/messages.h"

#include <filesystem>
#include <functional>

namespace espalier::workbench {

namespace {

//! Errors: Invalid where it is there and is not to be replaced; Io.
Result<FileWriter> openedFor(const std::string &name, const ExportFile &file)
{
    if (!file.replaces && isReplaced(name)) {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = name,
                             .problem = messages::fileIsThere(),
                             .remedies = {messages::nameOtherFile()}});
    }
    return FileWriter::open(name);
}

using WriteTable = std::function<Result<ExportedTable>(const TextTaker &)>;

//! All is written beside what is there before any of it is replaced.
Result<ExportedTable> intoFile(const ExportFile &file, const std::optional<std::string> &sql, const WriteTable &write)
{
    auto rows = openedFor(file.name, file);
    if (!rows)
        return Failure(rows.error());
    std::optional<FileWriter> beside;
    if (sql) {
        auto opened = openedFor(sqlFileBeside(file.name), file);
        if (!opened)
            return Failure(opened.error());
        if (auto written = opened->write(*sql); !written)
            return Failure(written.error());
        beside.emplace(std::move(*opened));
    }
    auto table = write([&rows](std::string_view text) {
        return rows->write(text);
    });
    if (!table)
        return table;
    if (auto kept = rows->keep(); !kept)
        return Failure(kept.error());
    if (beside) {
        if (auto kept = beside->keep(); !kept)
            return Failure(kept.error());
    }
    return table;
}

} // namespace

Result<std::string> trainingSql(const study::Study &study, const catalog::Catalog &catalog)
{
    const auto plan = compile::planned(study, catalog);
    if (!plan)
        return Failure(plan.error());
    return compile::explainedSql(*plan, compile::trainingQuery(*plan).select).text + ";\n";
}

std::string sqlFileBeside(const std::string &name)
{
    constexpr std::string_view ending = ".csv";
    return (lowerCase(name).ends_with(ending) ? name.substr(0, name.size() - ending.size()) : name) + ".sql";
}

Result<ExportedTable> exportFrame(store::Cache &runs, const std::string &snapshot,
                                  const std::optional<std::string> &sql, const ExportFile &file, Progress &progress)
{
    return intoFile(file, sql, [&](const TextTaker &take) {
        return writeFrame(runs, snapshot, take, progress);
    });
}

Result<ExportedTable> exportPredictions(store::Cache &runs, const training::Run &run, const ExportFile &file,
                                        Progress &progress)
{
    return intoFile(file, std::nullopt, [&](const TextTaker &take) {
        return writePredictions(runs, run, take, progress);
    });
}

Result<> exportTexts(const std::map<std::string, std::string> &texts, bool replaces)
{
    std::vector<FileWriter> writers;
    writers.reserve(texts.size());
    for (const auto &[name, text] : texts) {
        auto writer = openedFor(name, {.name = name, .replaces = replaces});
        if (!writer)
            return Failure(writer.error());
        if (auto written = writer->write(text); !written)
            return written;
        writers.push_back(std::move(*writer));
    }
    for (auto &writer : writers)
        if (auto kept = writer.keep(); !kept)
            return kept;
    return {};
}

Result<> exportBytes(std::string_view bytes, const ExportFile &file)
{
    auto opened = openedFor(file.name, file);
    if (!opened)
        return Failure(opened.error());
    if (auto written = opened->write(bytes); !written)
        return written;
    return opened->keep();
}

} // namespace espalier::workbench
