// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/memory.h"
#include "core/base/message.h"
#include "core/catalog/catalog.h"
#include "core/pg/transaction.h"
#include "core/plan/plan.h"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace espalier::columns {
class ColumnCache;
}

namespace espalier::cost {

//! Who computes the features: the engine in this process from columns that are read once, or the database.
enum class Executor
{
    Local,
    Pushdown
};
inline constexpr std::array<std::pair<Executor, std::string_view>, 2> executorNames{
    {{Executor::Local, "local"}, {Executor::Pushdown, "pushdown"}}};

struct ExecutorChoice
{
    Executor executor = Executor::Local;
    Message reason;
    std::size_t bytes = 0; //!< what it holds at most at one moment, estimated
    std::size_t localBytes = 0; //!< the same of the engine: columns, joined rows, frame
    std::size_t pushdownBytes = 0; //!< of the database's answer: the frame alone
    std::optional<std::size_t> examples; //!< that the estimates are for; nothing where the catalog does not tell
    bool isCounted = false; //!< the database has counted the examples; otherwise there are no more than that
};

//! The engine, unless the plan is not for it, its tables are on other servers, or it would exceed the memory allowed. By the catalog alone;
//! examples: how many there are, where that is known better.
ExecutorChoice chooseExecutor(const plan::Plan &plan, const catalog::Catalog &catalog,
                              std::size_t memory = defaultMemory(), std::optional<std::size_t> examples = std::nullopt);

//! The same for features of which a few are computed at a time, for some examples, from columns and rows in memory: no frame of them all
//! is written, and the engine refuses what turns out to be too much.
ExecutorChoice chooseForSession(const plan::Plan &plan, const catalog::Catalog &catalog,
                                std::size_t memory = defaultMemory());

//! The executor with why it is that one, and what it then holds.
void setExecutor(ExecutorChoice &choice, Executor executor, Message reason);

//! How a frame is fetched.
struct FetchOptions
{
    std::optional<Executor> executor; //!< otherwise whom chooseExecutor() names
    columns::ColumnCache *columnCache =
        nullptr; //!< reads what the engine needs; may be null, not owned: then all is read
    std::size_t memory = defaultMemory(); //!< allowed, in bytes
    std::function<void(const ExecutorChoice &)>
        chosen; //!< hears what was chosen and what it needs before anything is fetched; may be empty
    std::function<void(std::size_t)> refused; //!< hears how many examples would fit where it is refused; may be empty
};

//! The choice for a fetch in the given transaction. The examples are counted there where the catalog cannot say that all fits.
//! Errors: Unsupported, before anything is fetched, where it does not fit, with the sample that would as remedy; those of the transaction.
Result<ExecutorChoice> decideExecutor(const plan::Plan &plan, const catalog::Catalog &catalog,
                                      pg::Transaction &transaction, const FetchOptions &options);

//! How many examples fit into the memory allowed, in two digits; 1,000 at least, since fewer teach nothing.
std::size_t fittingExamples(const plan::Plan &plan, std::size_t memory);

} // namespace espalier::cost
