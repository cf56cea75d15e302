// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/study/study.h"
#include "core/workbench/exporttable.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

//! Frames and predictions in files, each whole or not at all.
namespace espalier::workbench {

//! The query that gives the study's examples, as a statement. Errors: those of compile::planned().
Result<std::string> trainingSql(const study::Study &study, const catalog::Catalog &catalog);

struct ExportFile
{
    std::string name;
    bool replaces = false; //!< what is there of that name already
};

//! "churn.sql" beside "churn.csv".
std::string sqlFileBeside(const std::string &name);

//! As writeFrame(), and the SQL in a file beside it where there is some. Errors: also Io; Invalid where one of the files is there and is not
//! to be replaced.
Result<ExportedTable> exportFrame(store::Cache &runs, const std::string &snapshot,
                                  const std::optional<std::string> &sql, const ExportFile &file, Progress &progress);
//! As writePredictions(). Errors: also as exportFrame().
Result<ExportedTable> exportPredictions(store::Cache &runs, const training::Run &run, const ExportFile &file,
                                        Progress &progress);
//! Bytes that are whole already. Errors: Io; Invalid as exportFrame().
Result<> exportBytes(std::string_view bytes, const ExportFile &file);
//! Texts by the names of their files: none is written where one may not be. Errors: as exportBytes().
Result<> exportTexts(const std::map<std::string, std::string> &texts, bool replaces);

} // namespace espalier::workbench
