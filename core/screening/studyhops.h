// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/sql/select.h"
#include "core/study/study.h"

#include <cstdint>
#include <string>
#include <vector>

//! What is counted of the rows that a study passes.
namespace espalier::screening {

//! A hop with the table it leaves from.
struct StudyHop
{
    sql::QualifiedName from;
    study::Hop hop;
    bool operator==(const StudyHop &) const = default;
};

//! All hops that a study takes, each once.
std::vector<StudyHop> hopsOf(const study::Study &study);

//! count(*) FILTER (WHERE ...) under a name.
sql::Item countItem(std::string name, std::vector<sql::Expression> conditions);
//! Of nothing, nothing.
Share shareOf(std::int64_t part, std::int64_t all);

} // namespace espalier::screening
