// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/columns/reading.h"
#include "core/engine/accounting.h"
#include "core/frame/frame.h"
#include "core/pg/identity.h"
#include "core/snapshot/sources.h"
#include "core/study/study.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace espalier::snapshot {

enum class Part : std::uint8_t
{
    Train,
    Validation,
    Test,
    Gap, //!< its label was not yet known when the next part begins
    Further, //!< at a row of an event table (study::Schedule): learned from wherever its label is known, never scored
    None //!< the split column holds no word of a part: no snapshot has such rows
};
//! Of those that a row may be put into.
inline constexpr std::array<std::string_view, 5> partNames{"train", "validation", "test", "gap", "further"};

//! A feature that may know the label.
struct Danger
{
    std::string feature;
    Message detail;
    std::vector<Message> evidence;
    bool operator==(const Danger &) const = default;
};

//! A frame frozen in the cache.
struct Snapshot
{
    std::string id; //!< from studyHash, database and rowsHash
    std::string studyHash; //!< of the study's parts that decide its rows and features
    std::string rowsHash; //!< of the frame's bytes
    pg::Identity database; //!< that was read
    Timestamp takenAt; //!< the moment as of which it was read, by its server's clock
    std::size_t rowsAvailable = 0; //!< examples the study has
    std::size_t rowsUsed = 0; //!< rows of the frame: in a part, or in the gap between two
    engine::Accounting rows; //!< what became of all of them
    std::optional<study::Sample> sample; //!< of those available, where not all were taken
    std::size_t rowsSampled = 0; //!< how many it has, with a label or without
    std::vector<std::string> classes; //!< binary: negative, positive; empty for regression
    frame::Frame frame;
    std::vector<Part> parts; //!< beside the frame's rows
    //! Of a frozen study: the features of all rows as stale as the test's are; else empty. What is scored before the test is scored on them,
    //! and each row is fitted both ways where that does better there.
    std::vector<frame::Column> earlier;
    std::vector<SourceColumn>
        sources; //!< what the study's names stood for; empty where it was taken before that was kept
    std::vector<Danger> dangers; //!< that were seen when it was taken
    std::vector<columns::TableReading> readings; //!< what was read for it; empty where the database computed it
    bool operator==(const Snapshot &) const = default;
};

//! "rows of localhost:5432/shop, read 2026-11-26 20:10:11": what belongs beside every score.
std::string provenanceText(const pg::Identity &database, Timestamp takenAt);
//! {"identity", "address"}; null where it was never asked.
Json databaseJson(const pg::Identity &database);
//! "a sample of 100,000 of 3,500,000 examples, whole entities by hash of their key, seed 42"; empty where all were taken.
std::string sampleText(const Snapshot &snapshot);

//! The same without features.
Snapshot outlineOf(const Snapshot &snapshot);
//! The same of a few rows, evenly spread.
Snapshot excerptOf(const Snapshot &snapshot, std::size_t rows = 50);
//! Fills in how many rows each part has, and how many there are.
void countParts(Snapshot &snapshot);

std::vector<std::size_t> rowsOf(const Snapshot &snapshot, Part part);

} // namespace espalier::snapshot
